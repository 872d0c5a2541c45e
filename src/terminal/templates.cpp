// SPDX-License-Identifier: MIT
// Words with gaps: read once, filled for one person after the other.
#include "reconnect/terminal/templates.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reconnect/quoted.hpp"

namespace reconnect::terminal {
namespace {

using Part = Template::Part;

/// Fills the parts in; nothing where a fact is missing.
std::optional<std::string> fill(std::vector<Part> const& parts, Facts const& facts) {
  std::string words;
  for (Part const& part : parts) {
    if (part.kind == Part::Kind::Text) {
      words += part.text;
    } else if (part.kind == Part::Kind::Optional) {
      words += fill(part.parts, facts).value_or("");
    } else if (auto const fact = facts.find(part.text); fact != facts.end()) {
      if (part.kind == Part::Kind::Fact) words += fact->second;
    } else {
      return std::nullopt;
    }
  }
  return words;
}

/// Stands for a remark in a draft that is read: it counts as a line and is no text.
constexpr char remark = '\r';
constexpr int deepest = 8;

/// Reads one draft, sign by sign.
class Reader {
 public:
  /// `line` is the number of the first line.
  Reader(std::string_view text, std::size_t line) : text_(text), line_(line) {}

  Result<Template> read() {
    auto parts = read_parts(0);
    if (!parts) return parts.problem();
    return Template(*std::move(parts));
  }

 private:
  Problem problem(std::string const& message, std::string hint) const {
    return {fmt::format("{}: {}", line_, message), std::move(hint)};
  }

  /// Reads up to the end, or to the bracket that closes an optional part.
  Result<std::vector<Part>> read_parts(int depth) {
    if (depth > deepest) return problem("too many brackets stand within each other", "");
    std::size_t const opened = line_;
    std::vector<Part> parts;
    while (at_ < text_.size()) {
      char const sign = text_[at_++];
      if (sign == ']' && depth > 0) return parts;
      if (sign == '[') {
        auto inner = read_parts(depth + 1);
        if (!inner) return inner.problem();
        parts.push_back({Part::Kind::Optional, "", *std::move(inner)});
      } else if (sign == '{') {
        auto fact = read_fact();
        if (!fact) return fact.problem();
        parts.push_back(*std::move(fact));
      } else if (sign == ']' || sign == '}') {
        return problem(fmt::format("nothing is open that '{}' would close", sign), escape_hint());
      } else {
        read_sign(parts, sign);
      }
    }
    if (depth == 0) return parts;
    line_ = opened;
    return problem("'[' is not closed", escape_hint());
  }

  Result<Part> read_fact() {
    auto const end = text_.find_first_of("}\n", at_);
    if (end == std::string_view::npos || text_[end] != '}')
      return problem("'{' is not closed", escape_hint());
    std::string name(text_.substr(at_, end - at_));
    at_ = end + 1;
    bool const is_asked = name.ends_with('?');
    if (is_asked) name.pop_back();
    auto const& names = fact_names();
    if (std::ranges::find(names, name) == names.end()) {
      return problem(fmt::format("there is no fact {}", quoted("{" + name + "}")),
                     fmt::format("the facts are {{{}}}", fmt::join(names, "}, {")));
    }
    return Part{is_asked ? Part::Kind::Asked : Part::Kind::Fact, std::move(name), {}};
  }

  void read_sign(std::vector<Part>& parts, char sign) {
    bool const escapes = sign == '\\' && at_ < text_.size() &&
                         std::string_view("[]{}\\").find(text_[at_]) != std::string_view::npos;
    if (escapes) sign = text_[at_++];
    if (sign == '\n' || sign == remark) ++line_;
    if (sign == remark) return;
    if (parts.empty() || parts.back().kind != Part::Kind::Text) parts.push_back({});
    parts.back().text += sign;
  }

  static std::string escape_hint() { return "a sign that stands for itself has a \\ before it"; }

  std::string_view text_;
  std::size_t line_;
  std::size_t at_{0};
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n\r") == text.npos; }

/// Returns the words as one left edge would show them: a line break is a blank, an empty line ends
/// a paragraph, and no blanks stand in a row, as they would where a part was left out.
std::string reflowed(std::string_view words) {
  std::string result;
  std::size_t breaks = 0;
  bool blank = false;
  for (char const sign : words) {
    breaks += sign == '\n' ? 1 : 0;
    blank = blank || sign == ' ' || sign == '\t' || sign == '\n';
    if (sign == ' ' || sign == '\t' || sign == '\n') continue;
    if (!result.empty() && blank) result += breaks > 1 ? "\n\n" : " ";
    result += sign;
    breaks = 0;
    blank = false;
  }
  return result;
}

}  // namespace

std::optional<std::string> Template::filled(Facts const& facts) const {
  auto const words = fill(parts_, facts);
  if (!words) return std::nullopt;
  return reflowed(*words);
}

std::vector<std::string_view> const& fact_names() {
  static std::vector<std::string_view> const names{
      "first", "name", "me",   "met",  "year", "note",    "org",      "title",
      "place", "news", "seen", "good", "post", "promise", "birthday", "thanks"};
  return names;
}

Result<std::vector<Template>> parse_templates(std::string_view text) {
  std::vector<Template> templates;
  std::string draft;
  std::size_t first_line = 1;
  std::size_t number = 0;
  std::optional<Problem> problem;
  auto const end_draft = [&] {
    if (!is_blank(draft) && !problem) {
      auto read = Reader(draft, first_line).read();
      if (read) {
        templates.push_back(*std::move(read));
      } else {
        problem = read.problem();
      }
    }
    draft.clear();
    first_line = number + 1;
  };
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line == "---") {
      end_draft();
    } else {
      bool const is_remark = line.starts_with('#');
      if (!is_remark) draft += line;
      draft += is_remark ? remark : '\n';
    }
  }
  end_draft();
  if (problem) return *problem;
  return templates;
}

}  // namespace reconnect::terminal
