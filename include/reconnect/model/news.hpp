// SPDX-License-Identifier: MIT
// News of a contact, and promises between the two of you.
#pragma once

#include <optional>
#include <string>

#include "reconnect/model/date.hpp"
#include "reconnect/model/members.hpp"
#include "reconnect/model/words.hpp"

namespace reconnect {

/// How and when news was dealt with.
struct NewsDone {
  std::optional<Date> on{};
  std::optional<DoneAs> as{};
  Members extra{};
  friend bool operator==(NewsDone const&, NewsDone const&) = default;
};

/// Something that happened to a contact (file.md, "news").
struct News {
  std::string id{};
  std::optional<Date> on{};     // the day it was noticed
  std::optional<Date> since{};  // it happened between then and `on`
  std::string what{};
  NewsKind kind{NewsKind::Good};
  std::string url{};
  std::string source{};
  std::optional<NewsDone> done{};
  Members extra{};
  friend bool operator==(News const&, News const&) = default;
};

/// Something that one of you said they would do (file.md, "promise").
struct Promise {
  std::string id{};
  std::string what{};
  std::optional<Date> by{};
  std::optional<Date> made{};
  Side from{Side::Me};
  std::optional<Date> done{};
  Members extra{};
  friend bool operator==(Promise const&, Promise const&) = default;
};

}  // namespace reconnect
