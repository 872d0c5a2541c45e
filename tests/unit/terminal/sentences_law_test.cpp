// SPDX-License-Identifier: MIT
// Laws of the sentences, over books made at random: each reason finds the entry it speaks of, and
// the words are kind.
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/due_page.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "reconnect/terminal/style.hpp"
#include "support/random_book.hpp"
#include "terminal/grounds.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;

constexpr int mornings = 500;
constexpr int people = 12;

constexpr std::array<std::string_view, 7> unkind{"neglect", "fail",     "lost",    "lead",
                                                 "target",  "prospect", "pipeline"};

std::string_view unkind_word_of(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
  auto const found = std::ranges::find_if(
      unkind, [&](std::string_view word) { return text.find(word) != std::string::npos; });
  return found == unkind.end() ? std::string_view() : *found;
}

/// The campaigns as the engine wants them: with the people of the book alone.
std::vector<Campaign> campaigns_of(Book const& book) {
  return cadence::with_known_members(book.campaigns, [&](std::string_view id) {
    return std::ranges::find(book.contacts, id, &Contact::id) != book.contacts.end();
  });
}

bool finds_its_entry(Reason reason, Contact const& contact, cadence::Standing const& standing,
                     std::vector<Campaign> const& campaigns, Date today) {
  switch (reason) {
    case Reason::Promise:
      return !promises_due(contact, today).empty();
    case Reason::Next:
      return contact.next && contact.next->on == standing.next_on;
    case Reason::Thank:
      return talk_to_thank_for(contact, today);
    case Reason::TheyCalled:
      return their_call(contact, today);
    case Reason::Birthday:
      return contact.birthday.has_value();
    case Reason::Campaign:
      return campaign_of(contact, campaigns, today);
    case Reason::News:
      return !recent_news(contact, today).empty();
    case Reason::Cooling:
    case Reason::Quiet:
      return standing.last_contact.has_value();
    case Reason::Attempts:
      return standing.last_attempt && attempt_on(contact, *standing.last_attempt);
    case Reason::Never:
    case Reason::Agenda:
    case Reason::Balance:
    case Reason::Key:
    case Reason::NoChannel:
      return true;
  }
  return false;
}

TEST(SentenceLaws, EachReasonFindsTheEntryItSpeaksOf) {
  test::Random random(1);
  std::array<int, cadence::reason_count> seen{};
  for (int i = 0; i < mornings; ++i) {
    auto const [book, today] = test::random_morning(random, people);
    auto const campaigns = campaigns_of(book);
    for (auto const& contact : book.contacts) {
      auto const standing = cadence::standing(contact, book.settings, campaigns, today);
      for (auto const reason : standing.reasons.in_order()) {
        ++seen.at(static_cast<std::size_t>(reason));
        ASSERT_TRUE(finds_its_entry(reason, contact, standing, campaigns, today))
            << "morning " << i << ", " << contact.id << ", " << cadence::to_text(reason);
      }
    }
  }
  for (std::size_t i = 0; i < seen.size(); ++i) {
    EXPECT_GT(seen.at(i), 0) << cadence::to_text(static_cast<Reason>(i)) << " was never tried";
  }
}

TEST(SentenceLaws, WordsAreKind) {
  test::Random random(2);
  for (int i = 0; i < mornings; ++i) {
    auto const [book, today] = test::random_morning(random, people);
    auto const campaigns = campaigns_of(book);
    for (auto const& contact : book.contacts) {
      auto const standing = cadence::standing(contact, book.settings, campaigns, today);
      auto text = stage_said(contact, standing, today) + score_said(standing);
      for (auto const& sentence : why(contact, standing, book.settings, campaigns, today))
        text += sentence + "\n";
      ASSERT_EQ(unkind_word_of(text), "") << text;
    }
    DueScreen const screen{.plan = cadence::plan(book, today),
                           .contacts = book.contacts,
                           .short_names = {},
                           .settings = book.settings,
                           .campaigns = campaigns,
                           .file_shown = "~/.reconnect/contacts.json"};
    auto const text = render(due_page(screen), Style{});
    ASSERT_EQ(unkind_word_of(text), "") << text;
  }
}

TEST(SentenceLaws, NobodyIsToldHowLateTheyAreWithADormantTie) {
  test::Random random(3);
  for (int i = 0; i < mornings; ++i) {
    auto const [book, today] = test::random_morning(random, people);
    auto const campaigns = campaigns_of(book);
    for (auto const& contact : book.contacts) {
      auto const standing = cadence::standing(contact, book.settings, campaigns, today);
      if (standing.tie != cadence::Tie::Dormant || !standing.reasons.has(Reason::Quiet)) continue;
      auto const sentence = why(Reason::Quiet, contact, standing, book.settings, campaigns, today);
      ASSERT_EQ(sentence.find("days"), std::string::npos) << sentence;
    }
  }
}

/// Returns the columns of the longest line that could have been broken.
bool fits(std::string_view line, std::size_t width) {
  if (display_width(line) <= width) return true;
  auto const start = std::min(line.find_first_not_of(' '), line.size());
  return line.find(' ', start) == std::string_view::npos;
}

TEST(SentenceLaws, LinesFitTheTerminalUnlessAWordIsLonger) {
  test::Random random(4);
  for (int i = 0; i < mornings; ++i) {
    auto const [book, today] = test::random_morning(random, people);
    DueScreen const screen{.plan = cadence::plan(book, today, {.kind = cadence::Room::Kind::All}),
                           .contacts = book.contacts,
                           .short_names = {},
                           .settings = book.settings,
                           .campaigns = campaigns_of(book),
                           .file_shown = ""};
    for (auto const width : {std::size_t{40}, std::size_t{60}, std::size_t{80}}) {
      auto const text = render(due_page(screen), Style{.width = width, .is_terminal = true});
      for (std::string_view rest = text; !rest.empty();) {
        auto const line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        ASSERT_TRUE(fits(line, width)) << "morning " << i << ", " << width << " columns: " << line;
        ASSERT_FALSE(line.ends_with(' ')) << line;
      }
    }
  }
}

}  // namespace
}  // namespace reconnect::terminal
