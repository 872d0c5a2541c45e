// SPDX-License-Identifier: MIT
#include "edit_log_line.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/style.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view hint =
    "write DAY MEDIUM, then what holds, then : and the note, as in: 2026-08-16 call minutes=22 : "
    "new flat";

[[noreturn]] void refuse(std::string_view word) {
  throw Error(ExitCode::Usage, quoted(word) + " means nothing in a line of the log",
              std::string(hint));
}

bool typed_answer(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  refuse(text);
}

void read_word(Touch& touch, std::string_view word) {
  auto const equals = word.find('=');
  std::string_view const name = word.substr(0, equals);
  std::string_view const value =
      equals == std::string_view::npos ? std::string_view() : word.substr(equals + 1);
  if (word == "gave") {
    touch.gave = true;
  } else if (word == "asked") {
    touch.asked = true;
  } else if (word == "owe_thanks") {
    touch.owe_thanks = true;
  } else if (name == "from") {
    touch.from = typed_side(value);
  } else if (name == "answer") {
    touch.answer = typed_answer(value);
  } else if (name == "minutes") {
    touch.minutes = typed_number(value, 1, 1'440, "number of minutes");
  } else if (name == "about") {
    touch.about = value;
  } else if (name == "key") {
    touch.key = value;
  } else {
    refuse(word);
  }
}

/// Returns the touch of a line that is new or was changed.
Touch parse_line(std::string_view line) {
  Touch touch;
  // The first " : " ends the words; a line without a note has none.
  auto const colon = std::min(line.find(" :"), line.size());
  touch.note =
      typed_text(people::squeezed(line.substr(std::min(colon + 2, line.size()))), "the log");
  std::string words = people::squeezed(line.substr(0, colon));
  std::size_t number = 0;
  for (std::string_view left = words; !left.empty(); ++number) {
    std::string_view const word = left.substr(0, left.find(' '));
    left.remove_prefix(std::min(word.size() + 1, left.size()));
    if (number == 0) {
      touch.on = parse_date(word);
      if (!touch.on) refuse(word);
    } else if (number == 1) {
      touch.how = typed_medium(word);
    } else {
      read_word(touch, word);
    }
  }
  if (number < 2)
    throw Error(ExitCode::Usage, quoted(line) + " is no line of the log", std::string(hint));
  return touch;
}

}  // namespace

std::string log_line(Touch const& touch) {
  std::string line = touch.on ? to_text(*touch.on) : "?";
  line += fmt::format(" {}", touch.how ? to_text(*touch.how) : "?");
  if (touch.from == Side::Them) line += " from=them";
  if (touch.answer) line += *touch.answer ? " answer=yes" : " answer=no";
  if (touch.minutes) line += fmt::format(" minutes={}", *touch.minutes);
  if (touch.gave) line += " gave";
  if (touch.asked) line += " asked";
  if (touch.owe_thanks) line += " owe_thanks";
  if (!touch.about.empty()) line += " about=" + touch.about;
  if (!touch.key.empty()) line += " key=" + touch.key;
  if (!touch.note.empty()) line += " : " + touch.note;
  return terminal::printable(line);
}

void EditedLog::read(std::string_view line) {
  if (people::squeezed(line).empty()) return;
  auto const same =
      std::ranges::find_if(before_, [&](Touch const& touch) { return log_line(touch) == line; });
  if (same == before_.end()) {
    after_.push_back(parse_line(line));
    return;
  }
  after_.push_back(std::move(*same));
  before_.erase(same);
}

}  // namespace reconnect::commands
