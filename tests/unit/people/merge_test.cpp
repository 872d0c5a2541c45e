// SPDX-License-Identifier: MIT
// Two records that are one person.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/joining.hpp"
#include "support/people.hpp"
#include "unit/people/print_contact.hpp"

namespace reconnect::people {
namespace {

using test::day;
using test::last;

struct Row {
  std::string label{};
  Contact first{};
  Contact second{};
  Contact expected{};
};

void expect_merges(std::vector<Row> const& rows) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(merged(row.first, row.second, "49"), row.expected);
  }
}

TEST(Merge, KeepsTheFirstAndTakesWhatItLacks) {
  Contact const full{.id = "b",
                     .name = "Ana Díaz",
                     .met = "Initech, 2012",
                     .was = Closeness::Close,
                     .org = "Initech",
                     .title = "CTO",
                     .place = "Madrid",
                     .every = test::every("6w"),
                     .at_most = test::every("3m"),
                     .prefers = Medium::Video,
                     .tz = "Europe/Madrid",
                     .birthday = parse_birthday("1980-05-17"),
                     .notes = "two cats",
                     .rest = Rest{.until = day("2027-01-01")},
                     .next = NextDate{.on = day("2026-12-01")}};
  Contact taken = full;
  taken.id = "a";
  Contact first{.id = "a",
                .name = "Ana",
                .met = "PyCon",
                .was = Closeness::Distant,
                .org = "Hooli",
                .title = "VP",
                .place = "Berlin",
                .every = test::every("1y"),
                .at_most = test::every("2y"),
                .prefers = Medium::Text,
                .tz = "Europe/Berlin",
                .birthday = parse_birthday("1970-01-01"),
                .notes = "climbs",
                .rest = Rest{},
                .next = NextDate{.why = "lunch"}};
  Contact kept = first;
  kept.aliases = {"Ana Díaz"};
  kept.notes = "climbs\ntwo cats";
  expect_merges({
      {"an empty first", {.id = "a", .name = "Ana Díaz"}, full, taken},
      {"a full first", first, full, kept},
      {"a title goes with its company",
       {.id = "a", .name = "Ana", .org = "Hooli"},
       {.id = "b", .name = "Ana", .org = "Initech", .title = "CTO"},
       {.id = "a", .name = "Ana", .org = "Hooli"}},
      {"a title without a company",
       {.id = "a", .name = "Ana", .org = "Hooli"},
       {.id = "b", .name = "Ana", .title = "CTO"},
       {.id = "a", .name = "Ana", .org = "Hooli", .title = "CTO"}},
  });
}

TEST(Merge, UnitesLists) {
  Contact const first{.id = "a",
                      .name = "Bob Smith",
                      .aliases = {"Bobby"},
                      .tags = {"work"},
                      .phones = {{.number = "0171 1234567"}},
                      .emails = {{.address = "bob@x.org"}},
                      .urls = {"https://x.org"},
                      .prep = {{"offer", ""}},
                      .extra = {{"color", "1"}}};
  Contact const second{
      .id = "b",
      .name = "Robert Smith",
      .aliases = {"bobby", "Rob"},
      .tags = {"Work", "school"},
      .phones = {{.number = "+491711234567", .label = "mobile"}, {.number = "+1 212 555 0100"}},
      .emails = {{.address = "BOB@x.org"}, {.address = "r@x.org"}},
      .urls = {"http://x.org/", "https://y.org"},
      .prep = {{"offer", "Jonas"}},
      .extra = {{"color", "2"}, {"size", "3"}}};
  Contact const expected{
      .id = "a",
      .name = "Bob Smith",
      .aliases = {"Bobby", "Robert Smith", "Rob"},
      .tags = {"work", "school"},
      .phones = {{.number = "0171 1234567", .label = "mobile"}, {.number = "+1 212 555 0100"}},
      .emails = {{.address = "bob@x.org"}, {.address = "r@x.org"}},
      .urls = {"https://x.org", "https://y.org"},
      .prep = {{"offer", "Jonas"}},
      .extra = {{"color", "1"}, {"size", "3"}}};
  expect_merges({{"all", first, second, expected}});
}

TEST(Merge, KeepsWhatHappenedOnBothSidesOnce) {
  Touch const dinner = test::touch("2026-01-10", Medium::InPerson);
  Touch const first_call = test::call("2026-02-10");
  Touch about = test::call("2026-03-10");
  about.about = "n1";
  Touch renamed = about;
  renamed.about = "n1-2";
  News const job = test::news("2026-02-01");
  News flat = test::news("2026-03-01");
  flat.what = "a new flat";
  News renamed_flat = flat;
  renamed_flat.id = "n1-2";
  News same_job = job;
  same_job.id = "n9";
  News job_without_id = job;
  job_without_id.id.clear();
  News next_job = job;
  next_job.id = "n2";
  next_job.on = day("2027-02-01");
  News told_job = job;
  told_job.id = "n3";
  told_job.source = "Ben";
  Touch about_same = about;
  about_same.about = "n9";
  reconnect::Promise const paper = test::promise("2026-12-01");
  reconnect::Promise book = paper;
  book.what = "lend the book";
  reconnect::Promise next_paper = test::promise("2027-12-01");
  next_paper.id = "p2";
  reconnect::Promise renamed_book = book;
  renamed_book.id = "p1-2";
  expect_merges({
      {"a touch of both",
       {.id = "a", .name = "Ana", .log = {dinner, first_call}},
       {.id = "b", .name = "Ana", .log = {dinner}},
       {.id = "a", .name = "Ana", .log = {dinner, first_call}}},
      {"two equal touches of one side",
       {.id = "a", .name = "Ana", .log = {dinner}},
       {.id = "b", .name = "Ana", .log = {first_call, first_call}},
       {.id = "a", .name = "Ana", .log = {dinner, first_call, first_call}}},
      {"an id taken by other news, and the touch about it",
       {.id = "a", .name = "Ana", .news = {job}},
       {.id = "b", .name = "Ana", .log = {about}, .news = {flat}},
       {.id = "a", .name = "Ana", .log = {renamed}, .news = {job, renamed_flat}}},
      {"the same news by another id, and the touch about it",
       {.id = "a", .name = "Ana", .news = {job}},
       {.id = "b", .name = "Ana", .log = {about_same}, .news = {same_job}},
       {.id = "a", .name = "Ana", .log = {about}, .news = {job}}},
      {"promises",
       {.id = "a", .name = "Ana", .promises = {paper}},
       {.id = "b", .name = "Ana", .promises = {paper, book}},
       {.id = "a", .name = "Ana", .promises = {paper, renamed_book}}},
      {"the same news of another day, and by another source",
       {.id = "a", .name = "Ana", .news = {job}},
       {.id = "b", .name = "Ana", .news = {next_job, told_job}},
       {.id = "a", .name = "Ana", .news = {job, next_job, told_job}}},
      {"the same promise for another day",
       {.id = "a", .name = "Ana", .promises = {paper}},
       {.id = "b", .name = "Ana", .promises = {next_paper}},
       {.id = "a", .name = "Ana", .promises = {paper, next_paper}}},
      {"the same of two days without ids",
       {.id = "a",
        .name = "Ana",
        .news = {{.on = day("2026-01-01"), .what = "x"}},
        .promises = {{.what = "y", .by = day("2026-01-01")}}},
       {.id = "b",
        .name = "Ana",
        .news = {{.on = day("2026-02-01"), .what = "x"}},
        .promises = {{.what = "y", .by = day("2026-02-01")}}},
       {.id = "a",
        .name = "Ana",
        .news = {{.on = day("2026-01-01"), .what = "x"}, {.on = day("2026-02-01"), .what = "x"}},
        .promises = {{.what = "y", .by = day("2026-01-01")},
                     {.what = "y", .by = day("2026-02-01")}}}},
      {"the same news without an id, and a touch about none",
       {.id = "a", .name = "Ana", .news = {job}},
       {.id = "b", .name = "Ana", .log = {dinner}, .news = {job_without_id}},
       {.id = "a", .name = "Ana", .log = {dinner}, .news = {job}}},
      {"news without ids",
       {.id = "a", .name = "Ana", .news = {{.what = "x"}}},
       {.id = "b", .name = "Ana", .news = {{.what = "y"}}},
       {.id = "a", .name = "Ana", .news = {{.what = "x"}, {.what = "y"}}}},
  });
}

TEST(Merge, SettlesWhatBothSay) {
  expect_merges({
      {"key of the first",
       {.id = "a", .name = "Ana", .key = true},
       {.id = "b", .name = "Ana"},
       {.id = "a", .name = "Ana", .key = true}},
      {"key of the second",
       {.id = "a", .name = "Ana"},
       {.id = "b", .name = "Ana", .key = true},
       {.id = "a", .name = "Ana", .key = true}},
      {"one is chosen",
       {.id = "a", .name = "Ana", .unsorted = true},
       {.id = "b", .name = "Ana"},
       {.id = "a", .name = "Ana"}},
      {"the other is chosen",
       {.id = "a", .name = "Ana"},
       {.id = "b", .name = "Ana", .unsorted = true},
       {.id = "a", .name = "Ana"}},
      {"none is chosen",
       {.id = "a", .name = "Ana", .unsorted = true},
       {.id = "b", .name = "Ana", .unsorted = true},
       {.id = "a", .name = "Ana", .unsorted = true}},
      {"the earlier day of adding",
       {.id = "a", .name = "Ana", .added = day("2026-01-02")},
       {.id = "b", .name = "Ana", .added = day("2025-01-02")},
       {.id = "a", .name = "Ana", .added = day("2025-01-02")}},
      {"the only day of adding",
       {.id = "a", .name = "Ana"},
       {.id = "b", .name = "Ana", .added = day("2025-01-02")},
       {.id = "a", .name = "Ana", .added = day("2025-01-02")}},
      {"the later last contact",
       {.id = "a", .name = "Ana", .last_contact = last("2018-12-31")},
       {.id = "b", .name = "Ana", .last_contact = last("2019")},
       {.id = "a", .name = "Ana", .last_contact = last("2019")}},
      {"the later last contact is the first's",
       {.id = "a", .name = "Ana", .last_contact = last("2019-05")},
       {.id = "b", .name = "Ana", .last_contact = last("2019")},
       {.id = "a", .name = "Ana", .last_contact = last("2019-05")}},
      {"a name in the place of an address",
       {.id = "a", .name = "ana@example.org"},
       {.id = "b", .name = "Ana Díaz"},
       {.id = "a", .name = "Ana Díaz"}},
  });
}

TEST(Merge, LeavesWhatCannotBeReadWhereItStands) {
  Contact first{.id = "a"};
  for (char const* const member :
       {"name", "aliases",  "key",     "met",     "was",     "org",          "title",    "place",
        "tags", "every",    "at_most", "prefers", "phones",  "emails",       "urls",     "feeds",
        "tz",   "birthday", "notes",   "prep",    "added",   "last_contact", "unsorted", "rest",
        "next", "origin",   "log",     "news",    "promises"}) {
    first.extra.push_back({member, "[5]"});
  }
  Contact const second{.id = "b",
                       .name = "Ana Díaz",
                       .aliases = {"Anita"},
                       .key = true,
                       .met = "Initech, 2012",
                       .was = Closeness::Close,
                       .org = "Initech",
                       .title = "CTO",
                       .place = "Madrid",
                       .tags = {"work"},
                       .every = test::every("6w"),
                       .at_most = test::every("3m"),
                       .prefers = Medium::Video,
                       .phones = {test::phone()},
                       .emails = {test::email()},
                       .urls = {"https://x.org"},
                       .feeds = {{.url = "https://x.org/feed"}},
                       .tz = "Europe/Madrid",
                       .birthday = parse_birthday("1980-05-17"),
                       .notes = "two cats",
                       .prep = {{"offer", "Jonas"}},
                       .added = day("2026-01-05"),
                       .last_contact = last("2019"),
                       .unsorted = true,
                       .rest = Rest{.until = day("2027-01-01")},
                       .next = NextDate{.on = day("2026-12-01")},
                       .origin = {{.source = "vcard", .key = "1", .org = "Hooli"}},
                       .log = {test::call("2026-02-10")},
                       .news = {test::news("2026-02-01")},
                       .promises = {test::promise("2026-12-01")}};
  EXPECT_EQ(merged(first, second, "49"), first);
  Contact updated = first;
  EXPECT_EQ(update(updated, second, {.today = day("2026-11-22")}), std::vector<MemberChange>{});
  EXPECT_EQ(updated, first);
}

TEST(Merge, RemembersEveryKeyOfASource) {
  Contact const first{
      .id = "a",
      .name = "Ana",
      .origin = {{.source = "vcard", .key = "1"}, {.source = "linkedin", .key = "ana"}}};
  Contact const second{.id = "b",
                       .name = "Ana",
                       .origin = {{.source = "vcard", .key = "2", .org = "Initech"},
                                  {.source = "linkedin", .key = "ana", .org = "Hooli"}}};
  Contact const third{.id = "c", .name = "Ana", .origin = {{.source = "vcard", .key = "3"}}};
  Contact const two{.id = "a",
                    .name = "Ana",
                    .origin = {{.source = "vcard", .key = "1"},
                               {.source = "linkedin", .key = "ana", .org = "Hooli"},
                               {.source = "vcard 2", .key = "2", .org = "Initech"}}};
  Contact three = two;
  three.origin.push_back({.source = "vcard 3", .key = "3"});
  expect_merges({{"two", first, second, two},
                 {"three", two, third, three},
                 {"the same again", three, second, three}});
}

TEST(Merge, IsFoundAgainByEitherCard) {
  Contact const first{.id = "a", .name = "Ana", .origin = {{.source = "vcard", .key = "1"}}};
  Contact const second{.id = "b", .name = "Ana", .origin = {{.source = "vcard", .key = "2"}}};
  Joiner joiner("");
  joiner.know(merged(first, second, ""));
  for (Contact card : {first, second}) {
    card.id.clear();
    EXPECT_EQ(joiner.join(card), (Joint{Joint::Kind::Sure, {"a"}}));
  }
}

}  // namespace
}  // namespace reconnect::people
