// SPDX-License-Identifier: MIT
#include "reconnect/commands/news.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "holders.hpp"
#include "news_value.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// News, whose it is, and for the page: how many more posts it stands for.
struct Heard {
  std::string contact_id{};
  std::string name{};
  News news{};
  bool open{false};
  Object members{};
  std::size_t more{0};
};

Object members_of(Contact const& contact, News const& news, bool open) {
  Object members = news_members(contact, news);
  members.emplace_back("open", open);
  if (news.since) members.emplace_back("since", to_text(*news.since));
  if (!news.url.empty()) members.emplace_back("url", news.url);
  if (!news.source.empty()) members.emplace_back("source", news.source);
  if (news.done)
    members.emplace_back("done", news.done->on ? Value(to_text(*news.done->on)) : Value());
  return members;
}

/// Returns the news of the contact, the latest first.
std::vector<Heard> heard_of(Contact const& contact, Date today) {
  auto const open_news = cadence::open_news(contact, today);
  std::vector<Heard> heard;
  for (News const& news : contact.news) {
    bool const open = std::ranges::find(open_news, &news) != open_news.end();
    heard.push_back({contact.id, contact.name, news, open, members_of(contact, news, open)});
  }
  std::ranges::reverse(heard);
  return heard;
}

/// Leaves of one person's posts, the open ones and those that are done, only the latest.
std::vector<Heard> with_posts_in_one(std::vector<Heard> const& heard) {
  std::vector<Heard> lines;
  for (Heard const& one : heard) {
    auto const same = std::ranges::find_if(lines, [&](Heard const& line) {
      return line.news.kind == NewsKind::Post && line.open == one.open &&
             line.contact_id == one.contact_id;
    });
    if (one.news.kind == NewsKind::Post && same != lines.end()) {
      ++same->more;
    } else {
      lines.push_back(one);
    }
  }
  return lines;
}

terminal::Page page_of(std::vector<Heard> const& heard, Date today) {
  terminal::Page page;
  terminal::Table table;
  for (Heard const& one : heard) {
    table.rows.push_back({{one.name, Ink::Name},
                          {one.news.what + terminal::more_posts(one.more)},
                          {one.news.on ? terminal::said(*one.news.on, today) : "", Ink::Dim},
                          {one.open ? "" : "done", Ink::Dim},
                          {one.news.id, Ink::Dim}});
  }
  if (table.rows.empty()) {
    page.line("No news.");
    page.next({"reconnect news add NAME TEXT", "reconnect news follow NAME URL"});
    return page;
  }
  page.add(std::move(table));
  page.next({"reconnect congratulate NAME", "reconnect news dismiss ID"});
  return page;
}

}  // namespace

void NewsAdd::declare(Options& options) {
  options.word("NAME", "Who", contact_name);
  options.word("TEXT", "What you heard", what);
  options.add({"--on", "DATE", "Say when you noticed it, if not today"}, on);
  options.add({"--url", "URL", "Say where it stands"}, url);
  options.add({"--hard", "", "Mark hard news: help is offered, nobody is congratulated"}, hard);
}

Answer NewsAdd::run(Context& context) const {
  std::string const text = typed_line(needed(what, name, "TEXT"), "the news");
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact contact = whom(context, draft, needed(contact_name, name, "NAME"));
    contact.news.push_back({.id = draft.new_id(),
                            .on = on ? typed_past_date(*on, context.today) : context.today,
                            .what = text,
                            .kind = hard ? NewsKind::Hard : NewsKind::Good,
                            .url = url ? typed_text(*url, "--url") : ""});
    page.line(fmt::format("Noted about {}: {}.", contact.name, text));
    auto const open = cadence::open_news(contact, context.today);
    if (std::ranges::find(open, &contact.news.back()) != open.end()) {
      page.next({"reconnect congratulate " + short_name(draft, contact)});
    } else {
      page.line("You have been in touch since that day, so nobody is brought up for it.");
    }
    draft.put(std::move(contact));
  });
  return changed(context, made, std::move(page));
}

void NewsList::declare(Options& options) {
  options.word("[NAME]", "Whose; without it, everybody's", contact_name);
  options.add({"--open", "", "Only what is still to be mentioned"}, open);
}

Answer NewsList::run(Context& context) const {
  auto const book = context.store.load();
  std::vector<Heard> heard;
  auto const take = [&](Contact const& contact) {
    for (Heard& one : heard_of(contact, context.today)) {
      if (one.open || !open) heard.push_back(std::move(one));
    }
  };
  if (contact_name) {
    take(whom(context, *book, *contact_name));
  } else {
    book->each(store::Detail::Whole, take);
  }
  std::ranges::stable_sort(
      heard, [](Heard const& left, Heard const& right) { return left.news.on > right.news.on; });
  Array values;
  for (Heard& one : heard) values.emplace_back(std::move(one.members));
  return {.members = {{"news", std::move(values)}},
          .page = page_of(contact_name ? heard : with_posts_in_one(heard), context.today)};
}

void NewsDismiss::declare(Options& options) {
  options.word("ID", "Which news, as `news list` shows it", id);
}

Answer NewsDismiss::run(Context& context) const {
  std::string const& wanted = needed(id, name, "ID");
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    auto contact = holder_of(context, draft, &Contact::news, wanted);
    if (!contact) {
      throw Error(ExitCode::Refused, "there is no news " + quoted(wanted),
                  "`reconnect news list` shows the ids");
    }
    News& news = *std::ranges::find(contact->news, wanted, &News::id);
    page.line(fmt::format("Let be: {} ({}).", news.what, contact->name));
    if (news.done) return;
    news.done = NewsDone{.on = context.today, .as = DoneAs::Dismissed};
    draft.put(*std::move(contact));
  });
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
