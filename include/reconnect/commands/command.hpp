// SPDX-License-Identifier: MIT
// What makes a struct a command, and how one stands in the list.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <string_view>

#include "reconnect/commands/answer.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/commands/options.hpp"

namespace reconnect::commands {

/// The groups of the help, in its order (product.md, "Commands").
enum class Group { EveryDay, People, More, Data, Shell };

/// A command is a value: its data members are its parsed options.
template <typename T>
concept Command = std::default_initializable<T> &&
    requires(T command, T const& parsed, Options& options, Context& context) {
  { T::name } -> std::convertible_to<std::string_view>;  // one word, or two: "news add"
  { T::group } -> std::convertible_to<Group>;
  { T::summary } -> std::convertible_to<std::string_view>;  // imperative, one line, no final period
  {
    T::examples
    } -> std::convertible_to<std::string_view>;  // one a line: command, two blanks or more, what it
                                                 // does
  { command.declare(options) } -> std::same_as<void>;
  { parsed.run(context) } -> std::same_as<Answer>;
};

/// A command whose options are about to be parsed. Copies share them.
struct PreparedCommand {
  std::function<void(Options&)> declare{};
  std::function<Answer(Context&)> run{};
};

/// A row of the command list.
struct CommandRow {
  std::string_view name{};
  Group group{};
  std::string_view summary{};
  std::string_view examples{};
  PreparedCommand (*prepare)(){};
};

template <Command T>
CommandRow row() {
  return {T::name, T::group, T::summary, T::examples, [] {
            auto command = std::make_shared<T>();
            return PreparedCommand{[command](Options& options) { command->declare(options); },
                                   [command](Context& context) { return command->run(context); }};
          }};
}

}  // namespace reconnect::commands
