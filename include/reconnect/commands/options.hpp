// SPDX-License-Identifier: MIT
// How a command declares its options. `app` puts the command line parser behind it; help,
// completion and the man page read the same declarations.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reconnect::commands {

/// An option: its names ("-m,--note"), what its value is called in help ("TEXT"; empty for flags),
/// and one line of help in the imperative, without a final period.
struct Option {
  std::string names{};
  std::string value{};
  std::string help{};
};

class Options {
 public:
  virtual ~Options() = default;

  virtual void add(Option option, bool& flag) = 0;
  /// The last one given wins; an empty value is a value.
  virtual void add(Option option, std::optional<std::string>& value) = 0;
  /// Can be repeated.
  virtual void add(Option option, std::vector<std::string>& values) = 0;

  /// Words that are no options, in the order of the declarations. `value` is what help calls them:
  /// "NAME", or "[NAME]" where the command does without; help adds the dots of several.
  virtual void word(std::string value, std::string help, std::optional<std::string>& word) = 0;
  virtual void words(std::string value, std::string help, std::vector<std::string>& words) = 0;
};

}  // namespace reconnect::commands
