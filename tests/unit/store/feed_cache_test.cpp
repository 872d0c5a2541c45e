// SPDX-License-Identifier: MIT
// What the side file of the feeds remembers, and that nothing of it is ever in anybody's way.
#include "store/feed_cache.hpp"

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

using store::FeedMemory;

std::vector<FeedMemory> const remembered{
    {"https://a.example/", "https://a.example/feed", "\"e\"", "Sun, 22 Nov 2026", {"1", "2"}},
    {"https://b.example/", "", "", "", {}},
};

TEST(FeedCache, IsReadAsItWasWritten) {
  EXPECT_EQ(store::parse_feeds(store::feeds_text(remembered)), remembered);
}

struct Row {
  char const* label;
  std::string text;
  std::vector<FeedMemory> feeds{};
};

std::string with_feeds(std::string const& feeds) {
  return R"({"schema": "reconnect.feeds/1", "feeds": )" + feeds + "}";
}

FeedMemory only_url(std::vector<std::string> seen = {}) {
  return {"u", "", "", "", std::move(seen)};
}

std::vector<Row> const rows{
    {"nothing", ""},
    {"half of it", R"({"schema": "reconnect.feeds/1", "feeds": [{"url": "u")"},
    {"no object", "[]"},
    {"another schema", R"({"schema": "reconnect.feeds/2", "feeds": [{"url": "u"}]})"},
    {"no feeds", R"({"schema": "reconnect.feeds/1"})"},
    {"feeds that are no list", with_feeds(R"({"url": "u"})")},
    {"a feed that is no object", with_feeds(R"(["u", {"url": "u"}])"), {only_url()}},
    {"a feed without an address", with_feeds(R"([{"etag": "e"}, {"url": 5}, {"url": ""}])")},
    {"members that are no texts",
     with_feeds(R"([{"url": "u", "etag": 5, "feed": null}])"),
     {only_url()}},
    {"seen that is no list", with_feeds(R"([{"url": "u", "seen": "1"}])"), {only_url()}},
    {"seen that are no texts",
     with_feeds(R"([{"url": "u", "seen": [1, "2", null]}])"),
     {only_url({"2"})}},
};

TEST(FeedCache, HoldsWhatCanBeReadOfADamagedOne) {
  for (Row const& row : rows) EXPECT_EQ(store::parse_feeds(row.text), row.feeds) << row.label;
}

TEST(FeedCache, IsKeptBesideTheBook) {
  TemporaryFolder const folder;
  Shop const shop(folder);
  EXPECT_TRUE(shop->feeds().empty());
  shop->keep_feeds(remembered);
  EXPECT_EQ(shop->feeds(), remembered);
  EXPECT_EQ(mode_of(folder / "contacts.feeds.json"), 0600U);
}

TEST(FeedCache, IsNotWrittenAgainForNothing) {
  TemporaryFolder const folder;
  Shop const shop(folder);
  shop->keep_feeds(remembered);
  struct stat before {};
  ::stat((folder / "contacts.feeds.json").c_str(), &before);
  shop->keep_feeds(remembered);
  struct stat after {};
  ::stat((folder / "contacts.feeds.json").c_str(), &after);
  EXPECT_EQ(after.st_ino, before.st_ino);
}

TEST(FeedCache, ThatCannotBeReadOrWrittenIsToldAndStopsNothing) {
  TemporaryFolder const folder;
  ::mkdir((folder / "contacts.feeds.json").c_str(), 0700);
  Shop const shop(folder);
  EXPECT_TRUE(shop->feeds().empty());
  shop->keep_feeds(remembered);
  EXPECT_EQ(shop.told(), std::vector<std::string>{"what was read is not remembered: cannot write "
                                                  "~/contacts.feeds.json: is a directory"});
}

TEST(FeedCache, MakesNoFolder) {
  TemporaryFolder const folder;
  Shop shop(folder, ".reconnect/contacts.json");
  shop.options().is_default = true;
  shop.reopen();
  shop->keep_feeds(remembered);
  EXPECT_TRUE(names_in(folder.path()).empty());
}

}  // namespace
}  // namespace reconnect::test
