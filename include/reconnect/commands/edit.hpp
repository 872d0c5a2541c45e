// SPDX-License-Identifier: MIT
// `reconnect edit`: change a contact by options, or the whole record in the user's editor.
#pragma once

#include "reconnect/commands/command.hpp"
#include "reconnect/commands/contact_options.hpp"

namespace reconnect::commands {

struct Edit {
  static constexpr std::string_view name = "edit";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Change what the file knows of somebody";
  static constexpr std::string_view examples =
      "reconnect edit ana --every 6w --tag work\n"
      "reconnect edit ana --title \"\"        an empty value clears\n"
      "reconnect edit ana                  the whole record in your editor";

  std::optional<std::string> contact_name{};
  ContactOptions contact{};
  std::optional<std::string> new_name{};
  std::optional<std::string> notes{};
  bool no_key{false};
  std::vector<std::string> untag{};
  std::vector<std::string> remove_phones{};
  std::vector<std::string> remove_emails{};
  std::vector<std::string> remove_aliases{};

  void declare(Options& options);
  Answer run(Context& context) const;

 private:
  bool any() const;
  void apply(Contact& edited, Date today) const;
};

}  // namespace reconnect::commands
