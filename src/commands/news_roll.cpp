// SPDX-License-Identifier: MIT
#include "news_roll.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "morning.hpp"
#include "news_value.hpp"
#include "occasion.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// An export of LinkedIn that is older is worth renewing.
constexpr std::chrono::days old_export{60};

struct Row {
  Contact contact{};
  News news{};
  std::size_t open{0};  // how many news of theirs are
  double score{0};
  bool is_unsorted{false};
};

/// The latest that is more than something to mention, else the latest.
News const& best_of(std::vector<News const*> const& open) {
  auto const found =
      std::ranges::find_if(open, [](News const* news) { return news->kind != NewsKind::Post; });
  return found == open.end() ? *open.front() : **found;
}

std::vector<Row> rows_of(store::BookView const& book, Date today) {
  auto const campaigns = campaigns_of(book);
  cadence::Standings standings(book.settings(), campaigns, today);
  std::vector<Row> rows;
  book.each(store::Detail::Whole, [&](Contact const& contact) {
    auto const open = cadence::open_news(contact, today);
    if (open.empty()) return;
    auto const standing = standings.of(contact);
    rows.push_back({contact, best_of(open), open.size(), standing.score,
                    standing.stage == cadence::Stage::Unsorted});
  });
  std::ranges::stable_sort(rows, [](Row const& left, Row const& right) {
    auto const rank = [](Row const& row) {
      return std::tuple(row.news.kind == NewsKind::Post, -row.score);
    };
    return std::tuple(rank(left), *right.news.on, left.contact.id) <
           std::tuple(rank(right), *left.news.on, right.contact.id);
  });
  return rows;
}

std::string remark_on(Row const& row) {
  std::string_view const what = row.news.kind == NewsKind::Hard   ? "offer help"
                                : row.news.kind == NewsKind::Post ? "to mention"
                                                                  : "";
  if (!row.is_unsorted) return std::string(what);
  return what.empty() ? "not chosen yet" : fmt::format("{}, not chosen yet", what);
}

std::vector<terminal::Cell> cells_of(Row const& row, Date today) {
  std::string const more = row.open > 1 ? fmt::format(", and {} more", row.open - 1) : "";
  return {{row.contact.name + (row.contact.key ? " ★" : ""), Ink::Name},
          {row.news.what + more},
          {terminal::said(*row.news.on, today), Ink::Dim},
          {remark_on(row), Ink::Dim}};
}

/// The day of the last LinkedIn export that changed anything, where that is a while ago.
std::optional<Date> old_linkedin(store::BookView const& book, Date today) {
  for (ImportDate const& import : book.imports()) {
    if (import.source == "linkedin" && import.on && today - *import.on >= old_export)
      return import.on;
  }
  return std::nullopt;
}

/// "LinkedIn was last read on 3 May, 6 months ago: a new export shows new jobs."
std::string linkedin_sentence(Date read, Date today) {
  auto const months = static_cast<std::size_t>((today - read).count() * 12 / 365);
  return fmt::format("LinkedIn was last read on {}, {} ago: a new export shows who has a new job.",
                     terminal::day_said(read, today),
                     terminal::counted(std::max<std::size_t>(months, 1), "month", "months"));
}

}  // namespace

Answer news_roll(Context& context) {
  auto const book = context.store.load();
  auto const rows = rows_of(*book, context.today);
  auto const linkedin = old_linkedin(*book, context.today);
  Answer answer;
  Array values;
  terminal::Table table;
  for (Row const& row : rows) {
    Object value = news_members(row.contact, row.news);
    value.emplace_back("open", true);
    value.emplace_back("open_count", row.open);
    value.emplace_back("unsorted", row.is_unsorted);
    values.emplace_back(std::move(value));
    table.rows.push_back(cells_of(row, context.today));
  }
  answer.members = {{"news", std::move(values)},
                    {"linkedin_read", linkedin ? Value(to_text(*linkedin)) : Value()}};
  std::vector<std::string> next;
  if (rows.empty()) {
    answer.page.line("No news that nobody has spoken about yet.");
    next = {"reconnect congratulate NAME \"what you saw\""};
  } else {
    answer.page.add(std::move(table));
    next = {"reconnect congratulate " + short_name(*book, rows.front().contact)};
  }
  if (linkedin) answer.page.line(linkedin_sentence(*linkedin, context.today), Ink::Dim);
  if (linkedin || rows.empty()) next.emplace_back("reconnect import Connections.csv");
  answer.page.next(std::move(next));
  return answer;
}

}  // namespace reconnect::commands
