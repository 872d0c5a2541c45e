// SPDX-License-Identifier: MIT
// The worked examples of cadence.md, section 9: today is 2026-11-22, a Sunday; settings are the
// default.
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "reconnect/cadence/standing.hpp"
#include "support/people.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::every;
using test::last;
using test::phone;
using test::somebody;
using test::text;

struct Example {
  std::string label;
  Contact contact;
  std::string stage;
  std::string due_on;
  std::optional<double> ratio;
  std::optional<double> score;
  std::string touch;  // "reconnect, call", or empty
};

void PrintTo(Example const& example, std::ostream* out) { *out << example.label; }

Contact added(std::string const& on) {
  Contact contact = somebody();
  contact.added = day(on);
  contact.phones = {phone()};
  return contact;
}

Contact with(Contact contact, std::vector<Touch> log) {
  contact.log = std::move(log);
  return contact;
}

Contact known_since(Contact contact, std::string const& last_contact, Interval interval) {
  contact.last_contact = last(last_contact);
  contact.every = interval;
  return contact;
}

Contact close_since_2019() {
  Contact contact = added("2026-11-22");
  contact.was = Closeness::Close;
  contact.last_contact = last("2019-05");
  return contact;
}

Contact one_call() {
  Contact contact = with(added("2026-08-01"), {call("2026-08-16")});
  contact.every = every("6w");
  return contact;
}

Contact month_end_without_phone() {
  Contact contact = known_since(somebody(), "2026-07-31", every("1m"));
  contact.log = {call("2026-08-31")};
  return contact;
}

class WorkedExample : public testing::TestWithParam<Example> {};

std::string touch_of(Standing const& standing) {
  if (!standing.touch) return "";
  return std::string(to_text(*standing.touch)) + ", " + std::string(to_text(*standing.medium));
}

TEST_P(WorkedExample, Holds) {
  Example const& example = GetParam();

  Standing const now = standing(example.contact, Settings{}, {}, day("2026-11-22"));

  EXPECT_EQ(to_text(now.stage), example.stage);
  ASSERT_TRUE(now.due_on);
  EXPECT_EQ(*now.due_on, day(example.due_on));
  EXPECT_EQ(now.ratio_shown, example.ratio.value_or(now.ratio_shown));
  EXPECT_EQ(now.score_shown, example.score.value_or(now.score_shown));
  EXPECT_EQ(touch_of(now), example.touch);
}

INSTANTIATE_TEST_SUITE_P(
    Section9, WorkedExample,
    testing::Values(
        Example{"1: nothing known", added("2026-11-22"), "dormant", "2026-11-22", 1.00, 1.00,
                "reconnect, call"},
        Example{"2: close, 2019", close_since_2019(), "dormant", "2019-08-15", 29.87, 1.80,
                "reconnect, video"},
        Example{"3: one call", one_call(), "rekindling", "2026-09-13", 3.50, 3.00, "keep-up, call"},
        Example{"4: warm",
                known_since(with(added("2026-05-01"), {call("2026-08-01"), call("2026-09-01")}),
                            "2026-06-01", every("1m")),
                "warm", "2026-10-01", 2.68, 2.68, "keep-up, call"},
        Example{"5: one text",
                with(added("2026-11-01"), {text("2026-11-15")}),
                "dormant",
                "2026-11-29",
                {},
                {},
                ""},
        Example{
            "6: three texts",
            with(added("2026-01-01"), {text("2026-01-10"), text("2026-02-10"), text("2026-04-10")}),
            "resting",
            "2027-04-10",
            {},
            {},
            ""},
        Example{"7: month end",
                month_end_without_phone(),
                "warm",
                "2026-09-30",
                {},
                {},
                "keep-up, call"}));

TEST(WorkedExamples, FirstIsCoolAndMayNotBeAsked) {
  Standing const now = standing(added("2026-11-22"), Settings{}, {}, day("2026-11-22"));

  EXPECT_EQ(now.warmth, Warmth::Cool);
  EXPECT_FALSE(now.ask_ok);
}

TEST(WorkedExamples, SecondIsOfMidMayAndHasNotWaited) {
  Standing const now = standing(close_since_2019(), Settings{}, {}, day("2026-11-22"));

  EXPECT_EQ(now.last_contact, day("2019-05-15"));
  EXPECT_EQ(now.parts.capped_ratio, 1.5);
  EXPECT_EQ(now.parts.warmth, 1.2);
  EXPECT_EQ(now.parts.wait, 0);
}

TEST(WorkedExamples, ThirdIsNotCooling) {
  Standing const now = standing(one_call(), Settings{}, {}, day("2026-11-22"));

  EXPECT_FALSE(now.reasons.has(Reason::Cooling));
  EXPECT_EQ(now.warmth, Warmth::Cool);
  EXPECT_TRUE(now.for_a_start);
}

TEST(WorkedExamples, FifthAndSixthCountTheirAttempts) {
  Date const today = day("2026-11-22");

  EXPECT_EQ(
      standing(with(added("2026-11-01"), {text("2026-11-15")}), Settings{}, {}, today).attempts, 1);
  EXPECT_EQ(standing(with(added("2026-01-01"),
                          {text("2026-01-10"), text("2026-02-10"), text("2026-04-10")}),
                     Settings{}, {}, today)
                .attempts,
            3);
}

TEST(WorkedExamples, SeventhHasNoChannel) {
  Standing const now = standing(month_end_without_phone(), Settings{}, {}, day("2026-11-22"));

  EXPECT_TRUE(now.reasons.has(Reason::NoChannel));
}

}  // namespace
}  // namespace reconnect::cadence
