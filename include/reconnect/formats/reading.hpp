// SPDX-License-Identifier: MIT
// What a reader of a foreign format gives: candidate records, before anybody compares them with the
// book.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/formats/feed.hpp"
#include "reconnect/model/book.hpp"
#include "reconnect/result.hpp"

namespace reconnect::formats {

/// The formats that are read. `Own` is the contacts file itself; a `Feed` has entries and no
/// people.
enum class Format { VCard, LinkedIn, Google, Outlook, Thunderbird, Csv, Feed, Own };

std::string_view to_text(Format format);
/// Returns the format of the `--from` word (vcard, linkedin, google, outlook, thunderbird, csv,
/// feed, json), or nothing.
std::optional<Format> parse_format(std::string_view word);

enum class Kind { Person, Group, Organisation, Location };
std::string_view to_text(Kind kind);

/// Returns whether one can talk on that line: its label says nothing of a fax, pager, modem or
/// telex. A record holds every number of its card; only these are for the book.
bool is_callable(Phone const& phone);

/// One card or row. `contact.origin` holds its key at the source; it has no id, no `added` and is
/// not `unsorted`.
struct Record {
  Contact contact{};
  Kind kind{Kind::Person};
  std::size_t line{0};  // where it begins, counted from 1
};

/// Something that could not be read, or was left out, with its line.
struct Remark {
  std::size_t line{0};
  std::string why{};
};

struct Reading {
  Format format{Format::VCard};
  std::vector<Record> records{};  // everything that the file holds, in its order
  std::vector<Entry> entries{};   // of a feed, in its order
  std::vector<Remark>
      skipped{};  // rows and cards that give no record (a row without a name, mail and phone)
  std::vector<Remark> problems{};  // what was left out of records that were read, and cut-off cards
};

struct ReadOptions {
  enum class DateOrder { Unknown, DayFirst, MonthFirst };
  std::optional<Format> from{};
  DateOrder date_order{DateOrder::Unknown};
  std::vector<std::pair<std::string, std::string>> columns{};  // --map: field = column
};

/// Returns the format that the bytes are in, from their content alone, or nothing.
std::optional<Format> recognise(std::string_view bytes);

/// Reads a file of any known format. Never fails on a part: what is whole is there, the rest is in
/// `problems`. Fails where the format is not known or the file holds nothing of it (empty, binary,
/// no usable header). An `Own` file is not read here: the store does (`store::read_book`).
Result<Reading> read(std::string_view bytes, ReadOptions const& options);

}  // namespace reconnect::formats
