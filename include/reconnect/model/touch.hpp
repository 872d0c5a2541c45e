// SPDX-License-Identifier: MIT
// A touch: one entry of a contact's log.
#pragma once

#include <optional>
#include <string>

#include "reconnect/model/date.hpp"
#include "reconnect/model/members.hpp"
#include "reconnect/model/words.hpp"

namespace reconnect {

/// One contact between two people, or the attempt at one (file.md, "log entry").
struct Touch {
  std::optional<Date> on{};  // an entry without a day is kept, and counts as not there
  std::optional<Medium> how{};
  Side from{Side::Me};
  std::optional<bool>
      answer{};  // what the file says; `cadence` knows what holds where it says nothing
  std::optional<int> minutes{};
  std::string note{};
  bool gave{false};
  bool asked{false};
  bool owe_thanks{false};
  std::string about{};  // the id of the news it was about
  std::string key{};    // where an imported touch came from; the same key is never logged twice
  Members extra{};
  friend bool operator==(Touch const&, Touch const&) = default;
};

}  // namespace reconnect
