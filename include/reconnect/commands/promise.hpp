// SPDX-License-Identifier: MIT
// `reconnect promise`: what you said you would do, and what they said.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct PromiseAdd {
  static constexpr std::string_view name = "promise add";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Keep a promise in mind";
  static constexpr std::string_view examples =
      "reconnect promise add ana \"send the paper\" --by fri\n"
      "reconnect promise add ben \"introduce me to Kim\" --by \"in 2 weeks\" --from them";

  std::optional<std::string> contact_name{};
  std::optional<std::string> what{};
  std::optional<std::string> by{};
  std::optional<std::string> from{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct PromiseList {
  static constexpr std::string_view name = "promise list";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Show the open promises, earliest first";
  static constexpr std::string_view examples =
      "reconnect promise list --due    what is to be kept today\n"
      "reconnect promise list ana";

  std::optional<std::string> contact_name{};
  bool due{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct PromiseDone {
  static constexpr std::string_view name = "promise done";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Mark a promise as kept";
  static constexpr std::string_view examples =
      "reconnect promise done p3k7q2\n"
      "reconnect promise done ana    if there is only one";

  std::optional<std::string> which{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
