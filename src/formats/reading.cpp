// SPDX-License-Identifier: MIT
// Reading: which format a file is in, and whose reader it gets.
#include "reconnect/formats/reading.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "formats/ascii.hpp"
#include "formats/csv_contacts.hpp"
#include "formats/vcard.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

struct FormatWord {
  Format format;
  std::string_view word;
};
constexpr std::array<FormatWord, 8> format_words{{{Format::VCard, "vcard"},
                                                  {Format::LinkedIn, "linkedin"},
                                                  {Format::Google, "google"},
                                                  {Format::Outlook, "outlook"},
                                                  {Format::Thunderbird, "thunderbird"},
                                                  {Format::Csv, "csv"},
                                                  {Format::Feed, "feed"},
                                                  {Format::Own, "json"}}};

constexpr std::array<std::string_view, 4> kind_words{"person", "group", "organisation", "location"};

constexpr std::string_view blanks = " \t\r\n";

/// Returns whether the text is a JSON object with the schema of the contacts file.
bool is_own(std::string_view text) {
  std::size_t const start = text.find_first_not_of(blanks);
  if (start == text.npos || text[start] != '{') return false;
  constexpr std::string_view member = "\"schema\"";
  for (std::size_t at = text.find(member); at != text.npos; at = text.find(member, at + 1)) {
    std::size_t const colon = text.find_first_not_of(blanks, at + member.size());
    if (colon == text.npos || text[colon] != ':') continue;
    std::size_t const value = text.find_first_not_of(blanks, colon + 1);
    if (value != text.npos && text.substr(value).starts_with("\"reconnect/")) return true;
  }
  return false;
}

bool is_binary(std::string_view utf8) { return utf8.find('\0') != utf8.npos; }

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Problem not_known(std::string_view bytes, std::string_view utf8) {
  if (is_zip(bytes)) {
    return {"the file is a zip archive",
            "take the table out of it first: unzip -p FILE Connections.csv"};
  }
  if (is_binary(utf8)) return {"the file is not text", {}};
  return {
      "not a format that reconnect knows",
      "--from says which it is: vcard, linkedin, google, outlook, thunderbird, csv, feed or json; "
      "--map says what the "
      "columns of a table are"};
}

Result<Reading> read_entries(std::string_view bytes) {
  Result<FeedText> feed = read_feed(bytes);
  if (!feed) return feed.problem();
  return Reading{.format = Format::Feed, .entries = std::move(feed->entries)};
}

Result<Reading> read_as(Format format, std::string_view bytes, std::string const& utf8,
                        ReadOptions const& options) {
  switch (format) {
    case Format::VCard:
      return read_vcard(bytes, options);
    case Format::Feed:
      return read_entries(bytes);
    case Format::Own:
      return Problem{"the file is a contacts file of reconnect, which its store reads", {}};
    case Format::LinkedIn:
    case Format::Google:
    case Format::Outlook:
    case Format::Thunderbird:
    case Format::Csv:
      break;
  }
  return read_csv(utf8, options);
}

}  // namespace

std::string_view to_text(Format format) {
  return std::ranges::find(format_words, format, &FormatWord::format)->word;
}

std::optional<Format> parse_format(std::string_view word) {
  auto const* const found = std::ranges::find(format_words, word, &FormatWord::word);
  if (found == format_words.end()) return std::nullopt;
  return found->format;
}

std::string_view to_text(Kind kind) { return kind_words[static_cast<std::size_t>(kind)]; }

bool is_callable(Phone const& phone) {
  constexpr std::array<std::string_view, 4> other_lines{"fax", "pager", "modem", "telex"};
  std::string const label = lower(phone.label);
  return std::ranges::none_of(
      other_lines, [&label](std::string_view word) { return label.find(word) != label.npos; });
}

std::optional<Format> recognise(std::string_view bytes) {
  if (has_vcard(bytes)) return Format::VCard;
  std::string const utf8 = to_utf8(bytes);
  if (is_own(utf8)) return Format::Own;
  if (is_feed(bytes)) return Format::Feed;
  return is_binary(utf8) ? std::nullopt : csv_format(utf8);
}

Result<Reading> read(std::string_view bytes, ReadOptions const& options) {
  std::string const utf8 = to_utf8(bytes);
  if (utf8.find_first_not_of(blanks) == utf8.npos) return Problem{"the file is empty", {}};
  std::optional<Format> format = options.from ? options.from : recognise(bytes);
  bool const is_unknown_table =
      !format && !is_binary(utf8) && (is_table(utf8) || !options.columns.empty());
  if (is_unknown_table) format = Format::Csv;
  if (!format) return not_known(bytes, utf8);
  return read_as(*format, bytes, utf8, options);
}

}  // namespace reconnect::formats
