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

TEST(WordsToOpen, GoByTheTieAndBySadNews) {
  Contact contact{.name = "Ana"};
  EXPECT_EQ(words_to_open(contact, cold(), today), "call-cold");
  EXPECT_EQ(words_to_open(contact, rekindling("2026-11-22"), today), "call");
  contact.news = {news("laid off", NewsKind::Hard), news("a prize")};
  EXPECT_EQ(words_to_open(contact, cold(), today), "call-hard");
}

TEST(WordsToWrite, GoByWhatTheDayAsksFor) {
  cadence::Standing const warm{.tie = cadence::Tie::Warm};
  Contact contact{.name = "Ana", .added = today};
  EXPECT_EQ(words_to_write(contact, warm, today), "write");
  EXPECT_EQ(words_to_write(contact, cold(), today), "write-cold");
  contact.news = {news("laid off", NewsKind::Hard)};
  EXPECT_EQ(words_to_write(contact, cold(), today), "hard-cold");
  EXPECT_EQ(words_to_write(contact, warm, today + std::chrono::days{30}), "hard");
  EXPECT_EQ(words_to_write(contact, warm, today + std::chrono::days{31}), "write");
  contact.birthday = Birthday{.month = 11, .day = 22};
  EXPECT_EQ(words_to_write(contact, warm, today), "birthday");
  EXPECT_EQ(words_to_write(contact, cold(), today), "birthday-cold");
  cadence::Standing owing = cold();
  owing.reasons.add(cadence::Reason::Thank);
  EXPECT_EQ(words_to_write(contact, owing, today), "thanks");
}

TEST(Facts, AreThoseOfTheFile) {
  Contact const ana{.name = "Ana María Díaz", .met = "Initech,\n2012", .place = " "};
  News const cto = news("now CTO");
  EXPECT_EQ(facts_of(ana, &cto, cold(), "Sam", today), (Facts{{"first", "Ana"},
                                                              {"name", "Ana María Díaz"},
                                                              {"me", "Sam"},
                                                              {"met", "Initech, 2012"},
                                                              {"year", "2019"},
                                                              {"news", "now CTO"},
                                                              {"seen", "that you are now CTO"},
                                                              {"good", "now CTO"}}));
}

TEST(Facts, AreWhatWasSaidAndOwed) {
  cadence::Standing owing;
  owing.reasons.add(cadence::Reason::Thank);
  Contact const ana{.name = "Ana",
                    .birthday = Birthday{.month = 11, .day = 22},
                    .log = {{.on = today,
                             .how = Medium::Video,
                             .note = "two cats.\nand more",
                             .owe_thanks = true}},
                    .promises = {{.id = "p1", .what = "the paper", .by = day("2026-12-01")},
                                 {.id = "p2", .what = "her talk", .from = Side::Them}}};
  EXPECT_EQ(facts_of(ana, nullptr, owing, "", today), (Facts{{"first", "Ana"},
                                                             {"name", "Ana"},
                                                             {"note", "two cats"},
                                                             {"promise", "the paper"},
                                                             {"birthday", "22 November"},
                                                             {"thanks", "video call"}}));
}

TEST(Facts, HoldOfALongNoteWhatASentenceCanHold) {
  Contact const ana{.name = "Ana",
                    .log = {{.on = today, .how = Medium::Call, .note = std::string(99, 'x')}}};
  EXPECT_EQ(facts_of(ana, nullptr, cold(), "", today).at("note"), std::string(59, 'x') + "…");
}

TEST(Facts, TellGoodNewsFromPostsAndSayNeitherOfHardOnes) {
  Contact const ana{.name = "Ana"};
  News const post = news("On cats", NewsKind::Post);
  News const hard = news("laid off", NewsKind::Hard);
  EXPECT_EQ(facts_of(ana, &post, cold(), "", today).count("good"), 0U);
  EXPECT_EQ(facts_of(ana, &post, cold(), "", today).at("post"), "On cats");
  Facts const facts = facts_of(ana, &hard, cold(), "", today);
  EXPECT_EQ(facts.count("good") + facts.count("post"), 0U);
}

TEST(Facts, KnowHowSomebodyIsSpokenTo) {
  News const blank = news("");
  for (auto const& [name, first] : std::vector<std::pair<std::string, std::string>>{
           {"Dr. Ngozi Eze", "Ngozi"},
           {"Prof. Dr. Hans-Jürgen von Berg", "Hans-Jürgen"},
           {"Dr Ana Díaz", "Ana"},
           {"J. R. Hartley", "J."},
           {"O'Connor, Mary", "Mary"},
           {"Ana Díaz, PhD", "Ana"},
           {"Prof.", "Prof."},
       }) {
    EXPECT_EQ(facts_of({.name = name}, &blank, cold(), "", today).at("first"), first) << name;
  }
}

TEST(Facts, KnowNoYearOfLateAndNoNameOfNobody) {
  Contact const nobody{.id = "aaaaaa"};
  cadence::Standing const late{.last_contact = day("2026-01-01")};
  News const blank = news("");
  EXPECT_EQ(facts_of(nobody, &blank, late, "", today), (Facts{{"first", "aaaaaa"},
                                                              {"news", "your news"},
                                                              {"seen", "your news"},
                                                              {"good", "your news"}}));
}

/// Returns what the program's own words become where that is known and nothing else.
std::vector<std::string> own_drafts(std::string_view name, Facts const& facts) {
  auto const files = own_words();
  auto const file = std::ranges::find(files, name, &WordsFile::name);
  return drafts(*parse_templates(file->text), facts, today);
}

Facts least() {
  return {
      {"first", "Ana"}, {"news", "a prize"}, {"seen", "your news: a prize"}, {"thanks", "call"}};
}

Facts most() {
  Facts facts = least();
  for (std::string_view const name : fact_names()) facts.emplace(name, std::string(name) + "!");
  return facts;
}

bool speaks_of_news(std::string_view name) {
  return name.starts_with("good") || name.starts_with("hard") || name.starts_with("post");
}

TEST(OwnWords, AreThreeDraftsWithoutAGapWhateverIsKnown) {
  for (WordsFile const& file : own_words()) {
    SCOPED_TRACE(file.name);
    for (Facts const& facts : {least(), most()}) {
      auto const texts = own_drafts(file.name, facts);
      EXPECT_GE(texts.size(), file.name.starts_with("call") ? 2U : 3U);
      for (std::string const& text : texts) {
        EXPECT_EQ(text.find_first_of("{}[]\n"), std::string::npos) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        bool const says_it = text.find("a prize") != text.npos;
        EXPECT_TRUE(says_it || !speaks_of_news(file.name)) << text;
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
  for (char const* name : {"good-cold", "hard-cold", "post-cold", "birthday-cold", "write-cold"}) {
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

TEST(Openers, AreTheFirstThreeInTheirOrder) {
  auto const templates = *parse_templates("{org?}a\n---\nb {met}\n---\nc\n---\nd\n---\ne");
  auto const of = [&](Facts const& facts) {
    std::string all;
    for (std::string const& text : openers(templates, facts)) all += text + "|";
    return all;
  };
  EXPECT_EQ(of({}), "c|d|e|");
  EXPECT_EQ(of({{"org", "x"}}), "a|c|d|");
  EXPECT_EQ(of({{"org", "x"}, {"met", "y"}}), "a|b y|c|");
}

TEST(Drafts, AreNoneWhereNoneHasItsFacts) {
  EXPECT_TRUE(drafts(*parse_templates("{org}"), {{"name", "Ana"}}, today).empty());
}

}  // namespace
}  // namespace reconnect::terminal
