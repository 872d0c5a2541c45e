// SPDX-License-Identifier: MIT
#include "reconnect/commands/congratulate.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "morning.hpp"
#include "particulars.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/drafts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

constexpr int drafts = 3;

/// A contact, the news that it is about, and how to reach them.
struct Occasion {
  Contact contact{};
  News news{};
  cadence::Standing standing{};
  Medium medium{Medium::Call};
  std::string shortest{};
  std::string me{};
};

/// Returns the open news that it is about: of the id that was given, or the latest that is more
/// than something to mention.
News const& news_meant(Contact const& contact, std::optional<std::string> const& about,
                       Date today) {
  auto const open = cadence::open_news(contact, today);
  auto const found = std::ranges::find_if(open, [&](News const* news) {
    return about ? news->id == *about : news->kind != NewsKind::Post;
  });
  if (found != open.end()) return **found;
  if (about) {
    throw Error(ExitCode::Refused, contact.name + " has no open news " + quoted(*about),
                "`reconnect news list --open` shows the ids");
  }
  throw Error(ExitCode::Refused, "nothing new is known of " + contact.name,
              "say what you saw: reconnect congratulate NAME \"now CTO at Initech\"");
}

/// Files what was typed, unless the same news is open already, and returns its id.
std::string file_news(Contact& contact, std::string const& what, bool hard, store::BookDraft& draft,
                      Date today) {
  for (News const* news : cadence::open_news(contact, today)) {
    if (news->what == what) return news->id;
  }
  contact.news.push_back({.id = draft.new_id(),
                          .on = today,
                          .what = what,
                          .kind = hard ? NewsKind::Hard : NewsKind::Good});
  return contact.news.back().id;
}

bool is_talk(Medium medium) {
  return medium == Medium::Call || medium == Medium::Video || medium == Medium::InPerson;
}

Medium proposed_medium(Contact const& contact, cadence::Standing const& standing) {
  if (standing.medium) return *standing.medium;
  return contact.phones.empty() ? written_medium(contact) : Medium::Call;
}

/// Logs that the user got in touch about the news, and marks it done.
void log_it(Contact& contact, std::string const& news_id, Medium how, std::string const& note,
            Date today) {
  contact.log.push_back({.on = today, .how = how, .note = note, .about = news_id});
  auto const news = std::ranges::find(contact.news, news_id, &News::id);
  news->done = NewsDone{.on = today, .as = DoneAs::Congratulated};
  choose(contact);
}

/// The number or address through which the medium reaches them, where there is one.
std::optional<std::string> reach_of(Contact const& contact, Medium medium) {
  if (medium == Medium::Social) return std::nullopt;
  if (medium != Medium::Email && !contact.phones.empty()) return contact.phones.front().number;
  if (medium != Medium::Call && medium != Medium::Text && !contact.emails.empty())
    return contact.emails.front().address;
  return std::nullopt;
}

/// "A call is more personal than a post: +1 212 555 0100. Or write"
std::string advice(Occasion const& occasion) {
  auto const reach = reach_of(occasion.contact, occasion.medium);
  if (!reach) {
    auto const& urls = occasion.contact.urls;
    std::string const where = urls.empty() ? "" : " at " + urls.front();
    return fmt::format("No number yet: write privately{} and ask for one. For example", where);
  }
  std::string_view const noun = terminal::noun(occasion.medium);
  return fmt::format("{} {} is more personal than a post: {}. {}",
                     noun.starts_with('e') ? "An" : "A", noun, *reach,
                     is_talk(occasion.medium) ? "Or write" : "For example");
}

terminal::Page draft_page(Occasion const& occasion, std::string const& text, int number) {
  terminal::Page page;
  page.line(fmt::format("{} (draft {} of {}):", advice(occasion), number, drafts));
  page.blank();
  page.add(terminal::Verbatim{text, 2});
  return page;
}

/// "Logged a text to Ana Díaz about: now CTO at Initech."
terminal::Page logged_page(Occasion const& occasion, Medium how) {
  std::string_view const noun = terminal::noun(how);
  std::string_view const article = noun.starts_with('e') ? "an" : "a";
  terminal::Page page;
  page.line(fmt::format("Logged {} {} {} {} about: {}.", article, noun,
                        is_talk(how) ? "with" : "to", occasion.contact.name, occasion.news.what));
  if (is_talk(how)) {
    page.next({"reconnect show " + occasion.shortest});
  } else {
    page.next({fmt::format("reconnect log {} --replied (when they answer)", occasion.shortest)});
  }
  return page;
}

std::vector<std::string> drafts_of(Occasion const& occasion) {
  return terminal::news_drafts(occasion.contact, occasion.news, occasion.standing, occasion.me);
}

/// What the user did about it, at the keys.
struct Done {
  Medium how{Medium::Call};
  std::string note{};
};

/// Shows drafts until a key says what was done; nothing where it is not yet.
std::optional<Done> ask_what_was_done(Context& context, Occasion const& occasion, int number) {
  auto texts = drafts_of(occasion);
  auto const show = [&] {
    terminal::Page page = draft_page(occasion, texts[static_cast<std::size_t>(number - 1)], number);
    page.blank();
    page.line("c called   w wrote   e edit   1 2 3 other drafts   Enter not yet", Ink::Dim);
    context.console.print(terminal::render(page, context.style));
  };
  show();
  while (auto const key = context.console.read_key()) {
    std::string& text = texts[static_cast<std::size_t>(number - 1)];
    if (*key == "c") return Done{Medium::Call, ""};
    if (*key == "w") return Done{written_medium(occasion.contact), text};
    if (*key == "\n" || *key == "q") return std::nullopt;
    if (*key == "e") text = typed_text(people::squeezed(context.console.edit(text)), "the draft");
    if (*key >= "1" && *key <= "3") number = key->front() - '0';
    show();
  }
  return std::nullopt;
}

Value news_value(Contact const& contact, News const& news) {
  return Object{{"id", news.id},           {"contact", contact.id}, {"name", contact.name},
                {"on", to_text(*news.on)}, {"what", news.what},     {"kind", to_text(news.kind)}};
}

/// Without a name: who has news, best first; people whom nobody has chosen yet, too.
Answer who_has_news(Context& context) {
  struct Row {
    double score{0};
    Date on{};
    std::string id{};
    Value value{};
    std::vector<terminal::Span> cells{};
  };
  auto const book = context.store.load();
  auto const campaigns = campaigns_of(*book);
  std::vector<Row> rows;
  book->each(store::Detail::Whole, [&](Contact const& contact) {
    auto const open = cadence::open_news(contact, context.today);
    auto const news =
        std::ranges::find_if(open, [](News const* one) { return one->kind != NewsKind::Post; });
    if (news == open.end()) return;
    auto const standing = cadence::standing(contact, book->settings(), campaigns, context.today);
    rows.push_back({standing.score,
                    *(*news)->on,
                    contact.id,
                    news_value(contact, **news),
                    {{contact.name, Ink::Name},
                     {(*news)->what},
                     {terminal::said(*(*news)->on, context.today), Ink::Dim}}});
  });
  std::ranges::stable_sort(rows, [](Row const& left, Row const& right) {
    return std::tuple(-left.score, right.on, left.id) < std::tuple(-right.score, left.on, right.id);
  });
  Answer answer;
  Array values;
  terminal::Table table;
  for (Row& row : rows) {
    values.push_back(std::move(row.value));
    table.rows.push_back(std::move(row.cells));
  }
  answer.members = {{"news", std::move(values)}};
  if (rows.empty()) {
    answer.page.line("No news that nobody has spoken about yet.");
    answer.page.next(
        {"reconnect congratulate NAME \"what you saw\"", "reconnect import Connections.csv"});
    return answer;
  }
  std::string const first = short_name(*book, book->find(rows.front().id).value());
  answer.page.add(std::move(table));
  answer.page.next({"reconnect congratulate " + first});
  return answer;
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
}

Answer Congratulate::run(Context& context) const {
  if (!contact_name) return who_has_news(context);
  int const number = draft ? typed_number(*draft, 1, drafts, "draft") : 1;
  std::string const words = message ? typed_text(*message, "--message") : "";
  std::optional<Medium> const chosen = how ? std::optional(typed_medium(*how)) : std::nullopt;
  Occasion occasion;
  auto made = change(context, [&](store::BookDraft& book) {
    Contact contact = whom(context, book, *contact_name);
    std::string const filed =
        what ? file_news(contact, typed_line(*what, "the news"), hard, book, context.today) : "";
    occasion.news = news_meant(contact, what ? std::optional(filed) : about, context.today);
    occasion.standing = cadence::standing(contact, book.settings(), {}, context.today);
    occasion.medium = chosen.value_or(proposed_medium(contact, occasion.standing));
    occasion.me = book.settings().me.name;
    occasion.shortest = short_name(book, contact);
    if (message)
      log_it(contact, occasion.news.id, chosen.value_or(written_medium(contact)), words,
             context.today);
    occasion.contact = contact;
    book.put(std::move(contact));
  });
  std::optional<Done> done;
  if (!message && context.interactive && !context.dry_run) {
    if (what) context.console.print("Noted.\n");
    done = ask_what_was_done(context, occasion, number);
  }
  if (done) {
    made = change(context, [&](store::BookDraft& book) {
      Contact contact = book.find(occasion.contact.id).value();
      log_it(contact, occasion.news.id, done->how, done->note, context.today);
      book.put(std::move(contact));
    });
  }
  terminal::Page page;
  if (message || done) {
    page =
        logged_page(occasion, done ? done->how : chosen.value_or(written_medium(occasion.contact)));
  } else if (!context.interactive) {
    if (what) page.line("Noted.");
    auto const shown =
        draft_page(occasion, drafts_of(occasion)[static_cast<std::size_t>(number - 1)], number);
    for (auto const& block : shown.blocks()) page.add(block);
    page.blank();
    page.next({fmt::format("reconnect congratulate {} --message TEXT (when it is sent)",
                           occasion.shortest)});
  } else {
    page.next({"reconnect congratulate " + occasion.shortest});
  }
  Answer answer = changed(context, made, std::move(page));
  answer.members.emplace_back("news", news_value(occasion.contact, occasion.news));
  answer.members.emplace_back("medium", to_text(occasion.medium));
  answer.members.emplace_back("draft", drafts_of(occasion)[static_cast<std::size_t>(number - 1)]);
  return answer;
}

}  // namespace reconnect::commands
