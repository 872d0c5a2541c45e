// SPDX-License-Identifier: MIT
// Feeds: every kind of them, every place where a title, an address and a date may stand.
#include "reconnect/formats/feed.hpp"

#include <string>

#include <gtest/gtest.h>

#include "reconnect/model/date.hpp"

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

/// Returns `title | url | id | at` of each entry, one a line.
std::string said(std::string const& bytes, FeedOrigin const& origin = {}) {
  auto const feed = read_feed(bytes, origin);
  if (!feed) return feed.problem().message;
  std::string text;
  for (Entry const& entry : feed->entries) {
    text += entry.title + " | " + entry.url + " | " + entry.id + " | " +
            (entry.at ? to_text(*entry.at) : "") + "\n";
  }
  return text;
}

std::string rss(std::string const& items) {
  return "<rss version=\"2.0\"><channel><title>Blog</title>" + items + "</channel></rss>";
}

std::string atom(std::string const& entries) {
  return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Blog</title>" + entries + "</feed>";
}

TEST(Feed, IsReadInEveryFormat) {
  struct Row {
    char const* what;
    std::string bytes;
    char const* said;
  };
  for (Row const& row : {
           Row{"RSS 2.0",
               rss("<item><title>One</title><link>https://a.example/1</link><guid>g1</guid>"
                   "<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item>"),
               "One | https://a.example/1 | g1 | 2004-01-01T19:48:21Z\n"},
           Row{"RSS 0.91, item outside the channel",
               "<rss version=\"0.91\"><channel/><item><title>One</title></item></rss>",
               "One |  |  | \n"},
           Row{"RSS 1.0",
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
               "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
               "<channel><title>Blog</title></channel><item rdf:about=\"urn:1\"><title>One</title>"
               "<link>https://a.example/1</link><dc:date>2004-01-01</dc:date></item></rdf:RDF>",
               "One | https://a.example/1 | urn:1 | 2004-01-01T00:00:00Z\n"},
           Row{"Atom 1.0",
               atom("<entry><title type=\"html\">A &amp;amp; B</title><id>urn:1</id>"
                    "<link rel=\"self\" href=\"https://a.example/self\"/>"
                    "<link href=\"https://a.example/1\"/><updated>2004-01-02T00:00:00Z</updated>"
                    "<published>2004-01-01T00:00:00Z</published></entry>"),
               "A & B | https://a.example/1 | urn:1 | 2004-01-01T00:00:00Z\n"},
           Row{"Atom 0.3",
               "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry>"
               "<title mode=\"base64\">T25l</title><issued>2004-01-01T00:00:00Z</issued>"
               "</entry></feed>",
               "One |  |  | 2004-01-01T00:00:00Z\n"},
           Row{"JSON Feed",
               R"({"version": "https://jsonfeed.org/version/1.1", "items": [
                   {"id": 7, "url": "https://a.example/1", "content_text": "Hello\nyou",
                    "date_published": "2004-01-01T00:00:00Z"}, 3, {"id": "8"}]})",
               "Hello you | https://a.example/1 | 7 | 2004-01-01T00:00:00Z\n |  | 8 | \n"},
           Row{"JSON Feed with every slash escaped",
               R"({"version": "https:\/\/jsonfeed.org\/version\/1", "items": []})", ""},
           Row{"a Mastodon post has no title",
               rss("<item><guid isPermaLink=\"true\">https://m.example/@a/1</guid>"
                   "<link>https://m.example/@a/1</link>"
                   "<description>&lt;p&gt;We &lt;b&gt;moved&lt;/b&gt;&amp;nbsp;house.&lt;/p&gt;"
                   "</description></item>"),
               "We moved house. | https://m.example/@a/1 | https://m.example/@a/1 | \n"},
           Row{"no feed", "<html><head></head></html>", "the file is no feed"},
           Row{"nothing", "", "the file is no feed"},
       }) {
    EXPECT_EQ(said(row.bytes), row.said) << row.what;
  }
}

TEST(Feed, LinksStartWhereTheyStand) {
  std::string const entry = "<entry xml:base=\"posts/\"><title>a</title><link href=\"1\"/></entry>";
  EXPECT_EQ(said(atom(entry), {.url = "https://a.example/feed"}),
            "a | https://a.example/posts/1 |  | \n");
  EXPECT_EQ(said(rss("<item><title>a</title><link>/1</link></item>"),
                 {.url = "https://a.example/blog/feed"}),
            "a | https://a.example/1 |  | \n");
}

TEST(Feed, AGuidIsAnAddressUnlessItSaysNo) {
  EXPECT_EQ(said(rss("<item><title>a</title><guid>https://a.example/1</guid></item>"
                     "<item><title>b</title><guid isPermaLink=\"false\">x</guid></item>")),
            "a | https://a.example/1 | https://a.example/1 | \nb |  | x | \n");
}

TEST(Feed, NamesMeanSomethingInTheirVocabularyOnly) {
  EXPECT_EQ(said("<rss xmlns:media=\"http://search.yahoo.com/mrss/\" "
                 "xmlns:a=\"http://www.w3.org/2005/Atom\"><channel><item>"
                 "<media:title>no</media:title><title>yes</title><itunes:title>no</itunes:title>"
                 "<a:link rel=\"self\" href=\"no\"/><link>yes</link></item></channel></rss>"),
            "yes | yes |  | \n");
}

TEST(Feed, EncodingsGoByMarkHttpAndDeclaration) {
  std::string const item = "<item><title>caf\xE9</title></item>";
  std::string const plain = "<item><title>caf\xC3\xA9</title></item>";
  struct Row {
    char const* what;
    std::string bytes;
    char const* charset;
  };
  for (Row const& row : {
           Row{"declared", "<?xml version='1.0' encoding='iso-8859-1'?>" + rss(item), ""},
           Row{"by HTTP", rss(item), "iso-8859-1"},
           Row{"HTTP before the declaration", "<?xml version='1.0' encoding='koi8-r'?>" + rss(item),
               "windows-1252"},
           Row{"a file knows better that it is UTF-8",
               "<?xml version='1.0' encoding='utf-8'?>" + rss(plain), "iso-8859-1"},
           Row{"the wrong charset", rss(item), "utf-8"},
           Row{"a charset that nobody knows", rss(item), "murks"},
           Row{"nothing said", rss(plain), ""},
           Row{"a mark", "\xEF\xBB\xBF" + rss(plain), "iso-8859-1"},
       }) {
    EXPECT_EQ(said(row.bytes, {.charset = row.charset}), "café |  |  | \n") << row.what;
  }
  EXPECT_EQ(said("<\0r\0s\0s\0>\0<\0i\0t\0e\0m\0/\0>\0<\0/\0r\0s\0s\0>\0"s), " |  |  | \n");
}

TEST(Feed, OfAPageIsTheOneThatItNames) {
  struct Row {
    char const* html;
    char const* feed;
  };
  for (Row const& row : {
           Row{"<html><head><link rel=\"alternate\" type=\"application/rss+xml\" "
               "href=\"/feed.xml\"></head>",
               "https://a.example/feed.xml"},
           Row{"<LINK REL=alternate TYPE=application/atom+xml HREF=atom.xml>",
               "https://a.example/blog/atom.xml"},
           Row{"<link href='https://b.example/?a=1&amp;b=2' type='application/rss+xml; "
               "charset=utf-8' rel='home alternate'/>",
               "https://b.example/?a=1&b=2"},
           Row{"<base href=\"https://c.example/\"><link rel=alternate type=application/feed+json "
               "href=f.json>",
               "https://c.example/f.json"},
           Row{"<link rel=alternate type=application/rss+xml title=\"Comments\" href=c>"
               "<link rel=alternate type=application/rss+xml title=\"Posts\" href=p>",
               "https://a.example/blog/p"},
           Row{"<link rel=alternate type=application/rss+xml href=/comments/feed/>",
               "https://a.example/comments/feed/"},
           Row{"<!-- <link rel=alternate type=application/rss+xml href=no> -->", "nothing"},
           Row{"<link rel=stylesheet href=style.css><link rel=alternate hreflang=de href=/de>",
               "nothing"},
           Row{"<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2>", "nothing"},
           Row{"<link rel=alternate type=application/rss+xml href=\"", "nothing"},
           Row{"<!-- never ends", "nothing"},
           Row{"", "nothing"},
       }) {
    EXPECT_EQ(feed_of_page(row.html, "https://a.example/blog/").value_or("nothing"), row.feed)
        << row.html;
  }
}

}  // namespace
}  // namespace reconnect::formats
