// SPDX-License-Identifier: MIT
// Words with gaps, as files of the user's hold them: `{fact}` is filled in, `{fact?}` only asks
// that it is known, `[what stands in brackets]` is left out where a fact in it is missing
// (docs/templates.md).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/result.hpp"

namespace reconnect::terminal {

/// What is known, by the name of the gap. One that is not known is not there.
using Facts = std::map<std::string, std::string, std::less<>>;

/// One draft of a file.
class Template {
 public:
  struct Part {
    enum class Kind { Text, Fact, Asked, Optional };
    Kind kind{Kind::Text};
    std::string text{};         // of a text; the name of a fact, said or only asked for
    std::vector<Part> parts{};  // of an optional one
  };

  explicit Template(std::vector<Part> parts) : parts_(std::move(parts)) {}

  /// Returns the words with every gap filled, or nothing where a fact outside brackets is missing.
  std::optional<std::string> filled(Facts const& facts) const;

 private:
  std::vector<Part> parts_;
};

/// Returns the drafts of a file in its order: they stand between lines of three dashes; lines that
/// begin with # are remarks, a line break is a blank, an empty line a paragraph. The problem begins
/// with the number of the line: "3: there is no fact {nmae}".
Result<std::vector<Template>> parse_templates(std::string_view text);

/// Returns the names of all facts that a template may name.
std::vector<std::string_view> const& fact_names();

}  // namespace reconnect::terminal
