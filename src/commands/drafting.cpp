// SPDX-License-Identifier: MIT
#include "drafting.hpp"

#include <fmt/format.h>

#include "draft_words.hpp"
#include "in_editor.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "reconnect/terminal/style.hpp"
#include "typed.hpp"
#include "ways.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// "A call is more personal than a post: +1 212 555 0100. Or write"
std::string advice(Occasion const& occasion) {
  auto const reach = reach_of(occasion.contact, occasion.medium);
  bool const by_profile = occasion.medium == Medium::Social;
  if (!reach && !by_profile) {
    return fmt::format("No {} yet. For example",
                       occasion.medium == Medium::Email ? "e-mail address" : "number");
  }
  if (by_profile) {
    std::string const where = reach ? " at " + *reach : "";
    return fmt::format("No number yet: write privately{} and ask for one. For example", where);
  }
  return fmt::format("{} is more personal than a post: {}. {}",
                     with_article(terminal::noun(occasion.medium)), *reach,
                     is_talk(occasion.medium) ? "Or write" : "For example");
}

/// What is typed in the editor, without the line break at its end.
std::string edited(Context& context, std::string const& text) {
  std::string words;
  edit_until_taken(context, text, [&](std::string_view typed, std::size_t) {
    words = typed_text(typed, "the draft");
  });
  while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) words.pop_back();
  return words.empty() ? text : words;
}

std::string keys_line(Drafts const& drafts) {
  std::string numbers;
  for (std::size_t other = 0; other < drafts.texts.size(); ++other) {
    if (other != drafts.shown) numbers += std::to_string(other + 1) + ' ';
  }
  std::string const others = numbers.empty() ? "" : " · " + numbers + "other drafts";
  return "c called · w wrote · e edit · o open" + others + " · Enter not yet";
}

}  // namespace

Drafts drafts_shown(Context const& context, Occasion const& occasion, std::size_t number) {
  Drafts drafts{drafts_of(context, occasion), number - 1};
  if (number <= drafts.texts.size()) return drafts;
  throw Error(ExitCode::Usage, fmt::format("there is no draft {}", number),
              drafts.texts.size() == 1
                  ? std::string("one has all its facts")
                  : fmt::format("{} have all their facts", drafts.texts.size()));
}

void add_draft(terminal::Page& page, Occasion const& occasion, Drafts const& drafts) {
  page.line(
      fmt::format("{} (draft {} of {}):", advice(occasion), drafts.shown + 1, drafts.texts.size()));
  page.blank();
  page.add(terminal::Verbatim{drafts.text(), 2});
  page.blank();
}

void open_way(Context& context, Occasion const& occasion, std::string const& words,
              terminal::Page& page) {
  auto const links = links_of(occasion, occasion.medium, words);
  if (links.empty()) {
    page.line("There is nothing to open: no number, address or profile fits.");
    return;
  }
  bool const may_open = !context.dry_run && !context.json;
  if (may_open && context.console.open(links.front())) {
    page.line({{"Opened: " + links.front(), Ink::Dim}});
    return;
  }
  page.line("To open by hand:");
  for (std::string const& link : links) page.line({{link}}, 2);
}

std::optional<Done> ask_what_was_done(Context& context, Occasion const& occasion, Drafts& drafts) {
  auto const show = [&] {
    terminal::Page page;
    add_draft(page, occasion, drafts);
    page.line(keys_line(drafts), Ink::Dim);
    context.print(page);
  };
  show();
  while (auto const key = context.console.read_key()) {
    if (*key == "c") return Done{is_talk(occasion.medium) ? occasion.medium : Medium::Call, ""};
    if (*key == "w") return Done{medium_to_write(occasion.contact, occasion.medium), drafts.text()};
    if (*key == "\n" || *key == "q") return std::nullopt;
    if (*key == "o") {
      terminal::Page page;
      open_way(context, occasion, drafts.text(), page);
      context.print(page);
      continue;
    }
    auto const number = static_cast<std::size_t>(key->front() - '1');
    if (*key == "e") {
      drafts.text() = edited(context, drafts.text());
    } else if (key->size() == 1 && number < drafts.texts.size()) {
      drafts.shown = number;
    }
    show();
  }
  return std::nullopt;
}

}  // namespace reconnect::commands
