// SPDX-License-Identifier: MIT
// What an import changes in somebody who is known.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/people.hpp"
#include "unit/people/expect_updates.hpp"

namespace reconnect::people {
namespace {

using test::day;
using test::expect_updates;
using test::last;

TEST(Update, FillsWhatIsEmpty) {
  Contact const candidate{.name = "Ana Díaz",
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
                          .last_contact = last("2019-05"),
                          .rest = Rest{.until = day("2027-01-01")},
                          .next = NextDate{.on = day("2026-12-01")}};
  Contact filled = candidate;
  filled.id = "ana";
  filled.key = true;
  expect_updates({{"everything",
                   {.id = "ana", .name = "Ana Díaz", .key = true},
                   candidate,
                   filled,
                   {{"org", "", "Initech"},
                    {"title", "", "CTO"},
                    {"met", "", "Initech, 2012"},
                    {"was", "", "close"},
                    {"place", "", "Madrid"},
                    {"every", "", "6w"},
                    {"at_most", "", "3m"},
                    {"prefers", "", "video"},
                    {"tz", "", "Europe/Madrid"},
                    {"birthday", "", "1980-05-17"},
                    {"rest", "", "until 2027-01-01"},
                    {"next", "", "2026-12-01"},
                    {"last_contact", "", "2019-05"}}}});
}

TEST(Update, NeverOverwritesWhatIsThere) {
  Contact const full{.id = "ana",
                     .name = "Ana Díaz",
                     .met = "PyCon",
                     .was = Closeness::Distant,
                     .org = "Initech",
                     .title = "CTO",
                     .place = "Madrid",
                     .every = test::every("6w"),
                     .at_most = test::every("1y"),
                     .prefers = Medium::Text,
                     .tz = "Europe/Madrid",
                     .birthday = parse_birthday("1980-05-17"),
                     .added = day("2020-01-01"),
                     .last_contact = last("2019"),
                     .rest = Rest{},
                     .next = NextDate{.why = "lunch"}};
  Contact const other{.name = "Ana Díaz",
                      .met = "Hooli",
                      .was = Closeness::Close,
                      .org = "Hooli",
                      .title = "VP",
                      .place = "Berlin",
                      .every = test::every("1w"),
                      .at_most = test::every("1w"),
                      .prefers = Medium::Call,
                      .tz = "Europe/Berlin",
                      .birthday = parse_birthday("1990-01-01"),
                      .added = day("2010-01-01"),
                      .last_contact = last("2025"),
                      .rest = Rest{.until = day("2027-01-01")},
                      .next = NextDate{.on = day("2026-12-01")}};
  expect_updates({{"everything", full, other, full, {}}});
}

TEST(Update, AddsToListsWhatIsNotThereInAnotherSpelling) {
  expect_updates({
      {"phones",
       {.id = "a", .name = "Ana", .phones = {{.number = "0171 1234567"}}},
       {.name = "Ana",
        .phones = {{.number = "+49 171 1234567"}, {.number = "+1 212 555 0100", .label = "work"}}},
       {.id = "a",
        .name = "Ana",
        .phones = {{.number = "0171 1234567"}, {.number = "+1 212 555 0100", .label = "work"}}},
       {{"phones", "", "+1 212 555 0100"}}},
      {"the label of a phone",
       {.id = "a", .name = "Ana", .phones = {{.number = "0171 1234567"}}},
       {.name = "Ana", .phones = {{.number = "+491711234567", .label = "mobile"}}},
       {.id = "a", .name = "Ana", .phones = {{.number = "0171 1234567", .label = "mobile"}}},
       {{"phones", "", "+491711234567"}}},
      {"a label that was typed stays",
       {.id = "a", .name = "Ana", .phones = {{.number = "0171 1234567", .label = "hers"}}},
       {.name = "Ana", .phones = {{.number = "0171 1234567", .label = "mobile"}}},
       {.id = "a", .name = "Ana", .phones = {{.number = "0171 1234567", .label = "hers"}}},
       {}},
      {"notes for numbers",
       {.id = "a", .name = "Ana", .phones = {{.number = "ask Jenny"}}},
       {.name = "Ana", .phones = {{.number = "Ask  Jenny"}, {.number = "ask Bob"}}},
       {.id = "a", .name = "Ana", .phones = {{.number = "ask Jenny"}, {.number = "ask Bob"}}},
       {{"phones", "", "ask Bob"}}},
      {"emails",
       {.id = "a", .name = "Ana", .emails = {{.address = "ana@example.org"}}},
       {.name = "Ana",
        .emails = {{.address = "ANA@example.org"}, {.address = "a@x.org"}, {.address = "A@X.org"}}},
       {.id = "a",
        .name = "Ana",
        .emails = {{.address = "ana@example.org"}, {.address = "a@x.org"}}},
       {{"emails", "", "a@x.org"}}},
      {"urls",
       {.id = "a", .name = "Ana", .urls = {"https://www.linkedin.com/in/ana-diaz"}},
       {.name = "Ana", .urls = {"linkedin.com/in/Ana-Diaz/?trk=x", "https://ana.example.org"}},
       {.id = "a",
        .name = "Ana",
        .urls = {"https://www.linkedin.com/in/ana-diaz", "https://ana.example.org"}},
       {{"urls", "", "https://ana.example.org"}}},
      {"feeds",
       {.id = "a", .name = "Ana", .feeds = {{.url = "https://ana.example.org/feed"}}},
       {.name = "Ana",
        .feeds = {{.url = "http://ana.example.org/feed/"}, {.url = "https://github.com/ana.atom"}}},
       {.id = "a",
        .name = "Ana",
        .feeds = {{.url = "https://ana.example.org/feed"}, {.url = "https://github.com/ana.atom"}}},
       {{"feeds", "", "https://github.com/ana.atom"}}},
      {"tags and aliases",
       {.id = "a", .name = "Ana Díaz", .aliases = {"Nita"}, .tags = {"Work"}},
       {.name = "Ana Díaz", .aliases = {"nita", "Ana Diaz", "Anita"}, .tags = {"work", "school"}},
       {.id = "a", .name = "Ana Díaz", .aliases = {"Nita", "Anita"}, .tags = {"Work", "school"}},
       {{"aliases", "", "Anita"}, {"tags", "", "school"}}},
      {"lines of notes",
       {.id = "a", .name = "Ana", .notes = "two cats\n\nclimbs"},
       {.name = "Ana", .notes = " climbs \nLinkedIn: connected 2021-03-12\n\ntwo  cats"},
       {.id = "a", .name = "Ana", .notes = "two cats\n\nclimbs\nLinkedIn: connected 2021-03-12"},
       {{"notes", "", "LinkedIn: connected 2021-03-12"}}},
      {"prep",
       {.id = "a",
        .name = "Ana",
        .prep = {{"what can I offer", "Jonas"}, {"what I will not ask", ""}}},
       {.name = "Ana",
        .prep = {{"what can I offer", "nothing"}, {"what I will not ask", "a job"}, {"more", "x"}}},
       {.id = "a",
        .name = "Ana",
        .prep = {{"what can I offer", "Jonas"}, {"what I will not ask", "a job"}, {"more", "x"}}},
       {{"prep", "", "what I will not ask, more"}}},
      {"unknown members",
       {.id = "a", .name = "Ana", .extra = {{"color", "1"}}},
       {.name = "Ana", .extra = {{"color", "2"}, {"size", "3"}}},
       {.id = "a", .name = "Ana", .extra = {{"color", "1"}, {"size", "3"}}},
       {{"size", "", "3"}}},
      {"the year of a birthday",
       {.id = "a", .name = "Ana", .birthday = parse_birthday("--05-17")},
       {.name = "Ana", .birthday = parse_birthday("1980-05-17")},
       {.id = "a", .name = "Ana", .birthday = parse_birthday("1980-05-17")},
       {{"birthday", "--05-17", "1980-05-17"}}},
  });
}

TEST(Update, KeepsWhatCannotBeRead) {
  expect_updates({
      {"a cadence",
       {.id = "a", .name = "Ana", .extra = {{"every", "\"fortnight\""}}},
       {.name = "Ana", .every = test::every("6w")},
       {.id = "a", .name = "Ana", .extra = {{"every", "\"fortnight\""}}},
       {}},
      {"a list",
       {.id = "a", .name = "Ana", .extra = {{"phones", "5"}}},
       {.name = "Ana", .phones = {{.number = "0171 1234567"}}},
       {.id = "a", .name = "Ana", .extra = {{"phones", "5"}}},
       {}},
      {"a log",
       {.id = "a", .name = "Ana", .extra = {{"log", "5"}}},
       {.name = "Ana", .log = {test::call("2026-01-01")}},
       {.id = "a", .name = "Ana", .extra = {{"log", "5"}}},
       {}},
      {"theirs is not taken over",
       {.id = "a", .name = "Ana", .every = test::every("6w")},
       {.name = "Ana", .extra = {{"every", "\"fortnight\""}}},
       {.id = "a", .name = "Ana", .every = test::every("6w")},
       {}},
  });
}

TEST(Update, TakesAnotherNameForAnAlias) {
  expect_updates({
      {"another name",
       {.id = "b", .name = "Bob Smith"},
       {.name = "Robert J. Smith"},
       {.id = "b", .name = "Bob Smith", .aliases = {"Robert J. Smith"}},
       {{"aliases", "", "Robert J. Smith"}}},
      {"the same in another spelling",
       {.id = "a", .name = "Ana Díaz"},
       {.name = "ANA  DIAZ"},
       {.id = "a", .name = "Ana Díaz"},
       {}},
      {"what finds the name anyway",
       {.id = "a", .name = "Ana Díaz"},
       {.name = "Díaz, A."},
       {.id = "a", .name = "Ana Díaz"},
       {}},
      {"an address",
       {.id = "a", .name = "Ana Díaz"},
       {.name = "ana@example.org"},
       {.id = "a", .name = "Ana Díaz"},
       {}},
      {"a name in the place of an address",
       {.id = "a", .name = "ana@example.org"},
       {.name = "Ana Díaz"},
       {.id = "a", .name = "Ana Díaz"},
       {{"name", "ana@example.org", "Ana Díaz"}}},
      {"a name in the place of a number",
       {.id = "a", .name = "+1 212 555 0100"},
       {.name = "Ana Díaz"},
       {.id = "a", .name = "Ana Díaz"},
       {{"name", "+1 212 555 0100", "Ana Díaz"}}},
  });
}

Touch keyed(Touch touch, std::string key) {
  touch.key = std::move(key);
  return touch;
}

TEST(Update, AddsTouchesOnceAndByDate) {
  Touch const first = keyed(test::call("2026-01-10"), "calls:1");
  Touch const second = keyed(test::call("2026-02-10"), "calls:2");
  Touch const third = test::text("2026-03-10");
  Touch noted = first;
  noted.note = "new flat";
  expect_updates({
      {"in between",
       {.id = "a", .name = "Ana", .log = {first, third}},
       {.name = "Ana", .log = {first, second}},
       {.id = "a", .name = "Ana", .log = {first, second, third}},
       {{"log", "", "2026-02-10 call"}}},
      {"to an empty log",
       {.id = "a", .name = "Ana"},
       {.name = "Ana", .log = {second, first}},
       {.id = "a", .name = "Ana", .log = {first, second}},
       {{"log", "", "2026-02-10 call, 2026-01-10 call"}}},
      {"the same key with a note of the user's",
       {.id = "a", .name = "Ana", .log = {noted}},
       {.name = "Ana", .log = {first}},
       {.id = "a", .name = "Ana", .log = {noted}},
       {}},
      {"the same key twice in the candidate",
       {.id = "a", .name = "Ana"},
       {.name = "Ana", .log = {first, first}},
       {.id = "a", .name = "Ana", .log = {first}},
       {{"log", "", "2026-01-10 call"}}},
      {"without a key: equal ones",
       {.id = "a", .name = "Ana", .log = {third}},
       {.name = "Ana", .log = {third}},
       {.id = "a", .name = "Ana", .log = {third}},
       {}},
      {"without a key: two equal ones of a day",
       {.id = "a", .name = "Ana", .log = {third}},
       {.name = "Ana", .log = {third, third}},
       {.id = "a", .name = "Ana", .log = {third, third}},
       {{"log", "", "2026-03-10 text"}}},
  });
}

TEST(Update, AddsSourcesAndKeepsTheFirstKeyOfEach) {
  expect_updates({
      {"a new source",
       {.id = "a", .name = "Ana", .origin = {{.source = "vcard", .key = "1"}}},
       {.name = "Ana", .origin = {{.source = "google", .key = "2"}}},
       {.id = "a",
        .name = "Ana",
        .origin = {{.source = "vcard", .key = "1"}, {.source = "google", .key = "2"}}},
       {{"origin", "", "google"}}},
      {"another key of a source",
       {.id = "a", .name = "Ana", .origin = {{.source = "vcard", .key = "1"}}},
       {.name = "Ana", .origin = {{.source = "vcard", .key = "2"}}},
       {.id = "a", .name = "Ana", .origin = {{.source = "vcard", .key = "1"}}},
       {}},
      {"a key that was missing",
       {.id = "a", .name = "Ana", .origin = {{.source = "vcard"}}},
       {.name = "Ana", .origin = {{.source = "vcard", .key = "2"}}},
       {.id = "a", .name = "Ana", .origin = {{.source = "vcard", .key = "2"}}},
       {{"origin", "", "vcard"}}},
      {"a source without a key",
       {.id = "a", .name = "Ana"},
       {.name = "Ana", .origin = {{.source = "csv"}}},
       {.id = "a", .name = "Ana"},
       {}},
  });
}

TEST(Update, OfACopyFillsAndUnites) {
  News const open = test::news("2026-11-19");
  News done = open;
  done.done = NewsDone{.on = day("2026-11-20"), .as = DoneAs::Congratulated};
  reconnect::Promise const promise = test::promise("2026-12-01");
  reconnect::Promise kept = promise;
  kept.done = day("2026-11-30");
  expect_updates({
      {"chosen there",
       {.id = "a", .name = "Ana", .unsorted = true},
       {.id = "a", .name = "Ana", .key = true, .was = Closeness::Close},
       {.id = "a", .name = "Ana", .key = true, .was = Closeness::Close},
       {{"key", "", "true"}, {"was", "", "close"}, {"unsorted", "true", ""}}},
      {"chosen here",
       {.id = "a", .name = "Ana"},
       {.id = "a", .name = "Ana", .unsorted = true},
       {.id = "a", .name = "Ana"},
       {}},
      {"what was done there",
       {.id = "a", .name = "Ana", .news = {open}, .promises = {promise}},
       {.id = "a", .name = "Ana", .news = {done}, .promises = {kept}},
       {.id = "a", .name = "Ana", .news = {done}, .promises = {kept}},
       {{"news", "", "now CTO at Initech"}, {"promises", "", "send the paper"}}},
      {"what was done here",
       {.id = "a", .name = "Ana", .news = {done}, .promises = {kept}},
       {.id = "a", .name = "Ana", .news = {open}, .promises = {promise}},
       {.id = "a", .name = "Ana", .news = {done}, .promises = {kept}},
       {}},
  });
}

}  // namespace
}  // namespace reconnect::people
