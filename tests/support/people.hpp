// SPDX-License-Identifier: MIT
// Words for tests about contacts: `day("2026-11-22")`, `call("2026-08-16")`, `every("6w")`.
#pragma once

#include <stdexcept>
#include <string>

#include "reconnect/model/book.hpp"

namespace reconnect::test {

inline Date day(std::string const& text) {
  auto const date = parse_date(text);
  if (!date) throw std::invalid_argument("no date: " + text);
  return *date;
}

inline Interval every(std::string const& text) {
  auto const interval = parse_interval(text);
  if (!interval) throw std::invalid_argument("no interval: " + text);
  return *interval;
}

inline PartialDate last(std::string const& text) {
  auto const date = parse_partial_date(text);
  if (!date) throw std::invalid_argument("no partial date: " + text);
  return *date;
}

inline Touch touch(std::string const& on, Medium how, Side from = Side::Me) {
  return {.on = day(on), .how = how, .from = from};
}
inline Touch call(std::string const& on) { return touch(on, Medium::Call); }
inline Touch text(std::string const& on) { return touch(on, Medium::Text); }
inline Touch reply(std::string const& on) { return touch(on, Medium::Text, Side::Them); }

inline Touch unanswered_call(std::string const& on, Side from = Side::Me) {
  Touch result = touch(on, Medium::Call, from);
  result.answer = false;
  return result;
}

inline News news(std::string const& on, NewsKind kind = NewsKind::Good) {
  return {.id = "n1", .on = day(on), .what = "now CTO at Initech", .kind = kind};
}

inline reconnect::Promise promise(std::string const& by) {
  return {.id = "p1", .what = "send the paper", .by = day(by)};
}

inline Phone phone() { return {.number = "+1 212 555 0100"}; }
inline Email email() { return {.address = "ana@example.org"}; }

/// A contact with an id and nothing else.
inline Contact somebody(std::string id = "ana234") { return {.id = std::move(id), .name = "Ana"}; }

}  // namespace reconnect::test
