// SPDX-License-Identifier: MIT
// What time it is elsewhere, by the zone files of the machine.
#include <cstdlib>

#include <gtest/gtest.h>

#include "reconnect/system/clock.hpp"

namespace reconnect::system {
namespace {

using namespace std::chrono_literals;

constexpr auto noon_in_summer = std::chrono::sys_days{2026y / 7 / 1} + 12h;
constexpr auto noon_in_winter = std::chrono::sys_days{2026y / 11 / 22} + 12h;
constexpr auto summer_day = std::chrono::local_days{2026y / 7 / 1};
constexpr auto winter_day = std::chrono::local_days{2026y / 11 / 22};

TEST(LocalTime, FollowsTheRulesOfTheZone) {
  struct Row {
    char const* zone;
    std::chrono::sys_seconds time;
    std::chrono::local_seconds shown;
  };
  for (Row const& row : {
           Row{"Europe/Madrid", noon_in_summer, summer_day + 14h},
           Row{"Europe/Madrid", noon_in_winter, winter_day + 13h},
           Row{"Asia/Kolkata", noon_in_winter, winter_day + 17h + 30min},
           Row{"Asia/Kathmandu", noon_in_winter, winter_day + 17h + 45min},
           Row{"America/Argentina/Buenos_Aires", noon_in_winter, winter_day + 9h},
           Row{"America/New_York", std::chrono::sys_days{2026y / 3 / 8} + 6h + 59min,
               std::chrono::local_days{2026y / 3 / 8} + 1h + 59min},
           Row{"America/New_York", std::chrono::sys_days{2026y / 3 / 8} + 7h,
               std::chrono::local_days{2026y / 3 / 8} + 3h},
           Row{"Pacific/Auckland", noon_in_winter, winter_day + 25h},
           Row{"Etc/GMT+12", noon_in_winter, winter_day},
           Row{"UTC", noon_in_winter, winter_day + 12h},
           // Long after the last change that a zone file lists: by its rule.
           Row{"Europe/Madrid", std::chrono::sys_days{2093y / 7 / 1} + 12h,
               std::chrono::local_days{2093y / 7 / 1} + 14h},
       }) {
    SCOPED_TRACE(row.zone);
    EXPECT_EQ(local_time(row.time, row.zone), row.shown);
  }
}

TEST(LocalTime, KnowsNoZoneByAnythingButItsName) {
  using std::string_literals::operator""s;
  for (std::string const& zone :
       {""s, "Europe"s, "Europe/"s, "/Europe/Madrid"s, "Europe//Madrid"s, "Europe/Madird"s,
        "../../../etc/passwd"s, "Europe/../../../etc/passwd"s, "/etc/passwd"s, "/etc/localtime"s,
        ":Europe/Madrid"s, "CET-1CEST"s, "tzdata.zi"s, "leapseconds"s, "Europe/Madrid\0x"s,
        "Europe/Madrid\n"s, std::string(65, 'a'), "Zürich"s}) {
    SCOPED_TRACE(zone);
    EXPECT_EQ(local_time(noon_in_winter, zone), std::nullopt);
  }
}

TEST(LocalTime, LeavesTheZoneOfTheProcessAsItWas) {
  ::setenv("TZ", "America/New_York", 1);
  local_time(noon_in_winter, "Asia/Tokyo");
  EXPECT_STREQ(std::getenv("TZ"), "America/New_York");
  ::unsetenv("TZ");
  local_time(noon_in_winter, "Asia/Tokyo");
  EXPECT_EQ(std::getenv("TZ"), nullptr);
}

}  // namespace
}  // namespace reconnect::system
