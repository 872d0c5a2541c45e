// SPDX-License-Identifier: MIT
// `reconnect import`: people from a phone, a mail program or LinkedIn, joined with who is there.
#pragma once

#include "reconnect/commands/command.hpp"
#include "reconnect/commands/source_options.hpp"

namespace reconnect::commands {

struct Import {
  static constexpr std::string_view name = "import";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary = "Bring in people from other programs";
  static constexpr std::string_view examples =
      "reconnect import contacts.vcf               from a phone or mail program\n"
      "reconnect import Connections.csv --dry-run  from LinkedIn; only looks\n"
      "reconnect import ~/.contacts/               a folder of cards, again and again\n"
      "reconnect import team.vcf --every 3m --tag work";

  std::vector<std::string> files{};
  SourceOptions source{};
  std::optional<std::string> every{};
  std::vector<std::string> tags{};
  bool yes{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
