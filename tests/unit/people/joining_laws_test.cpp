// SPDX-License-Identifier: MIT
// What holds for every pair of records: thousands of them, close to each other.
#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/joining.hpp"
#include "support/people.hpp"
#include "unit/people/expect_updates.hpp"

namespace reconnect::people {
namespace {

/// Makes contacts of few words, numbers and days, so that they meet all the time.
class People {
 public:
  explicit People(unsigned seed) : random_(seed) {}

  bool maybe() { return random_() % 3 == 0; }

  std::string one_of(std::vector<std::string> const& texts) {
    return texts[random_() % texts.size()];
  }

  std::string name() {
    return one_of({"Ana Díaz", "ANA DIAZ", "Ana", "Bob Smith", "Robert Smith", "山田 太郎",
                   "ana@x.org", "+1 212 555 0100"});
  }

  Contact contact(std::string id) {
    Contact contact{.id = std::move(id), .name = name(), .key = maybe(), .unsorted = maybe()};
    add_facts(contact);
    add_lists(contact);
    add_history(contact);
    return contact;
  }

  /// As a reader gives one: without an id, of one source, under a key that the file has once.
  Contact card(std::string const& key) {
    Contact card = contact("");
    std::string const source = one_of({"vcard", "linkedin"});
    card.origin = {{.source = source, .key = key, .org = card.org, .title = card.title}};
    return card;
  }

 private:
  std::string job() { return maybe() ? "" : one_of({"Initech", "INITECH", "Hooli"}); }

  void add_facts(Contact& contact) {
    contact.org = job();
    contact.title = job();
    contact.met = maybe() ? "PyCon" : "";
    contact.notes = one_of({"", "climbs", "climbs\n\ntwo cats", " two  cats \nclimbs", "\n"});
    if (maybe()) contact.birthday = parse_birthday(one_of({"1980-05-17", "--05-17", "1980-05-18"}));
    if (maybe()) contact.last_contact = test::last(one_of({"2019", "2019-05", "2018-12-31"}));
    if (maybe()) contact.every = test::every("6w");
    if (maybe()) contact.rest = Rest{.until = test::day("2027-01-01")};
    if (maybe()) contact.added = test::day(one_of({"2025-01-01", "2026-01-01"}));
    if (maybe()) contact.extra.push_back({one_of({"color", "every", "phones", "log"}), "1"});
  }

  void add_lists(Contact& contact) {
    while (maybe())
      contact.phones.push_back(
          {.number = one_of({"0171 1234567", "+49 171 1234567", "+1 212 555 0100", "ask Jenny"}),
           .label = one_of({"", "mobile"})});
    while (maybe())
      contact.emails.push_back({.address = one_of({"ana@x.org", "ANA@x.org", "bob@x.org"})});
    while (maybe())
      contact.urls.push_back(one_of({"linkedin.com/in/ana", "https://www.linkedin.com/in/Ana/",
                                     "linkedin.com/in/bob", "x.org"}));
    while (maybe()) contact.tags.push_back(one_of({"work", "Work", "school"}));
    while (maybe()) contact.aliases.push_back(one_of({"Nita", "nita", "Bob"}));
    while (maybe()) contact.prep.push_back({one_of({"offer", "ask"}), one_of({"", "Jonas"})});
    for (std::string const source : {"vcard", "linkedin"}) {
      if (maybe())
        contact.origin.push_back(
            {.source = source, .key = one_of({"", "ana", "bob"}), .org = job(), .title = job()});
    }
  }

  void add_history(Contact& contact) {
    while (maybe()) {
      Touch touch = test::call(one_of({"2026-01-10", "2026-02-10"}));
      touch.key = one_of({"", "", "calls:1", "calls:2"});
      touch.about = one_of({"", "n1", "n2"});
      contact.log.push_back(touch);
    }
    while (maybe()) {
      News news = test::news(one_of({"2026-01-10", "2026-02-10"}));
      news.id = one_of({"n1", "n2"});
      news.what = one_of({"a new flat", "now CTO at Initech"});
      if (maybe()) news.done = NewsDone{.on = test::day("2026-03-01")};
      contact.news.push_back(news);
    }
    if (maybe()) contact.promises.push_back(test::promise(one_of({"2026-12-01", "2026-12-02"})));
  }

  std::mt19937 random_;
};

TEST(JoiningLaws, ASecondUpdateChangesNothing) {
  People people(20261122);
  for (int round = 0; round < 3000; ++round) {
    Contact contact = people.contact("a");
    Contact const candidate = people.contact(round % 4 == 0 ? "b" : "");
    Contact const before = contact;
    bool const says_nothing = update(contact, candidate, test::import_day()).empty();
    ASSERT_EQ(says_nothing, contact == before) << "round " << round;
    Contact const once = contact;
    auto const changes = update(contact, candidate, test::import_day());
    ASSERT_TRUE(changes.empty()) << "round " << round << ": " << changes.front().member << " "
                                 << changes.front().after;
    ASSERT_EQ(contact, once) << "round " << round;
  }
}

TEST(JoiningLaws, AnUpdateKeepsWhatTheUserTyped) {
  People people(20261123);
  for (int round = 0; round < 3000; ++round) {
    Contact contact = people.contact("a");
    contact.origin.clear();
    Contact const before = contact;
    update(contact, people.contact(""), test::import_day());
    ASSERT_EQ(contact.id, before.id);
    ASSERT_TRUE(before.org.empty() || contact.org == before.org) << "round " << round;
    ASSERT_TRUE(before.title.empty() || contact.title == before.title) << "round " << round;
    ASSERT_TRUE(!before.every || contact.every == before.every) << "round " << round;
    ASSERT_TRUE(!before.last_contact || contact.last_contact == before.last_contact)
        << "round " << round;
    ASSERT_TRUE(contact.notes.starts_with(before.notes)) << "round " << round;
    ASSERT_EQ(contact.unsorted, before.unsorted) << "round " << round;
    ASSERT_GE(contact.phones.size(), before.phones.size()) << "round " << round;
    ASSERT_TRUE(
        std::ranges::includes(contact.extra, before.extra, {}, &Member::name, &Member::name))
        << "round " << round;
  }
}

TEST(JoiningLaws, AMergeWithWhatWasMergedChangesNothing) {
  People people(20261124);
  for (int round = 0; round < 3000; ++round) {
    Contact const first = people.contact("a");
    Contact const second = people.contact("b");
    Contact const once = merged(first, second, "49");
    ASSERT_EQ(merged(once, second, "49"), once) << "round " << round;
    ASSERT_EQ(once.id, "a");
  }
}

TEST(JoiningLaws, AMergeLosesNoTouch) {
  People people(20261125);
  auto const count = [](std::vector<Touch> const& log, auto const& predicate) {
    return std::ranges::count_if(log, predicate);
  };
  for (int round = 0; round < 3000; ++round) {
    Contact first = people.contact("a");
    Contact second = people.contact("b");
    first.extra.clear();
    second.extra.clear();
    Contact const whole = merged(first, second, "49");
    for (Touch const& touch : second.log) {
      auto const is_like = [&](Touch const& other) {
        return other.on == touch.on && other.key == touch.key && other.how == touch.how;
      };
      if (!touch.key.empty()) {
        ASSERT_GE(count(whole.log, [&](Touch const& other) { return other.key == touch.key; }), 1)
            << "round " << round;
      } else {
        ASSERT_GE(count(whole.log, is_like),
                  std::max(count(first.log, is_like), count(second.log, is_like)))
            << "round " << round;
      }
    }
    for (Touch const& touch : first.log)
      ASSERT_NE(std::ranges::find(whole.log, touch), whole.log.end()) << "round " << round;
  }
}

/// A small book, and an import into it as the command makes it.
struct Import {
  std::vector<Contact> book{};

  std::optional<Contact> find(std::string const& id) const {
    auto const contact = std::ranges::find(book, id, &Contact::id);
    return contact == book.end() ? std::nullopt : std::optional(*contact);
  }

  void take(std::vector<Contact> const& candidates) {
    Joiner joiner("49", [this](std::string const& id) { return find(id); });
    for (Contact const& contact : book) joiner.know(contact);
    for (Contact const& candidate : candidates) {
      Joint const joint = joiner.join(candidate);
      bool const is_known = joint.kind == Joint::Kind::Sure || joint.kind == Joint::Kind::ByName;
      if (!is_known) book.push_back(candidate);
      if (!is_known) book.back().id = "id" + std::to_string(book.size());
      Contact& contact =
          is_known ? *std::ranges::find(book, joint.ids.front(), &Contact::id) : book.back();
      if (is_known) update(contact, candidate, test::import_day());
      joiner.know(contact);
    }
  }
};

TEST(JoiningLaws, TheSameFileTwiceChangesNothingTheSecondTime) {
  People people(20261126);
  for (int round = 0; round < 1000; ++round) {
    Import import;
    for (int left = round % 4; left > 0; --left) {
      import.book.push_back(people.contact("id" + std::to_string(left)));
    }
    std::vector<Contact> cards;
    for (int left = 1 + round % 3; left > 0; --left) {
      cards.push_back(people.card("key " + std::to_string(left)));
    }
    import.take(cards);
    std::vector<Contact> const once = import.book;
    import.take(cards);
    ASSERT_EQ(import.book, once) << "round " << round;
  }
}

}  // namespace
}  // namespace reconnect::people
