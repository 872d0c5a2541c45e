// SPDX-License-Identifier: MIT
// A contact: one person of the book.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/model/date.hpp"
#include "reconnect/model/interval.hpp"
#include "reconnect/model/members.hpp"
#include "reconnect/model/news.hpp"
#include "reconnect/model/touch.hpp"
#include "reconnect/model/words.hpp"

namespace reconnect {

struct Phone {
  std::string number{};
  std::string label{};
  Members extra{};
  friend bool operator==(Phone const&, Phone const&) = default;
};

struct Email {
  std::string address{};
  std::string label{};
  Members extra{};
  friend bool operator==(Email const&, Email const&) = default;
};

struct Feed {
  std::string url{};
  Members extra{};
  friend bool operator==(Feed const&, Feed const&) = default;
};

/// A line of the checklist for a prepared call.
struct PrepItem {
  std::string item{};
  std::string text{};
  friend bool operator==(PrepItem const&, PrepItem const&) = default;
};

/// Not now: from `since` until the day before `until`, or until woken.
struct Rest {
  std::optional<Date> since{};
  std::optional<Date> until{};
  std::string why{};
  Members extra{};
  friend bool operator==(Rest const&, Rest const&) = default;
};

/// The day that was agreed on for the next touch.
struct NextDate {
  std::optional<Date> on{};
  std::string why{};
  Members extra{};
  friend bool operator==(NextDate const&, NextDate const&) = default;
};

/// Where a record came from: how that source knows it, and what its last import said.
struct Origin {
  std::string source{};  // "linkedin", "vcard", ...
  std::string key{};
  std::string org{};
  std::string title{};
  Members extra{};
  friend bool operator==(Origin const&, Origin const&) = default;
};

/// One person of the book, with the members of file.md in its order. Empty means absent.
struct Contact {
  std::string id{};
  std::string name{};
  std::vector<std::string> aliases{};
  bool key{false};
  std::string met{};
  std::optional<Closeness> was{};
  std::string org{};
  std::string title{};
  std::string place{};
  std::vector<std::string> tags{};
  std::optional<Interval> every{};
  std::optional<Interval> at_most{};
  std::optional<Medium> prefers{};  // call, video, text or email
  std::vector<Phone> phones{};
  std::vector<Email> emails{};
  std::vector<std::string> urls{};
  std::vector<Feed> feeds{};
  std::string tz{};
  std::optional<Birthday> birthday{};
  std::string notes{};
  std::vector<PrepItem> prep{};
  std::optional<Date> added{};
  std::optional<PartialDate> last_contact{};
  bool unsorted{false};
  std::optional<Rest> rest{};
  std::optional<NextDate> next{};
  std::vector<Origin> origin{};
  std::vector<Touch> log{};
  std::vector<News> news{};
  std::vector<Promise> promises{};
  Members extra{};
  friend bool operator==(Contact const&, Contact const&) = default;
};

}  // namespace reconnect
