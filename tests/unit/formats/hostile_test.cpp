// SPDX-License-Identifier: MIT
// Hostile and broken files: no crash, no hang, and nothing gets in that is not text.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/formats/text.hpp"
#include "unit/formats/reading_of.hpp"

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

/// Seeds of mutation: every construct that the readers know stands in one of them.
std::vector<std::string> seeds() {
  return {
      card("VERSION:2.1\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=\n=93=A1;x\nTEL;WORK;"
           "FAX:1\nPHOTO;BASE64:AAAA\n"
           "BBBB\n\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBDAY:1980-05-17"),
      card("VERSION:4.0\nitem1.TEL;VALUE=uri;TYPE=\"home,voice\":tel:+1;ext=2\nitem1.X-ABLabel:_$!<"
           "Mobile>!$_\nFN;PREF=1:A\\nB\n"
           "ORG:a;b;c\nNOTE:long\n  "
           "text\nBDAY:--0517\nCATEGORIES:a,b\nKIND:group\nX-RECONNECT-CADENCE:6w\nUID:1"),
      "Notes:\n\"a,\nb\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
      "Ana,D\xC3\xAD"
      "az,linkedin.com/in/ana,a@b,\"In\"\"c\",CTO,12 Mar 2021\n",
      "Name;Given Name;Birthday;Notes;Group Membership;Phone 1 - Type;Phone 1 - "
      "Value\nAna;Ana;1980-05-17;\"x\ny\";* a ::: b;Home "
      "Fax;1 ::: 2\n",
      "\xFF\xFEN\0a\0m\0e\0,\0P\0h\0o\0n\0e\0\n\0A\0,\0"
      "1\0\n\0"s,
  };
}

/// Changes the text in a few places: a byte, a piece out, a piece twice, a piece of syntax in.
std::string mutated(std::string text, std::mt19937& random) {
  static std::vector<std::string> const pieces{"\r",
                                               "\n ",
                                               "=\n",
                                               "\"",
                                               ":",
                                               ";",
                                               ",",
                                               "\\",
                                               "\0"s,
                                               "\xFF",
                                               "\xE2\x80\xAE",
                                               "\x1B",
                                               "'=",
                                               "BEGIN:VCARD\n",
                                               "END:VCARD\n",
                                               ";ENCODING=QUOTED-PRINTABLE",
                                               ";CHARSET=UTF-16:",
                                               "\t"};
  auto const below = [&random](std::size_t limit) {
    return random() % std::max<std::size_t>(limit, 1);
  };
  for (std::size_t count = 1 + below(6); count > 0; --count) {
    std::size_t const at = below(text.size());
    std::size_t const length = below(20);
    switch (below(4)) {
      case 0:
        if (!text.empty()) text[at] = static_cast<char>(static_cast<unsigned char>(below(256)));
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(at, length));
        break;
      default:
        text.insert(at, pieces[below(pieces.size())]);
        break;
    }
  }
  return text;
}

bool is_line(std::string const& text) { return one_line(text) == text; }
bool is_lines(std::string const& text) { return many_lines(text) == text; }

/// Returns every text of the contact that stands in one line.
Texts lines_of(Contact const& contact) {
  Texts texts{contact.name, contact.org, contact.title, contact.place};
  for (Texts const* const list : {&contact.aliases, &contact.tags, &contact.urls})
    texts.insert(texts.end(), list->begin(), list->end());
  for (Phone const& phone : contact.phones) texts.insert(texts.end(), {phone.number, phone.label});
  for (Email const& email : contact.emails) texts.insert(texts.end(), {email.address, email.label});
  for (Origin const& origin : contact.origin)
    texts.insert(texts.end(), {origin.source, origin.key, origin.org, origin.title});
  return texts;
}

void expect_clean(Reading const& reading) {
  for (Record const& record : reading.records) {
    for (std::string const& text : lines_of(record.contact)) EXPECT_TRUE(is_line(text)) << text;
    EXPECT_TRUE(is_lines(record.contact.notes)) << record.contact.notes;
  }
  for (Remark const& problem : reading.problems) EXPECT_TRUE(is_line(problem.why)) << problem.why;
}

TEST(Hostile, TwentyThousandMutationsGiveCleanTextOrAProblem) {
  std::mt19937 random(20261122);
  std::vector<std::string> const originals = seeds();
  for (int round = 0; round < 20000; ++round) {
    std::string const bytes = mutated(originals[random() % originals.size()], random);
    Result<Reading> const reading = read(bytes, {});
    if (reading) {
      expect_clean(*reading);
    } else {
      EXPECT_TRUE(is_line(reading.problem().message)) << reading.problem().message;
    }
    if (HasFailure()) FAIL() << "round " << round << ": " << testing::PrintToString(bytes);
  }
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  result.reserve(text.size() * count);
  for (std::size_t index = 0; index < count; ++index) result += text;
  return result;
}

/// Quadratic readers need minutes for these; linear ones a moment, sanitizers and a busy machine
/// included.
TEST(Hostile, LargeInputsTakeLinearTime) {
  constexpr std::size_t many = 50000;
  struct Row {
    char const* label;
    std::string text;
  };
  for (Row const& row : {
           Row{"cards that never end", repeated("BEGIN:VCARD\n", many)},
           Row{"cards in cards",
               repeated("BEGIN:VCARD\n", many) + "FN:A\n" + repeated("END:VCARD\n", many)},
           Row{"phones", card("FN:A\n" + repeated("TEL:1\n", many))},
           Row{"different phones",
               [] {
                 std::string phones = "FN:A\n";
                 for (std::size_t index = 0; index < many; ++index)
                   phones += "TEL:" + std::to_string(index) + "\n";
                 return card(phones);
               }()},
           Row{"folds before the colon", card("FN:A\nNOTE" + repeated("\n ;a", many) + ":x")},
           Row{"soft breaks",
               card("FN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:" + repeated("=\n", many))},
           Row{"folded soft breaks",
               card("FN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:" + repeated("=\n a", many))},
           Row{"parameters", card("FN:A\nTEL" + repeated(";TYPE=\"a\"", many) + ":1")},
           Row{"components", card("FN:A\nORG:" + repeated("x;", many) + "\nN:" +
                                  repeated(";", many) + "\nCATEGORIES:" + repeated("a,", many))},
           Row{"columns", "Name,Phone" + repeated(",x", many) + "\n" + repeated("a,1\n", many)},
           Row{"a quote that never ends", "Name,Phone\n\"" + repeated("a,1\n\"\"", many)},
           Row{"values in a cell", "Name,Phone\na,1" + repeated(" ::: 1", many) + "\n"},
       }) {
    auto const start = std::chrono::steady_clock::now();
    (void)read(row.text, {});
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20}) << row.label;
  }
}

void expect_clean_or_refused(std::filesystem::path const& path) {
  SCOPED_TRACE(path.string());
  std::ifstream file(path, std::ios::binary);
  std::string const bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  Result<Reading> const reading = read(bytes, {});
  if (reading) expect_clean(*reading);
}

TEST(Hostile, EveryFileOfTheCorporaIsReadOrRefused) {
  std::filesystem::path const corpora = RECONNECT_SOURCE_DIR "/../shared/data";
  if (!std::filesystem::is_directory(corpora)) GTEST_SKIP() << "no corpora at " << corpora;
  for (auto const& corpus : std::filesystem::directory_iterator(corpora)) {
    std::filesystem::path const files = corpus.path() / "open";
    if (!std::filesystem::is_directory(files)) continue;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(files)) {
      if (entry.is_regular_file()) expect_clean_or_refused(entry.path());
    }
  }
}

}  // namespace
}  // namespace reconnect::formats
