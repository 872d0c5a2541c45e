// SPDX-License-Identifier: MIT
#include "support/transcript.hpp"

#include <cctype>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include "support/stand_ins.hpp"

namespace reconnect::test {
namespace {

/// The lines of a text, one after the other.
class Lines {
 public:
  explicit Lines(std::string const& text) {
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines_.push_back(line);
  }

  bool any() const { return next_ < lines_.size(); }
  std::string const& peek() const { return lines_[next_]; }
  std::string const& take() { return lines_[next_++]; }

 private:
  std::vector<std::string> lines_{};
  std::size_t next_{0};
};

bool is_command(std::string const& line) { return line.starts_with("$ "); }
bool is_remark(std::string const& line) { return line.starts_with("#"); }

std::string take_here_document(Lines& lines, std::string const& end) {
  std::string text;
  while (lines.any() && lines.peek() != end) text += lines.take() + "\n";
  if (!lines.any()) throw std::invalid_argument("no line " + end + " ends the text");
  lines.take();
  return text;
}

/// Shows what would act on a terminal, and protects lines that look like a part of the transcript.
std::string shown(std::string const& text, std::string const& prefix) {
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    bool const looks_like_ours = prefix.empty() && (is_command(line) || is_remark(line));
    result += prefix + (looks_like_ours ? "\\" : "");
    for (char const letter : line) {
      constexpr char const* digits = "0123456789abcdef";
      auto const byte = static_cast<unsigned char>(letter);
      bool const is_control = (byte < 0x20 && letter != '\t') || byte == 0x7F;
      result += is_control ? std::string("\\x") + digits[byte >> 4U] + digits[byte & 0xFU]
                           : std::string(1, letter);
    }
    result += '\n';
  }
  if (!text.empty() && text.back() != '\n') result += "\\ no end of line\n";
  return result;
}

/// A transcript marks what was said to standard error and the status; a page shows what one would
/// see.
enum class Form { Transcript, Page };

class Session {
 public:
  Session(Player& player, std::string const& home, std::string const& written, Form form)
      : player_(player), stand_ins_(home, written), form_(form) {}

  void set_today(std::string const& line, std::size_t at) {
    if (auto const date = parse_date(std::string_view(line).substr(at, 10))) today_ = *date;
  }

  /// The next command runs at a terminal where these words are typed, a line each; `Enter` is an
  /// empty one.
  void type(std::string const& words) {
    std::istringstream stream(words);
    typed_next_.emplace();
    for (std::string word; stream >> word && word != "-->";) {
      *typed_next_ += (word == "Enter" ? "" : word) + "\n";
    }
  }

  /// Replays what is left of `lines` up to one that begins with `end`, where that is not empty.
  std::string replay(Lines& lines, std::string_view end) {
    std::string text;
    bool after_command = false;
    while (lines.any() && (end.empty() || !lines.peek().starts_with(end))) {
      if (is_command(lines.peek())) {
        if (after_command) text += '\n';
        text += replay_command(lines);
        after_command = true;
      } else if (is_remark(lines.peek())) {
        if (after_command) text += '\n';
        set_today(lines.peek(), 2);
        text += lines.take() + "\n";
        after_command = false;
      } else if (after_command) {
        lines.take();  // what was said when this was written down
      } else {
        text += lines.take() + "\n";
      }
    }
    return text;
  }

 private:
  std::string replay_command(Lines& lines) {
    std::string text = lines.peek() + "\n";
    Typed typed{.line = lines.take().substr(2), .keys = std::exchange(typed_next_, std::nullopt)};
    auto const take = [&](std::string const& end) -> std::optional<std::string> {
      auto const at = typed.line.find(" <<" + end);
      if (at == std::string::npos) return std::nullopt;
      typed.line.erase(at, end.size() + 3);
      std::string const document = take_here_document(lines, end);
      text += document + end + "\n";
      return stand_ins_.reveal(document);
    };
    if (auto input = take("EOF")) typed.input = std::move(input);
    if (auto keys = take("KEYS")) typed.keys = std::move(keys);
    while (auto saved = take("EDITOR")) typed.saved.push_back(*std::move(saved));
    typed.line = stand_ins_.reveal(typed.line);
    Said const said = player_.play(typed, today_);
    stand_ins_.learn();
    bool const marked = form_ == Form::Transcript;
    text +=
        shown(stand_ins_.hide(said.out), "") + shown(stand_ins_.hide(said.err), marked ? "! " : "");
    if (marked && said.status != 0) text += "[" + std::to_string(said.status) + "]\n";
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
  }

  Player& player_;
  StandIns stand_ins_;
  Form form_;
  Date today_{parse_date("2026-01-01").value()};
  std::optional<std::string> typed_next_{};
};

}  // namespace

std::string replay(std::string const& transcript, Player& player, std::string const& home) {
  Session session(player, home, transcript, Form::Transcript);
  Lines lines(transcript);
  return session.replay(lines, "");
}

std::string replay_markdown(std::string const& page, Player& player, std::string const& home) {
  Session session(player, home, page, Form::Page);
  Lines lines(page);
  std::string text;
  while (lines.any()) {
    bool const begins_block = lines.peek() == "```console";
    if (lines.peek().starts_with("<!-- types ")) {
      session.type(lines.peek().substr(11));
    } else if (lines.peek().starts_with("<!-- ")) {
      session.set_today(lines.peek(), 5);
    }
    text += lines.take() + "\n";
    if (begins_block) text += session.replay(lines, "```");
  }
  return text;
}

}  // namespace reconnect::test
