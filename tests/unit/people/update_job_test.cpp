// SPDX-License-Identifier: MIT
// A company or a title that changed at its source, and the news of it.
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "support/people.hpp"
#include "unit/people/expect_updates.hpp"

namespace reconnect::people {
namespace {

using test::day;
using test::expect_updates;
using test::import_day;

Contact at_linkedin(std::string const& org, std::string const& title) {
  return {.name = "Ana Díaz",
          .org = org,
          .title = title,
          .origin = {{.source = "linkedin", .key = "ana-diaz", .org = org, .title = title}}};
}

Contact known(std::string const& org, std::string const& title, std::string const& origin_org,
              std::string const& origin_title) {
  return {.id = "ana",
          .name = "Ana Díaz",
          .org = org,
          .title = title,
          .origin = {
              {.source = "linkedin", .key = "ana-diaz", .org = origin_org, .title = origin_title}}};
}

Contact with_news(Contact contact, std::string const& what,
                  std::optional<Date> since = day("2026-05-03")) {
  contact.news.push_back(
      {.id = "n3w", .on = day("2026-11-22"), .since = since, .what = what, .source = "linkedin"});
  return contact;
}

TEST(Update, MakesNewsOfAChangedJob) {
  std::string const cto = "now CTO at Hooli";
  expect_updates({
      {"what the last import wrote is replaced",
       known("Initech", "Engineer", "Initech", "Engineer"),
       at_linkedin("Hooli", "CTO"),
       with_news(known("Hooli", "CTO", "Hooli", "CTO"), cto),
       {{"org", "Initech", "Hooli"},
        {"title", "Engineer", "CTO"},
        {"origin", "", "linkedin"},
        {"news", "", cto}}},
      {"what was typed stays",
       known("Acme", "Boss", "Initech", "Engineer"),
       at_linkedin("Hooli", "CTO"),
       with_news(known("Acme", "Boss", "Hooli", "CTO"), cto),
       {{"origin", "", "linkedin"}, {"news", "", cto}}},
      {"a title that was typed stays beside a new company",
       known("Initech", "Boss", "Initech", "Engineer"),
       at_linkedin("Hooli", "CTO"),
       with_news(known("Hooli", "Boss", "Hooli", "CTO"), cto),
       {{"org", "Initech", "Hooli"}, {"origin", "", "linkedin"}, {"news", "", cto}}},
      {"only the title",
       known("Initech", "Engineer", "Initech", "Engineer"),
       at_linkedin("Initech", "CTO"),
       with_news(known("Initech", "CTO", "Initech", "CTO"), "now CTO at Initech"),
       {{"title", "Engineer", "CTO"},
        {"origin", "", "linkedin"},
        {"news", "", "now CTO at Initech"}}},
      {"a company without a title",
       known("Initech", "Engineer", "Initech", "Engineer"),
       at_linkedin("Hooli", ""),
       with_news(known("Hooli", "", "Hooli", ""), "now at Hooli"),
       {{"org", "Initech", "Hooli"},
        {"title", "Engineer", ""},
        {"origin", "", "linkedin"},
        {"news", "", "now at Hooli"}}},
      {"a title without a company",
       known("Initech", "Engineer", "Initech", "Engineer"),
       at_linkedin("", "Sculptor"),
       with_news(known("", "Sculptor", "", "Sculptor"), "now Sculptor"),
       {{"org", "Initech", ""},
        {"title", "Engineer", "Sculptor"},
        {"origin", "", "linkedin"},
        {"news", "", "now Sculptor"}}},
      {"typed already",
       known("Hooli", "CTO", "Initech", "Engineer"),
       at_linkedin("Hooli", "CTO"),
       known("Hooli", "CTO", "Hooli", "CTO"),
       {{"origin", "", "linkedin"}}},
      {"another spelling of the same",
       known("Initech", "CTO", "Initech", "CTO"),
       at_linkedin("INITECH", "CTO"),
       known("INITECH", "CTO", "INITECH", "CTO"),
       {{"org", "Initech", "INITECH"}, {"origin", "", "linkedin"}}},
      {"nothing changed",
       known("Initech", "CTO", "Initech", "CTO"),
       at_linkedin("Initech", "CTO"),
       known("Initech", "CTO", "Initech", "CTO"),
       {}},
      {"nothing changed since it was cleared by hand",
       known("", "", "Initech", "CTO"),
       at_linkedin("Initech", "CTO"),
       known("", "", "Initech", "CTO"),
       {}},
      {"an export without jobs says nothing",
       known("Initech", "CTO", "Initech", "CTO"),
       at_linkedin("", ""),
       known("Initech", "CTO", "Initech", "CTO"),
       {}},
  });
}

TEST(Update, MakesNewsOfAJobThatDiffersFromWhatWasTypedWhenFirstSeen) {
  Contact const typed{.id = "ana", .name = "Ana Díaz", .org = "Initech"};
  Contact const empty{.id = "ana", .name = "Ana Díaz"};
  Contact joined = typed;
  joined.origin = at_linkedin("Hooli", "CTO").origin;
  Contact same = typed;
  same.title = "CTO";
  same.origin = at_linkedin("initech", "CTO").origin;
  Contact filled = at_linkedin("Hooli", "CTO");
  filled.id = "ana";
  expect_updates({
      {"another company: no earlier import knows since when",
       typed,
       at_linkedin("Hooli", "CTO"),
       with_news(joined, "now CTO at Hooli", std::nullopt),
       {{"news", "", "now CTO at Hooli"}, {"origin", "", "linkedin"}}},
      {"the same company",
       typed,
       at_linkedin("initech", "CTO"),
       same,
       {{"title", "", "CTO"}, {"origin", "", "linkedin"}}},
      {"nothing typed",
       empty,
       at_linkedin("Hooli", "CTO"),
       filled,
       {{"org", "", "Hooli"}, {"title", "", "CTO"}, {"origin", "", "linkedin"}}},
  });
}

TEST(Update, SaysSinceOnlyOfAnEarlierDay) {
  UpdateContext first = import_day();
  first.last_import = std::nullopt;
  UpdateContext again = import_day();
  again.last_import = again.today;
  for (UpdateContext const& when : {first, again}) {
    Contact contact = known("Initech", "CTO", "Initech", "CTO");
    update(contact, at_linkedin("Hooli", "CTO"), when);
    EXPECT_EQ(contact,
              with_news(known("Hooli", "CTO", "Hooli", "CTO"), "now CTO at Hooli", std::nullopt));
  }
}

TEST(Update, TakesAJobOfOtherSourcesWithoutNews) {
  auto const from_card = [](Contact contact) {
    contact.origin.front().source = "vcard";
    return contact;
  };
  expect_updates({
      {"remembered",
       from_card(known("Initech", "Engineer", "Initech", "Engineer")),
       from_card(at_linkedin("Hooli", "CTO")),
       from_card(known("Hooli", "CTO", "Hooli", "CTO")),
       {{"org", "Initech", "Hooli"}, {"title", "Engineer", "CTO"}, {"origin", "", "vcard"}}},
      {"not remembered",
       {.id = "a", .name = "Ana", .org = "Initech"},
       {.name = "Ana", .org = "Hooli", .title = "CTO"},
       {.id = "a", .name = "Ana", .org = "Initech"},
       {}},
      {"not remembered, the same company",
       {.id = "a", .name = "Ana", .org = "Initech"},
       {.name = "Ana", .org = "INITECH", .title = "CTO"},
       {.id = "a", .name = "Ana", .org = "Initech", .title = "CTO"},
       {{"title", "", "CTO"}}},
  });
}

TEST(Update, HearsNoSourceInACopyOrUnderAnotherKey) {
  Contact copy = known("Hooli", "CTO", "Hooli", "CTO");
  Contact other_profile = at_linkedin("Hooli", "CTO");
  other_profile.origin.front().key = "ana-2";
  Contact const contact = known("Initech", "Engineer", "Initech", "Engineer");
  expect_updates({{"a copy of the record", contact, copy, contact, {}},
                  {"a second profile", contact, other_profile, contact, {}}});
}

}  // namespace
}  // namespace reconnect::people
