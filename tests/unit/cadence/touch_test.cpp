// SPDX-License-Identifier: MIT
// cadence.md, section 5: what kind of touch fits.
#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::every;
using test::last;
using test::news;
using test::promise;
using test::reply;
using test::text;
using test::unanswered_call;

/// Warm, and not due for weeks.
Contact fresh(std::vector<Touch> more = {}) {
  Contact contact = warm("2026-10-20");
  contact.log.insert(contact.log.end(), more.begin(), more.end());
  return contact;
}

Contact with_next(Contact contact, std::string const& on) {
  contact.next = NextDate{.on = day(on)};
  return contact;
}

Contact with_promise(Contact contact, std::string const& by) {
  contact.promises = {promise(by)};
  return contact;
}

Contact with_news(Contact contact, std::string const& on, NewsKind kind = NewsKind::Good) {
  contact.news = {news(on, kind)};
  return contact;
}

Contact with_birthday(Contact contact, unsigned month, unsigned day_of_month) {
  contact.birthday = Birthday{std::nullopt, month, day_of_month};
  return contact;
}

Contact key(Contact contact) {
  contact.key = true;
  return contact;
}

Contact unsorted(Contact contact) {
  contact.unsorted = true;
  return contact;
}

Contact untracked(Contact contact) {
  contact.every = never;
  return contact;
}

Contact resting(Contact contact) {
  contact.rest = Rest{};
  return contact;
}

Touch owing_thanks(std::string const& on, Side from = Side::Me) {
  Touch touch = call(on);
  touch.owe_thanks = true;
  touch.from = from;
  return touch;
}

struct SuggestionRow {
  std::string label;
  Contact contact;
  std::string touch;
  std::string reasons;
};

void PrintTo(SuggestionRow const& row, std::ostream* out) { *out << row.label; }

class Suggested : public testing::TestWithParam<SuggestionRow> {};

TEST_P(Suggested, Touch) {
  Standing const standing = now(GetParam().contact);
  EXPECT_EQ(touch_text(standing), GetParam().touch);
  EXPECT_EQ(reasons_text(standing), GetParam().reasons);
}

INSTANTIATE_TEST_SUITE_P(Nothing, Suggested,
                         testing::Values(SuggestionRow{"warm and not due", fresh(), "none", ""},
                                         SuggestionRow{"a key person", key(fresh()), "none", "key"},
                                         SuggestionRow{"cold and not due",
                                                       with_next(reachable(), "2026-11-23"), "none",
                                                       "never agenda"}));

INSTANTIATE_TEST_SUITE_P(
    Promise, Suggested,
    testing::Values(
        SuggestionRow{"by today", with_promise(fresh(), "2026-11-22"), "promise", "promise"},
        SuggestionRow{"by tomorrow", with_promise(fresh(), "2026-11-23"), "none", ""},
        SuggestionRow{"of the unsorted", with_promise(unsorted(fresh()), "2026-11-01"), "promise",
                      "promise"},
        SuggestionRow{"of the resting", with_promise(resting(fresh()), "2026-11-01"), "promise",
                      "promise"},
        SuggestionRow{"after a touch today",
                      with_promise(fresh({text("2026-11-22")}), "2026-11-01"), "promise",
                      "promise attempts"},
        SuggestionRow{
            "goes before the rest",
            with_promise(with_next(with_birthday(fresh(), 11, 22), "2026-11-22"), "2026-11-22"),
            "promise", "promise next birthday"}));

INSTANTIATE_TEST_SUITE_P(
    NextDate, Suggested,
    testing::Values(SuggestionRow{"today", with_next(fresh(), "2026-11-22"), "follow-up", "next"},
                    SuggestionRow{"of the untracked", with_next(untracked(fresh()), "2026-11-22"),
                                  "follow-up", "next"},
                    SuggestionRow{"come, but an attempt was made since",
                                  with_next(fresh({text("2026-11-20")}), "2026-11-18"), "none",
                                  "next attempts"},
                    SuggestionRow{"come, but at rest", with_next(resting(fresh()), "2026-11-18"),
                                  "none", "next"},
                    SuggestionRow{"come, and a touch from me today",
                                  with_next(fresh({text("2026-11-22")}), "2026-11-23"), "none",
                                  "attempts"}));

INSTANTIATE_TEST_SUITE_P(
    Thanks, Suggested,
    testing::Values(
        SuggestionRow{"owed since the day before yesterday", fresh({owing_thanks("2026-11-20")}),
                      "follow-up", "thank"},
        SuggestionRow{"owed for longer", fresh({owing_thanks("2026-11-19")}), "none", ""},
        SuggestionRow{"owed for what they did today",
                      fresh({owing_thanks("2026-11-22", Side::Them)}), "follow-up", "thank"},
        SuggestionRow{"owed for a talk of mine today", fresh({owing_thanks("2026-11-22")}), "none",
                      "thank"},
        SuggestionRow{"said the day after", fresh({owing_thanks("2026-11-20"), text("2026-11-21")}),
                      "none", ""},
        SuggestionRow{"said the same day", fresh({owing_thanks("2026-11-20"), text("2026-11-20")}),
                      "none", ""},
        SuggestionRow{"not said by another that owes them",
                      fresh({owing_thanks("2026-11-20"), owing_thanks("2026-11-21")}), "follow-up",
                      "thank"},
        SuggestionRow{"of the unsorted", unsorted(fresh({owing_thanks("2026-11-20")})), "follow-up",
                      "thank"}));

INSTANTIATE_TEST_SUITE_P(
    TheyCalled, Suggested,
    testing::Values(
        SuggestionRow{"thirteen days ago", fresh({unanswered_call("2026-11-09", Side::Them)}),
                      "follow-up", "they_called"},
        SuggestionRow{"fourteen days ago", fresh({unanswered_call("2026-11-08", Side::Them)}),
                      "none", ""},
        SuggestionRow{"and I wrote that day",
                      fresh({unanswered_call("2026-11-09", Side::Them), text("2026-11-09")}),
                      "none", "attempts"},
        SuggestionRow{"and we spoke that day",
                      fresh({unanswered_call("2026-11-09", Side::Them), reply("2026-11-09")}),
                      "none", ""},
        SuggestionRow{"and they wrote the day before",
                      fresh({unanswered_call("2026-11-09", Side::Them), reply("2026-11-08")}),
                      "follow-up", "they_called"}));

INSTANTIATE_TEST_SUITE_P(
    Birthday, Suggested,
    testing::Values(
        SuggestionRow{"today", with_birthday(fresh(), 11, 22), "birthday", "birthday"},
        SuggestionRow{"the day after tomorrow", with_birthday(fresh(), 11, 24), "none", "birthday"},
        SuggestionRow{"of a dormant tie", with_birthday(reachable(), 11, 22), "reconnect",
                      "birthday never agenda"},
        SuggestionRow{"of a dormant key person", key(with_birthday(reachable(), 11, 22)),
                      "birthday", "birthday never agenda key"},
        SuggestionRow{"of the untracked", untracked(with_birthday(fresh(), 11, 22)), "none",
                      "birthday"}));

INSTANTIATE_TEST_SUITE_P(
    News, Suggested,
    testing::Values(
        SuggestionRow{"thirty days old", with_news(fresh(), "2026-10-23"), "congratulate", "news"},
        SuggestionRow{"older", with_news(fresh(), "2026-10-22"), "none", ""},
        SuggestionRow{"a post", with_news(fresh(), "2026-11-01", NewsKind::Post), "none", "news"},
        SuggestionRow{"hard", with_news(fresh(), "2026-11-01", NewsKind::Hard), "congratulate",
                      "news"},
        SuggestionRow{"of a dormant tie", with_news(reachable(), "2026-11-01"), "congratulate",
                      "news never agenda"},
        SuggestionRow{"of the unsorted", unsorted(with_news(fresh(), "2026-11-01")), "none",
                      "news"}));

INSTANTIATE_TEST_SUITE_P(
    ByCadence, Suggested,
    testing::Values(
        SuggestionRow{"dormant", reachable({call("2020-01-01")}), "reconnect", "quiet agenda"},
        SuggestionRow{"rekindling", reachable({call("2026-10-01")}), "keep-up", "quiet agenda"},
        SuggestionRow{"warm", warm("2026-08-01"), "keep-up", "quiet"},
        SuggestionRow{"due by its next date is not quiet", with_next(fresh(), "2026-11-01"),
                      "follow-up", "next"},
        SuggestionRow{"after an attempt whose wait is over",
                      reachable({call("2020-01-01"), text("2026-11-08")}), "reconnect",
                      "quiet attempts agenda"}));

struct MediumRow {
  std::string label;
  Contact contact;
  std::string medium;
};

void PrintTo(MediumRow const& row, std::ostream* out) { *out << row.label; }

class MediumOf : public testing::TestWithParam<MediumRow> {};

TEST_P(MediumOf, Fits) { EXPECT_EQ(medium_text(now(GetParam().contact)), GetParam().medium); }

Contact dormant(std::optional<Closeness> was, std::vector<Touch> log = {}) {
  Contact contact = reachable(std::move(log));
  contact.was = was;
  return contact;
}

Contact preferring(Contact contact, Medium medium) {
  contact.prefers = medium;
  return contact;
}

Contact without_phone(Contact contact) {
  contact.phones.clear();
  return contact;
}

Contact without_email(Contact contact) {
  contact.emails.clear();
  return contact;
}

INSTANTIATE_TEST_SUITE_P(
    Wanted, MediumOf,
    testing::Values(MediumRow{"nothing due", fresh(), "none"},
                    MediumRow{"warm before the silence", dormant(Closeness::Close), "video"},
                    MediumRow{"cool before the silence", dormant(Closeness::Friendly), "call"},
                    MediumRow{"faint before the silence", dormant(Closeness::Distant), "text"},
                    MediumRow{"news of a dormant tie",
                              with_news(dormant(Closeness::Close), "2026-11-01"), "text"},
                    MediumRow{"birthday of a dormant tie",
                              key(with_birthday(dormant(Closeness::Close), 11, 22)), "text"},
                    MediumRow{"promise to a dormant tie",
                              with_promise(dormant(Closeness::Distant), "2026-11-01"), "call"},
                    MediumRow{"a tie that is not dormant", warm("2026-08-01"), "call"},
                    MediumRow{"what they prefer",
                              preferring(dormant(Closeness::Close), Medium::Email), "email"},
                    MediumRow{"what they prefer, where it can be had",
                              preferring(without_email(dormant(Closeness::Close)), Medium::Email),
                              "video"},
                    MediumRow{"preferring a letter says nothing",
                              preferring(warm("2026-08-01"), Medium::Letter), "call"}));

INSTANTIATE_TEST_SUITE_P(
    Had, MediumOf,
    testing::Values(MediumRow{"a call without a phone", without_phone(warm("2026-08-01")), "email"},
                    MediumRow{"a video by mail", without_phone(dormant(Closeness::Close)), "video"},
                    MediumRow{"a text without a phone", without_phone(dormant(Closeness::Distant)),
                              "email"},
                    MediumRow{"no channel at all",
                              without_email(without_phone(dormant(Closeness::Close))), "video"}));

INSTANTIATE_TEST_SUITE_P(
    NotTried, MediumOf,
    testing::Values(
        MediumRow{"the call was tried", dormant({}, {unanswered_call("2026-11-01")}), "text"},
        MediumRow{"call and text were tried",
                  dormant({}, {unanswered_call("2026-11-01"), text("2026-11-01")}), "email"},
        MediumRow{"on an earlier day",
                  dormant({}, {unanswered_call("2026-10-01"), text("2026-11-01")}), "none"},
        MediumRow{"all that can be had were tried",
                  without_email(dormant({}, {unanswered_call("2026-11-01"), text("2026-11-01")})),
                  "call"}));

TEST(Minutes, AreFifteenForCallAndVideo) {
  EXPECT_EQ(now(dormant(Closeness::Close)).minutes, std::chrono::minutes{15});
  EXPECT_EQ(now(dormant(Closeness::Friendly)).minutes, std::chrono::minutes{15});
  EXPECT_EQ(now(dormant(Closeness::Distant)).minutes, std::nullopt);
  EXPECT_EQ(now(fresh()).minutes, std::nullopt);
}

TEST(NoChannel, IsSaidOnlyWithATouch) {
  Contact contact = without_email(without_phone(warm("2026-08-01")));
  EXPECT_EQ(reasons_text(now(contact)), "quiet no_channel");
  contact.log.push_back(call("2026-11-20"));
  EXPECT_EQ(reasons_text(now(contact)), "");
}

TEST(Channel, NeedsANumberOrAnAddress) {
  Contact contact = warm("2026-08-01");
  contact.phones = {{.label = "mobile"}};
  contact.emails.clear();
  EXPECT_FALSE(now(contact).has_channel);
}

TEST(Words, OfStagesCanBeRead) {
  for (std::string_view const word :
       {"unsorted", "untracked", "resting", "dormant", "rekindling", "warm"}) {
    ASSERT_TRUE(parse_stage(word)) << word;
    EXPECT_EQ(to_text(*parse_stage(word)), word);
  }
  EXPECT_FALSE(parse_stage("cold"));
}

}  // namespace
}  // namespace reconnect::cadence
