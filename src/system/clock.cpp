// SPDX-License-Identifier: MIT
#include "reconnect/system/clock.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <ctime>

#include "reconnect/system/files.hpp"

namespace reconnect::system {
namespace {

constexpr std::size_t longest_zone_name = 64;
constexpr std::array zone_folders{"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/etc/zoneinfo/"};

std::chrono::local_seconds calendar_time(std::tm const& shown) {
  std::chrono::local_days const day{std::chrono::year{shown.tm_year + 1900} /
                                    std::chrono::month{static_cast<unsigned>(shown.tm_mon) + 1} /
                                    std::chrono::day{static_cast<unsigned>(shown.tm_mday)}};
  return day + std::chrono::hours{shown.tm_hour} + std::chrono::minutes{shown.tm_min} +
         std::chrono::seconds{shown.tm_sec};
}

std::chrono::local_seconds shown_at(std::chrono::sys_seconds time) {
  std::time_t const seconds = time.time_since_epoch().count();
  std::tm shown{};
  localtime_r(&seconds, &shown);
  return calendar_time(shown);
}

/// A name leads to a file below the zone folders and nowhere else: words of letters, digits, `_`,
/// `+` and `-` between slashes.
bool is_zone_name(std::string const& zone) {
  if (zone.empty() || zone.size() > longest_zone_name) return false;
  if (zone.front() == '/' || zone.back() == '/' || zone.find("//") != std::string::npos)
    return false;
  return std::ranges::all_of(zone, [](unsigned char letter) {
    return std::isalnum(letter) != 0 ||
           std::string_view("_+-/").find(static_cast<char>(letter)) != std::string_view::npos;
  });
}

/// Returns where the rules of the zone are, or an empty text.
std::string zone_file(std::string const& zone) {
  if (!is_zone_name(zone)) return "";
  for (char const* const folder : zone_folders) {
    std::string path = folder + zone;
    struct stat facts {};
    bool const is_file = stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode);
    if (is_file && read_file(path).starts_with("TZif")) return path;
  }
  return "";
}

/// The zone of this process is another one for as long as this lives: the C library reads zone
/// files, and knows their rules for years to come, but only for the process.
class ElsewhereForNow {
 public:
  explicit ElsewhereForNow(std::string const& file) {
    if (char const* const before = std::getenv("TZ")) before_ = before;
    set(":" + file);
  }
  ~ElsewhereForNow() { set(before_); }
  ElsewhereForNow(ElsewhereForNow const&) = delete;
  ElsewhereForNow& operator=(ElsewhereForNow const&) = delete;

 private:
  static void set(std::optional<std::string> const& zone) {
    if (zone) {
      setenv("TZ", zone->c_str(), 1);
    } else {
      unsetenv("TZ");
    }
    tzset();
  }

  std::optional<std::string> before_{};
};

}  // namespace

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds uptime() {
#ifdef CLOCK_BOOTTIME
  constexpr clockid_t clock = CLOCK_BOOTTIME;  // goes on while the machine sleeps
#else
  constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
  timespec time{};
  clock_gettime(clock, &time);
  return std::chrono::milliseconds{time.tv_sec * 1'000 + time.tv_nsec / 1'000'000};
}

std::chrono::local_days local_day(std::chrono::sys_seconds moment) {
  return std::chrono::floor<std::chrono::days>(shown_at(moment));
}

std::optional<std::chrono::local_seconds> local_time(std::chrono::sys_seconds time,
                                                     std::string const& zone) {
  std::string const file = zone_file(zone);
  if (file.empty()) return std::nullopt;
  ElsewhereForNow const elsewhere(file);
  return shown_at(time);
}

}  // namespace reconnect::system
