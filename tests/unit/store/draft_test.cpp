// SPDX-License-Identifier: MIT
// A book that is being changed: what it shows, and what it says has changed.
#include "store/draft.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

#include <gtest/gtest.h>

#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

using store::BookDraft;
using store::Detail;
using store::Draft;
using store::TextBook;

constexpr char const* three = R"({"schema": "reconnect/1", "contacts": [
  {"id": "aaaaaa", "name": "Ana", "notes": "tall"}, 7,
  {"id": "bbbbbb", "name": "Ben", "every": "fortnight"}, {"id": "cccccc", "name": "Cem"}]})";

/// A draft of a text, and what the history remembers.
class Drafted {
 public:
  explicit Drafted(std::string text, std::unordered_set<std::string> remembered = {})
      : text_(std::make_shared<std::string>(std::move(text))),
        book_(store::FileText({text_, text_->data()}, text_->size(), {}), {"book.json", ""}),
        draft_(book_, [remembered] { return remembered; }) {}
  Draft& operator*() { return draft_; }
  Draft* operator->() { return &draft_; }

 private:
  std::shared_ptr<std::string> text_;
  TextBook book_;
  Draft draft_;
};

std::vector<std::string> names_of(store::BookView const& book, Detail detail = Detail::Name) {
  std::vector<std::string> names;
  book.each(detail, [&](Contact const& contact) { names.push_back(contact.name); });
  return names;
}

TEST(Draft, ShowsTheBookAsItIs) {
  Drafted draft(three);
  EXPECT_EQ(names_of(*draft), (std::vector<std::string>{"Ana", "Ben", "Cem"}));
  EXPECT_EQ(draft->size(), 3U);
  EXPECT_TRUE(draft->contains("bbbbbb"));
  EXPECT_FALSE(draft->contains("zzzzzz"));
  EXPECT_FALSE(draft->contains(""));
  EXPECT_EQ(draft->find("aaaaaa").value().notes, "tall");
  EXPECT_EQ(draft->find("zzzzzz"), std::nullopt);
  EXPECT_TRUE(draft->changes().empty());
}

TEST(Draft, ShowsChangesAtOnce) {
  Drafted draft(three);
  Contact ben = draft->find("bbbbbb").value();
  ben.name = "Benjamin";
  draft->put(ben);
  draft->remove("aaaaaa");
  std::string const dora = draft->add({.name = "Dora"});
  EXPECT_EQ(names_of(*draft), (std::vector<std::string>{"Benjamin", "Cem", "Dora"}));
  EXPECT_EQ(draft->size(), 3U);
  EXPECT_EQ(draft->find("bbbbbb").value().name, "Benjamin");
  EXPECT_EQ(draft->find("aaaaaa"), std::nullopt);
  EXPECT_EQ(draft->find(dora).value().name, "Dora");
}

TEST(Draft, ChangesWhomItAddedItself) {
  Drafted draft(three);
  std::string const id = draft->add({.name = "Dora"});
  draft->put({.id = id, .name = "Dorothea"});
  EXPECT_EQ(draft->find(id).value().name, "Dorothea");
  draft->remove(id);
  EXPECT_FALSE(draft->contains(id));
  EXPECT_EQ(draft->size(), 3U);
  EXPECT_TRUE(draft->changes().empty());
}

TEST(Draft, SaysWhereSomebodyWhoIsNotThereIsChanged) {
  Drafted draft(three);
  EXPECT_THROW(draft->put({.id = "zzzzzz"}), std::logic_error);
  EXPECT_THROW(draft->remove("zzzzzz"), std::logic_error);
}

TEST(Draft, TakesTheFirstWhereAnIdIsRepeatedAndThenTheNext) {
  Drafted draft(R"({"schema": "reconnect/1", "contacts": [
    {"id": "aaaaaa", "name": "Ana"}, {"id": "aaaaaa", "name": "Anna"}]})");
  EXPECT_EQ(draft->find("aaaaaa").value().name, "Ana");
  draft->remove("aaaaaa");
  EXPECT_EQ(draft->find("aaaaaa").value().name, "Anna");
  draft->remove("aaaaaa");
  EXPECT_FALSE(draft->contains("aaaaaa"));
}

TEST(Draft, CountsWhatCannotBeReadOnceItWasWalked) {
  Drafted draft(three);
  std::size_t const before = draft->unread();
  draft->each(Detail::Whole, [](Contact const&) {});
  draft->each(Detail::Whole, [](Contact const&) {});
  EXPECT_EQ(draft->unread(), before + 2) << "an entry that is nobody, and a cadence";
}

TEST(Draft, SaysWhatDiffersRecordByRecord) {
  Drafted draft(three);
  draft->remove("bbbbbb");
  draft->put({.id = "cccccc", .name = "Cemal"});
  std::string const dora = draft->add({.name = "Dora"});
  auto const changes = draft->changes();
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].id, "bbbbbb");
  EXPECT_EQ(changes[0].index, 2U);
  EXPECT_EQ(changes[0].before, R"({"id": "bbbbbb", "name": "Ben", "every": "fortnight"})");
  EXPECT_EQ(changes[0].after, std::nullopt);
  EXPECT_EQ(changes[1].index, 3U);
  EXPECT_EQ(changes[1].after, "{\n      \"id\": \"cccccc\",\n      \"name\": \"Cemal\"\n    }");
  EXPECT_EQ(changes[2].id, dora);
  EXPECT_EQ(changes[2].index, 3U);
  EXPECT_EQ(changes[2].before, std::nullopt);
}

TEST(Draft, RewritesOnlyTheCampaignThatDiffers) {
  Drafted draft(R"({"schema": "reconnect/1", "contacts": [], "campaigns": [
    {"id":"x","name":"One"}, {"id":"y","name":"Two"}, {"id":"z","name":"Three"}]})");
  auto campaigns = draft->campaigns();
  campaigns[1].name = "Twice";
  campaigns.erase(campaigns.begin());
  draft->set_campaigns(campaigns);
  auto const changes = draft->changes();
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].id, "x");
  EXPECT_EQ(changes[0].after, std::nullopt);
  EXPECT_EQ(changes[1].id, "y");
  EXPECT_EQ(changes[1].before, R"({"id":"y","name":"Two"})");
}

TEST(Draft, TakesSettingsOutThatAreAllDefaults) {
  Drafted draft(R"({"schema": "reconnect/1", "settings": {"pace": "5/day"}, "contacts": []})");
  draft->set_settings({});
  auto const changes = draft->changes();
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].before, R"({"pace": "5/day"})");
  EXPECT_EQ(changes[0].after, std::nullopt);
}

TEST(Draft, GivesIdsThatNobodyHasOrHad) {
  Drafted draft(three);
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.insert(i % 2 == 0 ? draft->new_id() : draft->add({}));
  EXPECT_EQ(ids.size(), 1000U);
}

TEST(Draft, KeepsAnIdThatComesAlongWhereItIsFree) {
  Drafted draft(R"({"schema": "reconnect/1", "contacts": [{"id": "aaaaaa"}],
    "campaigns": [{"id": "cccccc"}]})");
  EXPECT_EQ(draft->add({.id = "bbbbbb"}), "bbbbbb");
  for (char const* const id : {"aaaaaa", "bbbbbb", "cccccc", "short", "lllll0", ""})
    EXPECT_NE(draft->add({.id = id}), id);
}

TEST(Draft, TakesOutOfTheConflictsWhatIsSetNow) {
  Drafted draft(R"({"schema": "reconnect/1", "contacts": [
    {"id": "aaaaaa", "every": "6w", "org": "X",
     "conflicts": {"every": ["6w", "2m"], "org": ["X", "Y"]}},
    {"id": "bbbbbb", "org": "X", "conflicts": 5}]})");
  for (char const* const id : {"aaaaaa", "bbbbbb"}) {
    Contact contact = draft->find(id).value();
    contact.org = "Y";
    draft->put(contact);
  }
  auto const changes = draft->changes();
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(store::decode_contact(*changes[0].after).extra,
            (Members{{"conflicts", R"({"every":["6w","2m"]})"}}));
  EXPECT_EQ(store::decode_contact(*changes[1].after).extra, (Members{{"conflicts", "5"}}));
}

TEST(Draft, TakesOutOfTheConflictsOfSettingsAndCampaignsWhatIsSetNow) {
  Drafted draft(R"({"schema": "reconnect/1", "contacts": [],
    "settings": {"pace": "1/week", "conflicts": {"pace": ["1/week", "2/week"]}},
    "campaigns": [{"id": "c", "name": "Job", "note": "n",
                   "conflicts": {"name": ["Job", "Work"], "note": ["n", "m"]}}]})");
  Settings settings = draft->settings();
  settings.pace = *parse_pace("2/week");
  draft->set_settings(settings);
  auto campaigns = draft->campaigns();
  campaigns[0].name = "Work";
  draft->set_campaigns(campaigns);
  auto const changes = draft->changes();
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(store::decode_settings(*changes[0].after).extra, Members{});
  EXPECT_EQ(store::decode_campaign(*changes[1].after).extra,
            (Members{{"conflicts", R"({"note":["n","m"]})"}}));
}

TEST(Draft, RefusesARecordThatCouldNotBeReadAgain) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  EXPECT_EQ(refusal([&] { shop.note(id, std::string(16'000'000, 'x')); }),
            "5 the record \"" + id + "\" would be larger than 16 MB (nothing was changed)");
}

}  // namespace
}  // namespace reconnect::test
