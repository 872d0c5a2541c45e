// SPDX-License-Identifier: MIT
// Words for one person: which are taken, what they may say, and that no gap stays open.
#include "reconnect/terminal/drafts.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

Date const today = day("2026-11-22");

News news(std::string what, NewsKind kind = NewsKind::Good) {
  return {.id = "n1", .on = today, .what = std::move(what), .kind = kind};
}

cadence::Standing cold() {
  return {.tie = cadence::Tie::Dormant, .last_contact = day("2019-07-01")};
}

cadence::Standing rekindling(std::string const& due_on) {
  return {.tie = cadence::Tie::Rekindling, .rung = 1, .due_on = day(due_on)};
}

TEST(WordsFor, PlaceTheUserWhereTheTieIsCold) {
  EXPECT_EQ(words_for(news("a prize"), cold(), today), "good-cold");
  EXPECT_EQ(words_for(news("laid off", NewsKind::Hard), cold(), today), "hard-cold");
  EXPECT_EQ(words_for(news("On cats", NewsKind::Post), {.tie = cadence::Tie::Warm}, today), "post");
  EXPECT_EQ(words_for(news("a prize"), rekindling("2026-11-22"), today), "good-cold");
  EXPECT_EQ(words_for(news("a prize"), rekindling("2026-11-23"), today), "good");
}

TEST(Facts, AreThoseOfTheFile) {
  Contact const ana{.name = "Ana María Díaz", .met = "Initech,\n2012", .place = " "};
  EXPECT_EQ(facts_of(ana, news("now CTO"), cold(), "Sam", today),
            (Facts{{"first", "Ana"},
                   {"name", "Ana María Díaz"},
                   {"me", "Sam"},
                   {"met", "Initech, 2012"},
                   {"year", "2019"},
                   {"news", "now CTO"},
                   {"seen", "that you are now CTO"}}));
}

TEST(Facts, KnowHowSomebodyIsSpokenTo) {
  for (auto const& [name, first] : std::vector<std::pair<std::string, std::string>>{
           {"Dr. Ngozi Eze", "Ngozi"},
           {"Prof. Dr. Hans-Jürgen von Berg", "Hans-Jürgen"},
           {"Dr Ana Díaz", "Ana"},
           {"J. R. Hartley", "J."},
           {"O'Connor, Mary", "Mary"},
           {"Ana Díaz, PhD", "Ana"},
           {"Prof.", "Prof."},
       }) {
    EXPECT_EQ(facts_of({.name = name}, news(""), cold(), "", today).at("first"), first) << name;
  }
}

TEST(Facts, KnowNoYearOfLateAndNoNameOfNobody) {
  Contact const nobody{.id = "aaaaaa"};
  cadence::Standing const late{.last_contact = day("2026-01-01")};
  EXPECT_EQ(facts_of(nobody, news(""), late, "", today),
            (Facts{{"first", "aaaaaa"}, {"news", "your news"}, {"seen", "your news"}}));
}

/// Returns what the program's own words become where that is known and nothing else.
std::vector<std::string> own_drafts(std::string_view name, Facts const& facts) {
  auto const files = own_words();
  auto const file = std::ranges::find(files, name, &WordsFile::name);
  return drafts(*parse_templates(file->text), facts, today);
}

Facts least() { return {{"first", "Ana"}, {"news", "a prize"}, {"seen", "your news: a prize"}}; }

Facts most() {
  Facts facts = least();
  for (std::string_view const name : fact_names()) facts.emplace(name, std::string(name) + "!");
  return facts;
}

TEST(OwnWords, AreThreeDraftsWithoutAGapWhateverIsKnown) {
  for (WordsFile const& file : own_words()) {
    SCOPED_TRACE(file.name);
    for (Facts const& facts : {least(), most()}) {
      auto const texts = own_drafts(file.name, facts);
      EXPECT_EQ(texts.size(), 3U);
      for (std::string const& text : texts) {
        EXPECT_EQ(text.find_first_of("{}[]\n"), std::string::npos) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        EXPECT_NE(text.find("a prize"), std::string::npos) << text;
      }
    }
  }
}

TEST(OwnWords, CongratulateNobodyOnHardNews) {
  for (char const* name : {"hard", "hard-cold"}) {
    for (std::string const& text : own_drafts(name, most())) {
      EXPECT_EQ(text.find("ongratul"), std::string::npos) << text;
    }
  }
}

TEST(OwnWords, SayWhoWritesWhereTheTieIsCold) {
  for (char const* name : {"good-cold", "hard-cold", "post-cold"}) {
    for (std::string const& text : own_drafts(name, most())) {
      EXPECT_NE(text.find("his is me! (met!)"), std::string::npos) << text;
    }
  }
}

TEST(Drafts, AreTheSameForAPersonAndADay) {
  auto const templates = *parse_templates("a\n---\nb\n---\nc\n---\nd\n---\n{org}");
  auto const of = [&](std::string const& name, Date day) {
    std::string all;
    for (std::string const& text : drafts(templates, {{"name", name}}, day)) all += text;
    return all;
  };
  EXPECT_EQ(of("Ana", today), of("Ana", today));
  std::set<std::string> by_day;
  std::set<std::string> by_name;
  for (int number = 0; number < 30; ++number) {
    by_day.insert(of("Ana", today + std::chrono::days{number}));
    by_name.insert(of("Ana " + std::to_string(number), today));
  }
  std::set<std::string> const rotations{"abc", "bcd", "cda", "dab"};
  EXPECT_EQ(by_day, rotations);
  EXPECT_EQ(by_name, rotations);
}

TEST(Drafts, AreNoneWhereNoneHasItsFacts) {
  EXPECT_TRUE(drafts(*parse_templates("{org}"), {{"name", "Ana"}}, today).empty());
}

}  // namespace
}  // namespace reconnect::terminal
