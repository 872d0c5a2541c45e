// SPDX-License-Identifier: MIT
// Two copies of one book as one: what stands in the result, and the laws of merging (file.md,
// section 4).
#include "reconnect/store/merge_books.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"
#include "reconnect/store/record.hpp"
#include "unit/store/random_values.hpp"

namespace reconnect::store {
namespace {

MergedBook merged(std::string_view base, std::string_view ours, std::string_view theirs) {
  return merge_books({base, "base"}, {ours, "ours"}, {theirs, "theirs"});
}

std::string book_of(std::string const& contacts, std::string const& rest = "") {
  return R"({"schema": "reconnect/1", "contacts": [)" + contacts + "]" + rest + "}";
}

std::string told(MergedBook const& book) {
  std::string text;
  for (MergeConflict const& conflict : book.conflicts) {
    text += (text.empty() ? "" : "; ") + conflict.record + " " + conflict.member + ": " +
            conflict.ours + " / " + conflict.theirs;
  }
  return text;
}

/// Returns the text without the blanks that stand outside of strings.
std::string without_blanks(std::string const& text) {
  std::string compact;
  bool in_string = false;
  for (char const byte : text) {
    if (byte == '"') in_string = !in_string;
    if (in_string || (byte != ' ' && byte != '\n')) compact += byte;
  }
  return compact;
}

struct Row {
  char const* label;
  std::string base;
  std::string ours;
  std::string theirs;
  std::string contacts;
  std::string conflicts{};
};

std::string const ana = R"({"id": "a", "name": "Ana"})";
std::string const other_ana = R"({"id": "a", "name": "Anna"})";
std::string const ben = R"({"id": "b", "name": "Ben"})";
std::string const cem = R"({"id": "c", "name": "Cem"})";

std::vector<Row> const rows{
    {"nothing changed", ana, ana, ana, ana},
    {"added on both sides", ana, ana + ", " + ben, ana + "," + cem, ana + ", " + ben + ", " + cem},
    {"added on both sides, the same", ana, ana + ", " + ben, ana + ", " + ben, ana + ", " + ben},
    {"taken out by one", ana + ", " + ben, ana, ana + ", " + ben, ana},
    {"taken out by the other", ana + ", " + ben, ana + ", " + ben, ben, ben},
    {"taken out by us, changed by them", ana, "", R"({"id": "a", "name": "Ana", "key": true})",
     "\n    " + std::string(R"({"id": "a", "name": "Ana", "key": true})") + "\n  "},
    {"changed by us, taken out by them", ana, R"({"id": "a", "name": "Ana", "key": true})", "",
     R"({"id": "a", "name": "Ana", "key": true})"},
    {"only blanks differ", ana, R"({"id":"a","name":"Ana"})", ana, R"({"id":"a","name":"Ana"})"},
    {"changed by them alone, byte for byte", ana, ana, R"({ "id":"a","name":"Ann" })",
     R"({ "id":"a","name":"Ann" })"},
    {"spelled in another way by us, taken out by them", ana, R"({"name": "An\u0061", "id": "a"})",
     "", ""},
    {"entries without an id go by what they say", "7", "7, 8", "7, 9", "7, 8, 9"},
    {"a second of the same id added by them", ana, ana + ", " + cem, ana + ", " + other_ana,
     ana + ", " + cem + ", " + other_ana},
    {"the second of the same id changed by them", ana + ", " + other_ana,
     ana + ", " + other_ana + ", " + cem, ana + R"(, {"id": "a", "name": "Ann"})",
     ana + R"(, {"id": "a", "name": "Ann"}, )" + cem},
    {"the second of the same id taken out by them", ana + ", " + other_ana,
     ana + ", " + other_ana + ", " + cem, ana, ana + ", " + cem},
};

TEST(MergeBooks, TakesWhatEachSideDid) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    MergedBook const book = merged(book_of(row.base), book_of(row.ours), book_of(row.theirs));
    EXPECT_EQ(book.text, book_of(row.contacts));
    EXPECT_EQ(told(book), row.conflicts);
  }
}

/// One contact of three versions: its members beside id and name.
std::vector<Row> const members{
    {"different members", "", R"(, "org": "X")", R"(, "key": true)",
     R"({"id":"a","name":"Ana","key":true,"org":"X"})"},
    {"the same change", "", R"(, "org": "X")", R"(, "org":  "X")",
     R"({"id":"a","name":"Ana","org":"X"})"},
    {"calls of both", "", R"(, "log": [{"on": "2026-11-01"}])",
     R"(, "log": [{"on": "2026-11-02"}])",
     R"({"id":"a","name":"Ana","log":[{"on":"2026-11-01"},{"on":"2026-11-02"}]})"},
    {"the same call once, two equal ones twice", "", R"(, "log": [{"on": "2026-11-01"}])",
     R"(, "log": [{"on": "2026-11-01"}, {"on": "2026-11-01"}])",
     R"({"id":"a","name":"Ana","log":[{"on":"2026-11-01"},{"on":"2026-11-01"}]})"},
    {"the same call spelled in two ways", "", R"(, "log": [{"on": "2026-11-01", "note": "ü"}])",
     R"(, "log": [{"note": "\u00fc", "from": "me", "on": "2026-11-01"}])",
     R"({"id":"a","name":"Ana","log":[{"on":"2026-11-01","note":"ü"}]})"},
    {"a call imported by both, noted by one", "", R"(, "log": [{"on": "2026-11-01", "key": "k"}])",
     R"(, "log": [{"on": "2026-11-01", "note": "n", "key": "k"}])",
     R"({"id":"a","name":"Ana","log":[{"on":"2026-11-01","note":"n","key":"k"}]})"},
    {"a member that they only spelled in another way", R"(, "org": "X", "x": ["/"])",
     R"(, "org": "Y", "x": ["/", 1])", R"(, "org": "\u0058", "x": ["\/"])",
     R"({"id":"a","name":"Ana","org":"Y","x":["/",1]})"},
    {"a tag taken out and one added", R"(, "tags": ["x", "y"])", R"(, "tags": ["y"])",
     R"(, "tags": ["x", "y", "z"])", R"({"id":"a","name":"Ana","tags":["y","z"]})"},
    {"news done by one, more by the other", R"(, "news": [{"id": "n", "what": "new"}])",
     R"(, "news": [{"id": "n", "what": "new", "done": {"on": "2026-11-01", "as": "dismissed"}}])",
     R"(, "news": [{"id": "n", "what": "new"}, {"id": "m", "what": "baby"}])",
     R"({"id":"a","name":"Ana","news":[{"id":"n","what":"new","done":{"on":"2026-11-01",)"
     R"("as":"dismissed"}},{"id":"m","what":"baby"}]})"},
    {"one news item changed by both in two members", R"(, "news": [{"id": "n", "what": "new"}])",
     R"(, "news": [{"id": "n", "what": "newer"}])",
     R"(, "news": [{"id": "n", "what": "new", "url": "u"}])",
     R"({"id":"a","name":"Ana","news":[{"id":"n","what":"newer","url":"u"}]})"},
    {"items of a checklist", R"(, "prep": {"i": "1", "k": "1"})",
     R"(, "prep": {"i": "2", "k": "1"})", R"(, "prep": {"i": "1", "k": "3"})",
     R"({"id":"a","name":"Ana","prep":{"i":"2","k":"3"}})"},
    {"an unknown member", "", R"(, "x": {"y": 1})", R"(, "key": true)",
     R"({"id":"a","name":"Ana","key":true,"x":{"y":1}})"},
    {"a member set in two ways", R"(, "every": "3m")", R"(, "every": "6w")", R"(, "every": "2m")",
     R"({"id":"a","name":"Ana","every":"6w","conflicts":{"every":["6w","2m"]}})",
     R"(Ana (a) every: "6w" / "2m")"},
    {"a member set and cleared", R"(, "every": "3m")", "", R"(, "every": "2m")",
     R"({"id":"a","name":"Ana","conflicts":{"every":[null,"2m"]}})",
     R"(Ana (a) every: null / "2m")"},
    {"halves of two rests are no rest", "", R"(, "rest": {"since": "2026-11-01"})",
     R"(, "rest": {"since": "2026-11-02", "why": "w"})",
     R"({"id":"a","name":"Ana","rest":{"since":"2026-11-01"},"conflicts":{"rest":)"
     R"([{"since":"2026-11-01"},{"since":"2026-11-02","why":"w"}]}})",
     R"(Ana (a) rest: {"since":"2026-11-01"} / {"since":"2026-11-02","why":"w"})"},
    {"an item of a checklist set in two ways", R"(, "prep": {"i": "1"})", R"(, "prep": {"i": "2"})",
     R"(, "prep": {"i": "3"})",
     R"({"id":"a","name":"Ana","prep":{"i":"2"},"conflicts":{"prep":[{"i":"2"},{"i":"3"}]}})",
     R"(Ana (a) prep: {"i":"2"} / {"i":"3"})"},
    {"one news item changed by both in one member", R"(, "news": [{"id": "n", "what": "new"}])",
     R"(, "news": [{"id": "n", "what": "newer"}])", R"(, "news": [{"id": "n", "what": "newest"}])",
     R"({"id":"a","name":"Ana","news":[{"id":"n","what":"newer"}],"conflicts":{"news":)"
     R"([[{"id":"n","what":"newer"}],[{"id":"n","what":"newest"}]]}})",
     R"(Ana (a) news: [{"id":"n","what":"newer"}] / [{"id":"n","what":"newest"}])"},
    {"each tag taken out by one", R"(, "tags": ["x", "y"])", R"(, "tags": ["y"])",
     R"(, "tags": ["x"])", R"({"id":"a","name":"Ana"})"},
    {"a list and what is none", R"(, "tags": ["x"])", R"(, "tags": ["x", "y"])", R"(, "tags": "z")",
     R"({"id":"a","name":"Ana","tags":["x","y"],"conflicts":{"tags":[["x","y"],"z"]}})",
     R"(Ana (a) tags: ["x","y"] / "z")"},
    {"a checklist and what is none", R"(, "prep": {"i": "1"})", R"(, "prep": {"i": "2"})",
     R"(, "prep": 3)",
     R"({"id":"a","name":"Ana","prep":{"i":"2"},"conflicts":{"prep":[{"i":"2"},3]}})",
     R"(Ana (a) prep: {"i":"2"} / 3)"},
    {"a conflict beside an older one", R"(, "conflicts": {"org": ["X", "Y"]})",
     R"(, "conflicts": {"org": ["X", "Y"]}, "was": "close")",
     R"(, "conflicts": {"org": ["X", "Y"]}, "was": "distant")",
     R"({"id":"a","name":"Ana","was":"close","conflicts":{"org":["X","Y"],"was":)"
     R"(["close","distant"]}})",
     R"(Ana (a) was: "close" / "distant")"},
};

TEST(MergeBooks, MergesARecordMemberByMember) {
  auto const version = [](std::string const& more) {
    return book_of(R"({"id": "a", "name": "Ana")" + more + "}");
  };
  for (Row const& row : members) {
    SCOPED_TRACE(row.label);
    MergedBook const book = merged(version(row.base), version(row.ours), version(row.theirs));
    EXPECT_EQ(without_blanks(book.text),
              R"({"schema":"reconnect/1","contacts":[)" + row.contacts + "]}");
    EXPECT_EQ(told(book), row.conflicts);
  }
}

TEST(MergeBooks, MergesWhatStandsAroundTheContacts) {
  std::string const base = book_of("", R"(, "imports": {"linkedin": "2026-01-01"}, "x": 1)");
  std::string const ours =
      book_of("", R"(, "imports": {"linkedin": "2026-03-01", "vcard": "2026-02-01"}, "x": 2)");
  std::string const theirs = book_of(
      "",
      R"(, "imports": {"linkedin": "2026-02-01"}, "settings": {"pace": "2/week"}, "x": 3, "y": 4)");
  MergedBook const book = merged(base, ours, theirs);
  Book const read = read_book(book.text, "merged");
  EXPECT_EQ(to_text(read.settings.pace), "2/week");
  EXPECT_EQ(read.imports, (std::vector<ImportDate>{{"linkedin", Date::from_calendar(2026, 3, 1)},
                                                   {"vcard", Date::from_calendar(2026, 2, 1)}}));
  EXPECT_NE(book.text.find(R"("x": 2)"), std::string::npos);
  EXPECT_NE(book.text.find(R"("y": 4)"), std::string::npos);
  EXPECT_EQ(told(book), "the book x: 2 / 3");
}

struct BookRow {
  char const* label;
  std::string base;
  std::string ours;
  std::string theirs;
  std::string merged;  // what stands behind the contacts, without blanks
  std::string conflicts{};
};

std::vector<BookRow> const book_rows{
    {"settings of both", R"("settings": {"every": "3m"})",
     R"("settings": {"every": "3m", "pace": "2/week"})", R"("settings": {"every": "6w"})",
     R"("settings":{"pace":"2/week","every":"6w"})"},
    {"a setting set in two ways", R"("settings": {"every": "3m"})",
     R"("settings": {"every": "6w"})", R"("settings": {"every": "2m"})",
     R"("settings":{"every":"6w","conflicts":{"every":["6w","2m"]}})",
     R"(settings every: "6w" / "2m")"},
    {"retries of one sort each", R"("settings": {"retry": {"x": 1}})",
     R"("settings": {"retry": {"x": 1, "cold": ["1w", "2w", "3w"]}})",
     R"("settings": {"retry": {"x": 2}})",
     R"("settings":{"retry":{"cold":["1w","2w","3w"],"x":2}})"},
    {"one retry set in two ways", R"("settings": {"retry": {"cold": ["1w", "2w", "3w"]}})",
     R"("settings": {"retry": {"cold": ["1w", "2w", "4w"]}})",
     R"("settings": {"retry": {"cold": ["2w", "2w", "3w"]}})",
     R"("settings":{"retry":{"cold":["1w","2w","4w"]},"conflicts":{"retry":)"
     R"([{"cold":["1w","2w","4w"]},{"cold":["2w","2w","3w"]}]}})",
     R"(settings retry: {"cold":["1w","2w","4w"]} / {"cold":["2w","2w","3w"]})"},
    {"settings taken out by them", R"("settings": {"every": "3m"}, "x": 1)",
     R"("settings": {"every": "3m"}, "x": 2)", R"("x": 1)", R"("x":2)"},
    {"a campaign changed by both", R"("campaigns": [{"id": "c", "name": "Job"}])",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["a"]}])",
     R"("campaigns": [{"id": "c", "name": "Job", "note": "n"}])",
     R"("campaigns":[{"id":"c","name":"Job","note":"n","members":["a"]}])"},
    {"a campaign named in two ways", R"("campaigns": [{"id": "c", "name": "Job"}])",
     R"("campaigns": [{"id": "c", "name": "Work"}])",
     R"("campaigns": [{"id": "c", "name": "Jobs"}])",
     R"("campaigns":[{"id":"c","name":"Work","conflicts":{"name":["Work","Jobs"]}}])",
     R"(Work (c) name: "Work" / "Jobs")"},
    {"the last campaign taken out by them, and the list with it",
     R"("campaigns": [{"id": "c", "name": "Job"}], "x": 1)",
     R"("campaigns": [{"id": "c", "name": "Job"}], "x": 2)", R"("x": 1)", R"("x":2)"},
    {"the last campaign taken out by them, and the list left",
     R"("campaigns": [{"id": "c", "name": "Job"}], "x": 1)",
     R"("campaigns": [{"id": "c", "name": "Job"}], "x": 2)", R"("campaigns": [], "x": 1)",
     R"("campaigns":[],"x":2)"},
    {"an empty list of ours that they never had", R"("x": 1)", R"("x": 1, "campaigns": [])",
     R"("x": 2)", R"("x":2,"campaigns":[])"},
    {"settings that they spelled in another way", R"("settings": {"every": "6w"})",
     R"("settings": {"every": "6w", "pace": "2/week"})", R"("settings": { "every" : "\u0036w"})",
     R"("settings":{"every":"6w","pace":"2/week"})"},
    {"a default that they chose", R"("x": 1)", R"("x": 1, "settings": {"pace": "2/week"})",
     R"("x": 1, "settings": {"pace": "1/week"})",
     R"("x":1,"settings":{"pace":"2/week","conflicts":{"pace":["2/week","1/week"]}})",
     R"(settings pace: "2/week" / "1/week")"},
    {"a member of another's by the name of conflicts", R"("x": 1, "conflicts": 5)",
     R"("x": 2, "conflicts": 5)", R"("x": 3, "conflicts": 5)",
     R"("x":2,"conflicts":{"conflicts":[5,5],"x":[2,3]})", "the book x: 2 / 3"},
    {"an import of each", R"("imports": {"x": "2026-01-01"})",
     R"("imports": {"x": "2026-01-01", "ours": "2026-02-01"})",
     R"("imports": {"x": "2026-01-02", "theirs": "2026-03-01"})",
     R"("imports":{"x":"2026-01-02","ours":"2026-02-01","theirs":"2026-03-01"})"},
    {"imports taken out by us, changed by them", R"("imports": {"x": "2026-01-01"})", R"("y": 1)",
     R"("imports": {"x": "2026-02-01"})", R"("imports":{"x":"2026-02-01"},"y":1)"},
    {"imports changed by us, taken out by them", R"("imports": {"x": "2026-01-01"})",
     R"("imports": {"x": "2026-02-01"})", R"("y": 1)", R"("imports":{"x":"2026-02-01"},"y":1)"},
    {"an import that cannot be read, of each", "", R"("imports": {"ours": 5})",
     R"("imports": {"theirs": "soon"})", R"("imports":{"ours":5,"theirs":"soon"})"},
    {"an import that cannot be read on one side", "", R"("imports": {"x": "2026-01-01"})",
     R"("imports": {"x": "soon", "y": "2026-01-01"})",
     R"("imports":{"x":"2026-01-01"},)"
     R"("conflicts":{"imports":[{"x":"2026-01-01"},{"x":"soon","y":"2026-01-01"}]})",
     R"(the book imports: {"x":"2026-01-01"} / {"x":"soon","y":"2026-01-01"})"},
    {"an unknown member set in two ways", R"("x": 1, "y": 1)", R"("x": 2, "y": 1)",
     R"("x": 3, "y": 2)", R"("conflicts":{"x":[2,3]},"x":2,"y":2)", "the book x: 2 / 3"},
    {"a list of the book's own", R"("x": [1, 2])", R"("x": [1, 2, 3])", R"("x": [2, 4])",
     R"("x":[2,3,4])"},
    {"a conflict beside an older one", R"("x": 1, "conflicts": {"y": [1, 2]})",
     R"("x": 2, "conflicts": {"y": [1, 2]})", R"("x": 3, "conflicts": {"y": [1, 2]})",
     R"("x":2,"conflicts":{"y":[1,2],"x":[2,3]})", "the book x: 2 / 3"},
    {"an older conflict that one side settled", R"("x": 1, "conflicts": {"x": [1, 2]})",
     R"("x": 1, "conflicts": {"x": [1, 2]})", R"("x": 2)", R"("x":2)"},
};

TEST(MergeBooks, MergesWhatIsNoContact) {
  auto const version = [](std::string const& rest) {
    return R"({"schema": "reconnect/1", "contacts": [])" + (rest.empty() ? "" : ", " + rest) + "}";
  };
  for (BookRow const& row : book_rows) {
    SCOPED_TRACE(row.label);
    MergedBook const book = merged(version(row.base), version(row.ours), version(row.theirs));
    EXPECT_EQ(without_blanks(book.text),
              R"({"schema":"reconnect/1","contacts":[],)" + row.merged + "}");
    EXPECT_EQ(told(book), row.conflicts);
  }
}

TEST(MergeBooks, AnEmptySideIsRefused) {
  std::string const book =
      R"({"schema": "reconnect/1", "contacts": [{"id": "ana234", "name": "Ana"}]})";
  for (std::string const& empty : {std::string(), std::string(" \n")}) {
    EXPECT_THROW(merged(book, book, empty), Error);
    EXPECT_THROW(merged(book, empty, book), Error);
  }
}

TEST(MergeBooks, RefusesWhatWouldBeNestedTooDeeply) {
  auto const version = [](std::string const& value) {
    return R"({"schema": "reconnect/1", "x": )" + value + "}";
  };
  try {
    merged(version("1"), version(std::string(62, '[') + std::string(62, ']')), version("2"));
    FAIL() << "what cannot be read was made";
  } catch (Error const& error) {
    EXPECT_STREQ(error.what(), "merged: more than 64 levels of lists and objects");
    EXPECT_EQ(error.hint(), "nothing was merged");
  }
}

TEST(MergeBooks, AnEmptyBaseIsAnEmptyBook) {
  EXPECT_EQ(merged("", book_of(ana), book_of(ben)).text, book_of(ana + ", " + ben));
}

TEST(MergeBooks, RefusesADamagedCopyByItsName) {
  try {
    merged(book_of(ana), book_of(ana), "{\"schema\": \"reconnect/1\", \"contacts\": [}");
    FAIL() << "a damaged copy was merged";
  } catch (Error const& error) {
    EXPECT_EQ(error.code(), ExitCode::Unreadable);
    EXPECT_STREQ(error.what(), "theirs:1:40: expected a value after '['");
    EXPECT_EQ(error.hint(), "nothing was merged");
  }
}

constexpr std::uint64_t cases = 300;

/// A book, and the same with some of its people changed, added and taken out.
class Copies {
 public:
  explicit Copies(std::uint64_t seed) : random_(seed) {
    book_ = random_.book();
    for (std::size_t place = 0; place < book_.contacts.size(); ++place)
      book_.contacts[place].id = "p" + std::to_string(place);
    book_.campaigns.clear();
  }

  std::string text() const { return book_text(book_); }

  std::string changed(std::string const& mark) {
    Book copy = book_;
    for (std::size_t place = copy.contacts.size(); place > 0; --place) {
      Contact& contact = copy.contacts[place - 1];
      switch (random_.up_to(4)) {
        case 0:
          copy.contacts.erase(copy.contacts.begin() + static_cast<std::ptrdiff_t>(place - 1));
          break;
        case 1:
          contact.log.push_back({.on = Date::from_calendar(2026, 11, 1), .note = mark});
          break;
        case 2:
          contact.org = mark;
          break;
        default:
          break;
      }
    }
    Contact added = random_.contact();
    added.id = mark;
    copy.contacts.push_back(std::move(added));
    return book_text(copy);
  }

 private:
  test::RandomValues random_;
  Book book_{};
};

std::size_t touches_noted(std::string const& text, std::string const& note) {
  std::size_t count = 0;
  for (Contact const& contact : read_book(text, "book").contacts)
    count += static_cast<std::size_t>(std::ranges::count(contact.log, note, &Touch::note));
  return count;
}

TEST(MergeBooks, OneSideAloneIsThatSide) {
  for (std::uint64_t seed = 0; seed < cases; ++seed) {
    Copies copies(seed);
    std::string const base = copies.text();
    std::string const changed = copies.changed("x");
    ASSERT_EQ(merged(base, base, changed).text, changed) << "seed " << seed;
    ASSERT_EQ(merged(base, changed, base).text, changed) << "seed " << seed;
    ASSERT_EQ(merged(base, changed, changed).text, changed) << "seed " << seed;
  }
}

TEST(MergeBooks, BothWaysRoundSayTheSameAndKeepEveryTouchOnce) {
  auto const in_order = [](std::string const& text) {
    Book book = read_book(text, "merged");
    std::ranges::sort(book.contacts, {}, &Contact::id);
    for (Contact& contact : book.contacts) {
      std::ranges::sort(contact.log, {}, &Touch::note);
      contact.extra.clear();  // where both disagree, each way keeps its own
      contact.org.clear();
    }
    return book;
  };
  std::size_t disagreed = 0;
  for (std::uint64_t seed = 0; seed < cases; ++seed) {
    Copies copies(seed);
    std::string const base = copies.text();
    std::string const ours = copies.changed("x");
    std::string const theirs = copies.changed("y");
    MergedBook const one = merged(base, ours, theirs);
    MergedBook const other = merged(base, theirs, ours);
    ASSERT_EQ(in_order(one.text).contacts, in_order(other.text).contacts) << "seed " << seed;
    ASSERT_EQ(one.conflicts.size(), other.conflicts.size()) << "seed " << seed;
    ASSERT_EQ(touches_noted(one.text, "x"), touches_noted(ours, "x")) << "seed " << seed;
    ASSERT_EQ(touches_noted(one.text, "y"), touches_noted(theirs, "y")) << "seed " << seed;
    disagreed += one.conflicts.empty() ? 0U : 1U;
  }
  EXPECT_GT(disagreed, cases / 20);
}

}  // namespace
}  // namespace reconnect::store
