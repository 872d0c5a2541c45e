// SPDX-License-Identifier: MIT
#include "reconnect/commands/congratulate.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "changing.hpp"
#include "drafting.hpp"
#include "morning.hpp"
#include "news_roll.hpp"
#include "news_value.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "ways.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// "Logged a text to Ana Díaz about: now CTO at Initech."
terminal::Page logged_page(Occasion const& occasion, Medium how) {
  std::string_view const noun = terminal::noun(how);
  terminal::Page page;
  page.line(fmt::format("Logged {} {} {} {} about: {}.", noun.starts_with('e') ? "an" : "a", noun,
                        is_talk(how) ? "with" : "to", occasion.contact.name, occasion.news.what));
  if (is_talk(how)) {
    page.next({"reconnect show " + occasion.shortest});
  } else {
    page.next({fmt::format("reconnect log {} --replied (when they answer)", occasion.shortest)});
  }
  return page;
}

/// The first draft on a terminal asks who writes; elsewhere stderr says what the words do without.
/// Returns whether it was learnt.
bool learn_own_name(Context& context, Occasion& occasion) {
  if (!occasion.me.empty()) return false;
  if (!context.interactive || context.dry_run) {
    context.console.tell(
        "hint: `reconnect settings me.name NAME` lets the words say who you are\n");
    return false;
  }
  context.console.print("Your own name, for drafts (Enter does without): ");
  auto const line = context.console.read_line();
  std::string const typed = people::squeezed(line.value_or(""));
  if (typed.empty()) return false;
  occasion.me = typed_name(typed);
  context.store.update("settings me.name " + quoted(occasion.me), [&](store::BookDraft& draft) {
    Settings settings = draft.settings();
    settings.me.name = occasion.me;
    draft.set_settings(std::move(settings));
  });
  return true;
}

/// Returns the answer, with the news, how to get in touch, and the words.
Answer answer_of(Context const& context, store::Change const& made, terminal::Page page,
                 Occasion const& occasion, std::string const& words) {
  Answer answer = changed(context, made, std::move(page));
  Array links;
  for (std::string& link : links_of(occasion, occasion.medium, words))
    links.emplace_back(std::move(link));
  answer.members.emplace_back("news", Array{news_members(occasion.contact, occasion.news)});
  answer.members.emplace_back("medium", to_text(occasion.medium));
  answer.members.emplace_back("draft", words);
  answer.members.emplace_back("links", std::move(links));
  return answer;
}

/// Asks with a key what was done, and logs it.
Answer answer_at_the_keys(Context& context, store::Change made, Occasion const& occasion,
                          Drafts drafts) {
  auto const done = ask_what_was_done(context, occasion, drafts);
  terminal::Page page;
  if (!done) {
    page.next({"reconnect congratulate " + occasion.shortest});
    return answer_of(context, made, std::move(page), occasion, drafts.text());
  }
  made = change(context, [&](store::BookDraft& book) {
    Contact contact = book.find(occasion.contact.id).value();
    log_it(contact, occasion.news.id, done->how, done->note, context.today);
    book.put(std::move(contact));
  });
  return answer_of(context, made, logged_page(occasion, done->how), occasion, drafts.text());
}

}  // namespace

void Congratulate::declare(Options& options) {
  options.word("[NAME]", "Who; without it, everybody with news", contact_name);
  options.word("[WHAT]", "What you saw: filed first", what);
  options.add({"--hard", "", "Hard news: offer help, congratulate nobody"}, hard);
  options.add({"--how", "MEDIUM", "Say how you do it: call, text, email, ..."}, how);
  options.add({"--draft", "N", "Show draft 1, 2 or 3"}, draft);
  options.add({"--message", "TEXT", "These are the words that you sent: log them"}, message);
  options.add({"--about", "NEWS-ID", "Say which news, where there are several"}, about);
  options.add({"--open", "", "Open it in the program that calls or writes"}, open);
}

Occasion Congratulate::file(store::BookDraft& book, Context const& context) const {
  Occasion occasion;
  Contact contact = whom(context, book, *contact_name);
  std::string const filed =
      what ? file_news(contact, typed_line(*what, "the news"), book, context.today) : "";
  occasion.news = news_meant(contact, what ? std::optional(filed) : about, context.today);
  if (hard) {
    occasion.news.kind = NewsKind::Hard;
    std::ranges::find(contact.news, occasion.news.id, &News::id)->kind = NewsKind::Hard;
  }
  occasion.standing =
      cadence::standing(contact, book.settings(), campaigns_of(book), context.today);
  occasion.medium = how ? typed_medium(*how) : proposed_medium(contact, occasion.standing);
  occasion.me = book.settings().me.name;
  occasion.country = book.settings().country;
  occasion.shortest = short_name(book, contact);
  if (message) {
    if (!how) occasion.medium = medium_to_write(contact, occasion.medium);
    log_it(contact, occasion.news.id, occasion.medium, typed_text(*message, "--message"),
           context.today);
  }
  occasion.contact = contact;
  book.put(std::move(contact));
  return occasion;
}

Answer Congratulate::run(Context& context) const {
  if (!contact_name) return news_roll(context);
  auto const number = static_cast<std::size_t>(draft ? typed_number(*draft, 1, 3, "draft") : 1);
  Occasion occasion;
  Drafts drafts;
  bool const changes = what || hard || message;
  auto const made = context.store.update(
      context.command_line,
      [&](store::BookDraft& book) {
        occasion = file(book, context);
        drafts = message ? Drafts{{*message}} : drafts_shown(context, occasion, number);
      },
      changes ? write_mode(context) : store::Write::Rehearse);
  terminal::Page page;
  if (message) {
    if (open) open_way(context, occasion, *message, page);
    terminal::Page const logged = logged_page(occasion, occasion.medium);
    for (auto const& block : logged.blocks()) page.add(block);
    return answer_of(context, made, std::move(page), occasion, *message);
  }
  if (what) page.line("Noted.");
  bool const asks = context.interactive && !context.dry_run;
  if (asks) context.print(std::exchange(page, {}));
  if (learn_own_name(context, occasion)) drafts = drafts_shown(context, occasion, number);
  if (!asks) add_draft(page, occasion, drafts);
  if (open) open_way(context, occasion, drafts.text(), page);
  if (asks) context.print(page);
  if (asks) return answer_at_the_keys(context, made, occasion, std::move(drafts));
  page.next({fmt::format("reconnect congratulate {} --message TEXT (when it is sent)",
                         occasion.shortest)});
  return answer_of(context, made, std::move(page), occasion, drafts.text());
}

}  // namespace reconnect::commands
