// SPDX-License-Identifier: MIT
#include "draft_words.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/system/files.hpp"
#include "reconnect/terminal/drafts.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

std::string path_of(Context const& context, std::string_view name) {
  return fmt::format("{}/{}.txt", templates_folder(context), name);
}

std::vector<terminal::Template> own_templates(std::string const& name) {
  auto const files = terminal::own_words();
  auto const found = std::ranges::find(files, name, &terminal::WordsFile::name);
  return *terminal::parse_templates(found->text);
}

/// Returns what the user's file holds, or nothing where there is no such file.
std::optional<std::vector<terminal::Template>> templates_of_user(std::string const& path) {
  auto const text = system::read_file_if_there(path);
  if (!text) return std::nullopt;
  typed_text(*text, path);
  auto templates = terminal::parse_templates(*text);
  if (!templates) {
    throw Error(ExitCode::Refused, path + ":" + templates.problem().message,
                templates.problem().hint);
  }
  return *std::move(templates);
}

/// Returns what `fill` makes of the words of that name: of the user's, or of the program's where
/// none of theirs has its facts.
template <typename Fill>
std::vector<std::string> filled(Context const& context, std::string const& name, Fill const& fill) {
  std::string const path = path_of(context, name);
  if (auto const templates = templates_of_user(path)) {
    auto words = fill(*templates);
    if (!words.empty()) return words;
    context.console.tell(
        fmt::format("hint: no draft of {} has all its facts; these are the program's own words\n",
                    terminal::printable(path)));
  }
  return fill(own_templates(name));
}

/// Returns what is known where no news was named: the latest that is open goes with it.
terminal::Facts facts_today(Context const& context, Contact const& contact,
                            cadence::Standing const& standing, std::string const& me) {
  auto const open = cadence::open_news(contact, context.today);
  return terminal::facts_of(contact, open.empty() ? nullptr : open.front(), standing, me,
                            context.today);
}

}  // namespace

std::string templates_folder(Context const& context) { return context.store.beside(".templates"); }

std::vector<WordsAt> all_words(Context const& context) {
  std::vector<WordsAt> all;
  for (auto const& words : terminal::own_words()) {
    std::string path = path_of(context, words.name);
    bool const is_own = system::read_file_if_there(path).has_value();
    all.push_back({std::string(words.name), std::move(path), is_own});
  }
  return all;
}

std::vector<std::string> write_words(Context const& context) {
  constexpr std::string_view remarks =
      "# Words for drafts, between lines of three dashes. A line with # is a remark, an empty "
      "line\n"
      "# begins a paragraph. {fact} is filled in; {fact?} asks that it is known and says nothing;\n"
      "# [what stands in brackets] is left out where a fact in it is not known. The facts:\n"
      "# {first} {name} {me} {met} {year} {note} {org} {title} {place} {news} {seen} {good} "
      "{post}\n"
      "# {promise} {birthday} {thanks}.\n";
  std::vector<std::string> written;
  for (WordsAt const& words : all_words(context)) {
    if (words.is_own) continue;
    written.push_back(words.name);
    if (context.dry_run) continue;
    auto const files = terminal::own_words();
    auto const& own = *std::ranges::find(files, words.name, &terminal::WordsFile::name);
    system::make_folder(templates_folder(context));
    system::write_file(words.path, std::string(remarks) + std::string(own.text));
  }
  return written;
}

std::vector<std::string> drafts_of(Context const& context, Occasion const& occasion) {
  std::string const name = terminal::words_for(occasion.news, occasion.standing, context.today);
  auto const facts = terminal::facts_of(occasion.contact, &occasion.news, occasion.standing,
                                        occasion.me, context.today);
  return filled(context, name, [&](auto const& templates) {
    return terminal::drafts(templates, facts, context.today);
  });
}

std::vector<std::string> openers_of(Context const& context, Contact const& contact,
                                    cadence::Standing const& standing, std::string const& me) {
  auto const facts = facts_today(context, contact, standing, me);
  return filled(context, terminal::words_to_open(contact, standing, context.today),
                [&](auto const& templates) { return terminal::openers(templates, facts); });
}

std::vector<std::string> words_to_write(Context const& context, Contact const& contact,
                                        cadence::Standing const& standing, std::string const& me) {
  auto const facts = facts_today(context, contact, standing, me);
  return filled(
      context, terminal::words_to_write(contact, standing, context.today),
      [&](auto const& templates) { return terminal::drafts(templates, facts, context.today); });
}

}  // namespace reconnect::commands
