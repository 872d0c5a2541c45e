// SPDX-License-Identifier: MIT
// cadence.md, section 1: the interval of a person and the longest silence one accepts.
#include "cadence/cadence_of.hpp"

#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::day;
using test::every;
using test::somebody;

TagCadence tag(std::string name, std::optional<Interval> interval,
               std::optional<Interval> at_most = {}) {
  return {.tag = std::move(name), .every = interval, .at_most = at_most};
}

Contact tagged(std::vector<std::string> tags) {
  Contact contact = somebody();
  contact.tags = std::move(tags);
  return contact;
}

struct IntervalRow {
  std::string label;
  std::optional<Interval> own;
  std::vector<std::string> tags;
  std::string interval;
};

void PrintTo(IntervalRow const& row, std::ostream* out) { *out << row.label; }

class IntervalOf : public testing::TestWithParam<IntervalRow> {};

TEST_P(IntervalOf, APerson) {
  Settings settings;
  settings.tags = {tag("work", every("8w")),  tag("family", every("2w")), tag("club", every("14d")),
                   tag("ex", every("never")), tag("empty", {}),           tag("moon", every("1m"))};
  Contact contact = tagged(GetParam().tags);
  contact.every = GetParam().own;

  EXPECT_EQ(to_text(interval_of(contact, settings)), GetParam().interval);
}

INSTANTIATE_TEST_SUITE_P(
    Section1, IntervalOf,
    testing::Values(IntervalRow{"nothing said: the settings", {}, {}, "3m"},
                    IntervalRow{"its own", every("6w"), {"family"}, "6w"},
                    IntervalRow{"its own never", every("never"), {"family"}, "never"},
                    IntervalRow{"its tag's", {}, {"work"}, "8w"},
                    IntervalRow{"the shortest", {}, {"work", "family"}, "2w"},
                    IntervalRow{"the shortest by days", {}, {"work", "moon"}, "1m"},
                    IntervalRow{"never beats all", {}, {"family", "ex"}, "never"},
                    IntervalRow{"ties: the tag that sorts first", {}, {"family", "club"}, "14d"},
                    IntervalRow{"a tag without an interval", {}, {"empty"}, "3m"},
                    IntervalRow{"a tag the settings do not know", {}, {"chess"}, "3m"}));

Settings at_most_everywhere() {
  Settings settings;
  settings.at_most = every("9m");
  settings.tags = {tag("family", every("2w"), every("5w")), tag("club", every("14d"), every("7w"))};
  return settings;
}

TEST(AtMost, ComesFromThePlaceOfTheInterval) {
  Settings const settings = at_most_everywhere();
  Contact own = somebody();
  own.every = every("6w");

  EXPECT_EQ(cadence_of(somebody(), settings).at_most, every("9m"));
  EXPECT_EQ(cadence_of(tagged({"family"}), settings).at_most, every("5w"));
  EXPECT_EQ(cadence_of(tagged({"family", "club"}), settings).at_most, every("7w"));
  EXPECT_EQ(cadence_of(own, settings).at_most, std::nullopt);
}

TEST(AtMost, OfTheRecordGoesFirst) {
  Contact contact = tagged({"family"});
  contact.at_most = every("4w");

  EXPECT_EQ(cadence_of(contact, at_most_everywhere()).at_most, every("4w"));
  EXPECT_EQ(cadence_of(contact, at_most_everywhere()).every, every("2w"));
}

TEST(LongestSilence, IsAtMostWhereThatIsLongerThanTheInterval) {
  Date const start = day("2026-02-01");  // 28 days to March
  EXPECT_EQ(longest_silence({every("1m"), every("29d")}, start), std::chrono::days{29});
  EXPECT_EQ(longest_silence({every("1m"), every("28d")}, start), std::chrono::days{59});
  EXPECT_EQ(longest_silence({every("1m"), every("1w")}, start), std::chrono::days{59});
  EXPECT_EQ(longest_silence({every("1m"), every("never")}, start), std::chrono::days{59});
  EXPECT_EQ(longest_silence({every("1m"), std::nullopt}, start), std::chrono::days{59});
}

}  // namespace
}  // namespace reconnect::cadence
