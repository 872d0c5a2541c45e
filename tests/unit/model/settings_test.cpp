// SPDX-License-Identifier: MIT
// The pace, the start of the week, and retry lists.
#include "reconnect/model/settings.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/people.hpp"

namespace reconnect {
namespace {

using test::every;

TEST(Pace, IsReadAndWrittenAsInTheFile) {
  for (std::string const text : {"1/day", "1/week", "2/week", "99/month"}) {
    SCOPED_TRACE(text);
    auto const pace = parse_pace(text);
    ASSERT_TRUE(pace);
    EXPECT_EQ(to_text(*pace), text);
  }
  EXPECT_EQ(parse_pace("2/month"), (Pace{2, Pace::Period::Month}));
}

TEST(Pace, RefusesWhatIsNone) {
  for (std::string const text : {"", "/", "1", "1/", "/week", "0/week", "-1/week", "100/week",
                                 "01/week", "1/year", "1 /week", "1/Week"}) {
    EXPECT_FALSE(parse_pace(text)) << '"' << text << '"';
  }
}

TEST(WeekStart, IsMondaySundayOrSaturday) {
  EXPECT_EQ(parse_week_start("monday"), std::chrono::Monday);
  EXPECT_EQ(parse_week_start("sunday"), std::chrono::Sunday);
  EXPECT_EQ(parse_week_start("saturday"), std::chrono::Saturday);
  EXPECT_FALSE(parse_week_start("friday"));
  EXPECT_FALSE(parse_week_start("Monday"));
  EXPECT_EQ(week_start_text(std::chrono::Saturday), "saturday");
}

TEST(RetryList, MakesSenseWhereItNeverShrinks) {
  EXPECT_TRUE(makes_sense({every("2w"), every("6w"), every("1y")}));
  EXPECT_TRUE(makes_sense({every("1w"), every("7d"), every("1w")}));
  EXPECT_FALSE(makes_sense({every("2w"), every("1w"), every("1y")}));
  EXPECT_FALSE(makes_sense({every("2w"), every("6w"), every("never")}));
}

TEST(Settings, HaveTheDefaultsOfTheDocument) {
  Settings const settings;
  EXPECT_EQ(to_text(settings.pace), "1/week");
  EXPECT_EQ(to_text(settings.every), "3m");
  EXPECT_FALSE(settings.at_most);
  EXPECT_EQ(settings.week_starts, std::chrono::Monday);
  EXPECT_EQ(to_text(settings.dormant_after), "6m");
  EXPECT_EQ(settings.restart_contacts, 3);
  EXPECT_EQ(to_text(settings.restart_every), "4w");
  EXPECT_EQ(settings.retry_cold, (RetryList{every("2w"), every("6w"), every("1y")}));
  EXPECT_EQ(settings.retry_known, (RetryList{every("1w"), every("2w"), every("6w")}));
}

}  // namespace
}  // namespace reconnect
