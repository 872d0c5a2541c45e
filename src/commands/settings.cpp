// SPDX-License-Identifier: MIT
#include "reconnect/commands/settings.hpp"

#include <fmt/format.h>

#include "changing.hpp"
#include "draft_words.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "setting_keys.hpp"

namespace reconnect::commands {
namespace {

Object members_of(std::vector<std::pair<std::string, std::string>> const& shown) {
  Object members;
  for (auto const& [key, value] : shown) members.emplace_back(key, value);
  return {{"settings", std::move(members)}};
}

/// The words of drafts are files of their own, not a member of the contacts file.
constexpr std::string_view templates_key = "templates";

Answer show_all(Settings const& settings, Context const& context) {
  auto all = all_settings(settings);
  all.emplace_back(templates_key, templates_folder(context));
  Answer answer{.members = members_of(all)};
  terminal::Table table;
  for (auto const& [key, value] : all) table.rows.push_back({{key, terminal::Ink::Name}, {value}});
  answer.page.add(std::move(table));
  answer.page.next({"reconnect settings pace 2/week"});
  return answer;
}

Answer show_one(Settings const& settings, std::string const& key) {
  std::string const value = setting(settings, key);
  Answer answer{.members = members_of({{key, value}})};
  answer.page.line(value);
  return answer;
}

/// Where the words of drafts are, and which of them are the user's own.
Answer show_templates(Context const& context) {
  std::string const folder = templates_folder(context);
  Answer answer{.members = members_of({{std::string(templates_key), folder}})};
  answer.page.line(folder);
  terminal::Table table;
  Array files;
  bool all_own = true;
  for (WordsAt const& words : all_words(context)) {
    all_own = all_own && words.is_own;
    files.push_back(Object{{"name", words.name}, {"path", words.path}, {"own", words.is_own}});
    table.rows.push_back(
        {{"  " + words.name + ".txt", terminal::Ink::Name},
         {words.is_own ? "yours" : "the program's own words", terminal::Ink::Dim}});
  }
  answer.members.emplace_back("files", std::move(files));
  answer.page.add(std::move(table));
  if (!all_own) answer.page.next({"reconnect settings templates write (to change them)"});
  return answer;
}

/// Writes the words that are not there yet, for the user to change.
Answer write_templates(Context const& context, std::string const& verb) {
  if (verb != "write") {
    throw Error(ExitCode::Usage, quoted(verb) + " is nothing to do with templates",
                "`reconnect settings templates write` puts the words there, for you to change");
  }
  auto const written = write_words(context);
  Answer answer = show_templates(context);
  answer.tells_of_change = true;
  Array names;
  for (std::string const& name : written) names.emplace_back(name);
  answer.members.emplace_back("written", std::move(names));
  terminal::Page page;
  page.line(written.empty() ? "All of them are there already: nothing was written."
                            : fmt::format("{} {} in {}. Change them as you like.",
                                          context.dry_run ? "Would write" : "Wrote",
                                          terminal::counted(written.size(), "file", "files"),
                                          templates_folder(context)));
  answer.page = std::move(page);
  return answer;
}

}  // namespace

void SettingsCommand::declare(Options& options) {
  options.word("[KEY]", "Which one", key);
  options.word("[VALUE]", "What it is to be; an empty one gives the default back", value);
}

Answer SettingsCommand::run(Context& context) const {
  if (key == templates_key)
    return value ? write_templates(context, *value) : show_templates(context);
  if (!value) {
    auto const book = context.store.load();
    Settings const& settings = book->settings();
    return key ? show_one(settings, *key) : show_all(settings, context);
  }
  std::string now;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Settings settings = draft.settings();
    set(settings, *key, *value);
    now = setting(settings, *key);
    draft.set_settings(std::move(settings));
  });
  terminal::Page page;
  page.line(now.empty() ? fmt::format("{} is not set now.", *key)
                        : fmt::format("{} is {} now.", *key, now));
  Answer answer = changed(context, made, std::move(page));
  answer.members.insert(answer.members.begin(), members_of({{*key, now}}).front());
  return answer;
}

}  // namespace reconnect::commands
