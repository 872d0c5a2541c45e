// SPDX-License-Identifier: MIT
// `reconnect news`: what people achieve, and what happens to them.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct NewsAdd {
  static constexpr std::string_view name = "news add";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Note what you heard of somebody";
  static constexpr std::string_view examples =
      "reconnect news add ana \"now CTO at Initech\"\n"
      "reconnect news add ben \"laid off\" --hard --on yesterday";

  std::optional<std::string> contact_name{};
  std::optional<std::string> what{};
  std::optional<std::string> on{};
  std::optional<std::string> url{};
  bool hard{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct NewsList {
  static constexpr std::string_view name = "news list";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Show the news, latest first";
  static constexpr std::string_view examples =
      "reconnect news list --open    what nobody has spoken about yet\n"
      "reconnect news list ana";

  std::optional<std::string> contact_name{};
  bool open{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct NewsDismiss {
  static constexpr std::string_view name = "news dismiss";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Let news be";
  static constexpr std::string_view examples = "reconnect news dismiss n4x2k7";

  std::optional<std::string> id{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
