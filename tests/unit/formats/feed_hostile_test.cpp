// SPDX-License-Identifier: MIT
// Feeds that mean harm, and broken ones: no crash, no hang, no memory beyond a few times the file,
// and nothing but text comes out.
#include <chrono>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "reconnect/formats/feed.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t count = 0; count < times; ++count) result += text;
  return result;
}

std::string first_title(std::string const& bytes) {
  auto const feed = read_feed(bytes);
  if (!feed) return feed.problem().message;
  return feed->entries.empty() ? "no entries" : feed->entries.front().title;
}

constexpr std::size_t megabyte = 1U << 20U;

TEST(HostileFeed, ReadsWhatIsThereAndNoMore) {
  struct Row {
    char const* what;
    std::string bytes;
    std::string title;
  };
  std::string const laughs =
      "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">"
      "<!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
      "<!ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;\">]>";
  for (Row const& row : {
           Row{"billion laughs",
               laughs + "<rss><channel><item><title>&lol2;</title></item></channel></rss>",
               "&lol2;"},
           Row{"a file of this machine",
               "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
               "<title>&f;</title></item></channel></rss>",
               "&f;"},
           Row{"deep nesting", "<rss><channel><item><title>" + repeated("<b>", megabyte / 3), ""},
           Row{"deep nesting of channels", "<rss>" + repeated("<channel>", megabyte / 9),
               "no entries"},
           Row{"deep JSON",
               "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" +
                   repeated("[", megabyte) + repeated("]", megabyte) + "}",
               "no entries"},
           Row{"NULs", "<rss>\0<channel><item><title>a\0b</title></item></channel></rss>"s, "ab"},
           Row{"controls",
               "<rss><channel><item><title>a&#27;[31m&#x202E;b&#10;c\x1B[0m</title></item>"
               "</channel></rss>",
               "a[31mb c[0m"},
           Row{"controls in disguise",
               "<rss><channel><item><title>a&amp;#27;[31m&amp;#x9b;b</title></item></channel></"
               "rss>",
               "a[31m›b"},
           Row{"cut off", "<rss><channel><item><title>One</title></item><item><ti", "One"},
           Row{"an attribute that never ends", "<rss a=\"" + repeated("x", megabyte), "no entries"},
           Row{"many attributes", "<rss " + repeated("a=\"\" ", megabyte / 5) + "/>", "no entries"},
           Row{"comment that never ends", "<!--" + repeated("-", megabyte), "the file is no feed"},
           Row{"only brackets", repeated("<", megabyte), "the file is no feed"},
           Row{"compressed", "\x1F\x8B\x08\0\0\0\0\0"s, "the file is no feed"},
       }) {
    auto const start = std::chrono::steady_clock::now();
    EXPECT_EQ(first_title(row.bytes), row.title) << row.what;
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20)) << row.what;
  }
}

TEST(HostileFeed, HasNoMoreEntriesThanAnybodyReads) {
  auto const feed = read_feed("<rss><channel>" + repeated("<item/>", 50'000) + "</channel></rss>");
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->entries.size(), most_entries);
}

TEST(HostileFeed, PagesEndInTime) {
  for (std::string const& html :
       {repeated("<link ", megabyte / 6), repeated("<link a=\"", megabyte / 9),
        repeated("<!--", megabyte / 4), repeated("<base href=x>", megabyte / 13)}) {
    auto const start = std::chrono::steady_clock::now();
    EXPECT_FALSE(feed_of_page(html, "https://a.example/"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
  }
}

/// Changes the text in a few places: a byte, a piece out, a piece twice, a piece of syntax in.
std::string mutated(std::string text, std::mt19937& random) {
  static std::vector<std::string> const pieces{
      "<",        ">",   "&",           "&#27;",        "\"",           "<![CDATA[", "]]>",
      "<!--",     "\0"s, "\xFF",        "\xE2\x80\xAE", "</item>",      "<item>",    "<entry>",
      "xmlns=\"", "{",   "\"items\":[", "<!DOCTYPE [",  "type=\"x/y\" "};
  auto const below = [&random](std::size_t limit) {
    return random() % std::max<std::size_t>(limit, 1);
  };
  for (std::size_t count = 1 + below(6); count > 0; --count) {
    std::size_t const at = below(text.size());
    switch (below(4)) {
      case 0:
        if (!text.empty()) text[at] = static_cast<char>(static_cast<unsigned char>(below(256)));
        break;
      case 1:
        text.erase(at, below(20));
        break;
      case 2:
        text.insert(at, text.substr(at, below(20)));
        break;
      default:
        text.insert(at, pieces[below(pieces.size())]);
        break;
    }
  }
  return text;
}

TEST(HostileFeed, TenThousandMutationsGiveCleanTextOrAProblem) {
  std::vector<std::string> const seeds{
      "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><channel><item><title>A &amp;lt;b&gt; "
      "B</title>"
      "<link>https://a.example/1</link><guid isPermaLink=\"false\">x</guid><pubDate>Thu, 01 Jan "
      "2004 19:48:21 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel>"
      "</rss>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://a.example/\"><entry><title "
      "type=\"application/x\">T25l</title><link href=\"../1\"/><id>u</id><updated>2004-01-02T00:00:"
      "00Z</updated><content type=\"xhtml\"><div>x</div></content></entry></feed>",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":1,\"content_html\":\"<p>"
      "\",\"date_published\":\"2004-01-01\"}]}"};
  std::mt19937 random(20261122);
  for (int round = 0; round < 10'000; ++round) {
    std::string const bytes = mutated(seeds[random() % seeds.size()], random);
    feed_of_page(bytes, "https://a.example/");
    auto const feed = read_feed(bytes, {.url = "https://a.example/"});
    if (!feed) continue;
    for (Entry const& entry : feed->entries) {
      for (std::string const& text : {entry.title, entry.url, entry.id})
        EXPECT_EQ(one_line(text), text) << bytes;
    }
  }
}

}  // namespace
}  // namespace reconnect::formats
