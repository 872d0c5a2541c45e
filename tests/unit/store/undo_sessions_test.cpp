// SPDX-License-Identifier: MIT
// The law of undo: whatever was done, taken back all the way it gives the first file again, byte
// for byte; and taking that back gives the last one.
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "support/random_book.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

using store::BookDraft;

/// A book on one line; so many people that never all of them go, for then their layout would go
/// with them.
std::string on_one_line() {
  std::string text = R"({"schema":"reconnect/1","contacts":[)";
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    std::string const id(6, letter);
    text += (letter == 'a' ? R"({"id":")" : R"(,{"id":")") + id + R"(","name":"Ana"})";
  }
  return text + "]}";
}

std::vector<std::string> const first_files{
    "",  // none
    "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": []\n}\n", on_one_line(), R"({
  "schema": "reconnect/1",
  "settings": {
    "pace": "2/week"
  },
  "contacts": [
    {
      "id": "aaaaaa",
      "name": "Ana",
      "hobby": [1.10, {"x": "\u00e9"}],
      "log": [
        {"on": "2026-08-16", "how": "call", "minutes": 22}
      ]
    },
    {
      "id": "bbbbbb",
      "name": "Ben"
    },
    {
      "id": "cccccc",
      "name": "Cem"
    }
  ],
  "campaigns": [
    {
      "id": "dddddd",
      "name": "New job",
      "members": ["aaaaaa"]
    }
  ],
  "imports": {"vcard": "2026-01-05"},
  "mine": 1e5
}
)"};

std::vector<std::string> ids_in(BookDraft const& draft) {
  std::vector<std::string> ids;
  draft.each(store::Detail::Name, [&](Contact const& contact) { ids.push_back(contact.id); });
  return ids;
}

void change_somebody(BookDraft& draft, Random& random) {
  std::vector<std::string> const ids = ids_in(draft);
  if (ids.empty()) return;
  Contact contact = draft.find(random.one_of(ids)).value();
  switch (random.below(5)) {
    case 0:
      contact.notes = "note " + std::to_string(random.below(3));
      break;
    case 1:
      contact.log.push_back(call("2026-11-2" + std::to_string(random.below(10))));
      break;
    case 2:
      contact.tags.push_back("t" + std::to_string(random.below(4)));
      break;
    case 3:
      contact.every = random_interval(random);
      break;
    default:
      contact.extra.clear();
  }
  draft.put(contact);
}

void do_something(BookDraft& draft, Random& random) {
  switch (random.below(9)) {
    case 0:
    case 1:
      draft.add({.name = "P" + std::to_string(random.below(100))});
      break;
    case 2:
      if (auto const ids = ids_in(draft); !ids.empty()) draft.remove(random.one_of(ids));
      break;
    case 3: {
      Settings settings = draft.settings();
      settings.restart_contacts = random.between(1, 4);
      draft.set_settings(settings);
      break;
    }
    case 4: {
      auto campaigns = draft.campaigns();
      if (!campaigns.empty() && random.in_a_hundred(50)) campaigns.erase(campaigns.begin());
      if (random.in_a_hundred(70)) campaigns.push_back({.id = draft.new_id(), .name = "C"});
      draft.set_campaigns(campaigns);
      break;
    }
    case 5:
      draft.set_imports({{"linkedin", day("2026-11-1" + std::to_string(random.below(10)))}});
      break;
    default:
      change_somebody(draft, random);
  }
}

/// Returns the ids of the changes that a session made.
std::vector<std::string> random_changes(Shop const& shop, Random& random) {
  std::vector<std::string> made;
  for (int count = random.between(1, 12); count > 0; --count) {
    auto const change = shop->update("session", [&](BookDraft& draft) {
      for (int steps = random.between(1, 4); steps > 0; --steps) do_something(draft, random);
    });
    if (change.id) made.push_back(*change.id);
  }
  return made;
}

TEST(UndoSessions, TakenBackAllTheWayGiveTheFirstFile) {
  for (int seed = 0; seed < 200; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    TemporaryFolder const folder;
    Shop shop(folder);
    std::string const first = random.one_of(first_files);
    if (!first.empty()) write_text(folder / "contacts.json", first);
    std::size_t const changes = random_changes(shop, random).size();
    for (std::size_t i = 0; i < changes; ++i) shop->undo("undo", std::nullopt);
    EXPECT_EQ(refusal([&] { shop->undo("undo", std::nullopt); }), "1 there is nothing to undo");
    bool const was_made = first.empty() && changes > 0;
    EXPECT_EQ(shop.text(), was_made ? first_files[1] : first);
    if (HasFailure()) break;
  }
}

TEST(UndoSessions, TakenBackTwiceGiveTheLastFile) {
  for (int seed = 1000; seed < 1100; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    TemporaryFolder const folder;
    Shop shop(folder);
    write_text(folder / "contacts.json", first_files.back());
    std::size_t const changes = random_changes(shop, random).size();
    std::string const last = shop.text();
    std::vector<std::string> undos;
    for (std::size_t i = 0; i < changes; ++i)
      undos.push_back(shop->undo("undo", std::nullopt).id.value());
    for (; !undos.empty(); undos.pop_back()) shop->undo("undo", undos.back());
    EXPECT_EQ(shop.text(), last);
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace reconnect::test
