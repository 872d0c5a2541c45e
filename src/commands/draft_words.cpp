// SPDX-License-Identifier: MIT
#include "draft_words.hpp"

#include <algorithm>

#include <fmt/format.h>

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
      "# begins a paragraph. {fact} is filled in; [what stands in brackets] is left out where a\n"
      "# fact in it is not known. The facts: {first} {name} {me} {met} {year} {org} {title}\n"
      "# {place} {news} {seen}.\n";
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
  auto const facts = terminal::facts_of(occasion.contact, occasion.news, occasion.standing,
                                        occasion.me, context.today);
  std::string const path = path_of(context, name);
  if (auto const templates = templates_of_user(path)) {
    auto drafts = terminal::drafts(*templates, facts, context.today);
    if (!drafts.empty()) return drafts;
    context.console.tell(
        fmt::format("hint: no draft of {} has all its facts; these are the program's own words\n",
                    terminal::printable(path)));
  }
  return terminal::drafts(own_templates(name), facts, context.today);
}

}  // namespace reconnect::commands
