// SPDX-License-Identifier: MIT
// `reconnect convert`: from one format to another, without touching the book.
#pragma once

#include "reconnect/commands/command.hpp"
#include "reconnect/commands/source_options.hpp"

namespace reconnect::commands {

struct Convert {
  static constexpr std::string_view name = "convert";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary =
      "Read a file of contacts and write it in another format";
  static constexpr std::string_view examples =
      "reconnect convert contacts.vcf --to json       every card of the file, whole\n"
      "reconnect convert - --to csv < contacts.vcf";

  std::vector<std::string> files{};
  SourceOptions source{};
  std::optional<std::string> to{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
