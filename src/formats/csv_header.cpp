// SPDX-License-Identifier: MIT
// CSV, the header: found by the names in it, under the separator that gives the most of them.
#include "formats/csv_header.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "formats/ascii.hpp"
#include "formats/csv_names.hpp"
#include "formats/csv_records.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

/// How many records may stand before the header: LinkedIn explains itself first.
constexpr std::size_t header_search = 20;

/// The widest export has a hundred columns. What is behind these is not read: a hostile file shall
/// not cost rows times columns.
constexpr std::size_t most_columns = 1000;

/// A column's name without its number: "Phone 2 - Value" is phonevalue and 2, "Phone" is phone and
/// 0.
struct BareName {
  std::string letters{};
  std::string number{};
};

BareName bare_name(std::string_view name) {
  BareName bare;
  for (char const character : people::folded(one_line(name))) {
    bool const is_letter =
        (character >= 'a' && character <= 'z') || static_cast<unsigned char>(character) >= 0x80;
    if (is_letter) bare.letters += character;
    if (is_digit(character)) bare.number += character;
  }
  // So long a number is a telephone's, and the cell no name.
  return bare.number.size() > 3 ? BareName{} : bare;
}

/// The names of a header's columns, to be asked whether one is among them.
class Names {
 public:
  explicit Names(std::vector<std::string> const& cells) {
    for (std::size_t index = 0; index < std::min(cells.size(), most_columns); ++index) {
      all_.push_back(bare_name(cells[index]));
      indices_.emplace(std::pair(all_.back().letters, all_.back().number), index);
    }
  }

  std::vector<BareName> const& all() const { return all_; }

  bool have(std::string_view letters) const {
    auto const found = indices_.lower_bound(std::pair(std::string(letters), std::string{}));
    return found != indices_.end() && found->first.first == letters;
  }

  bool have_any(std::initializer_list<std::string_view> names) const {
    return std::ranges::any_of(names, [this](std::string_view name) { return have(name); });
  }

  std::optional<std::size_t> index_of(std::string const& letters, std::string const& number) const {
    auto const found = indices_.find(std::pair(letters, number));
    return found == indices_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::vector<BareName> all_{};
  std::map<std::pair<std::string, std::string>, std::size_t> indices_{};
};

Format format_of(Names const& names) {
  bool const has_first_name = names.have_any({"firstname", "givenname"});
  if (names.have("connectedon") && has_first_name) return Format::LinkedIn;
  if (names.have_any({"yominame", "phoneticfirstname", "groupmembership", "fileas"}))
    return Format::Google;
  if (has_first_name && names.have_any({"emailvalue", "phonevalue", "organizationname"}))
    return Format::Google;
  if (names.have_any({"primaryemail", "screenname"})) return Format::Thunderbird;
  bool const is_outlook =
      names.have_any({"jobtitle", "businessphone", "mobilephone", "companymainphone"}) ||
      names.index_of("emailaddress", "2").has_value();
  return names.have("emailaddress") && is_outlook ? Format::Outlook : Format::Csv;
}

/// Returns whether there may be several columns of that field, with numbers.
bool may_be_numbered(Field field) {
  return field == Field::Phone || field == Field::Email || field == Field::Url ||
         field == Field::Organisation || field == Field::Title || field == Field::Place;
}

/// Returns where the label of Google's "Phone 1 - Value" stands: "Phone 1 - Label", before 2023
/// "Phone 1 - Type".
std::optional<std::size_t> label_index_of(BareName const& name, Names const& names) {
  for (std::string const base : {"phone", "email"}) {
    if (name.letters != base + "value") continue;
    std::optional<std::size_t> const label = names.index_of(base + "label", name.number);
    return label ? label : names.index_of(base + "type", name.number);
  }
  return std::nullopt;
}

/// Returns the column of that name, or nothing where it says nothing. Names that mean one thing
/// here and another there are settled by their neighbours.
std::optional<Column> column_of(BareName const& name, std::size_t index, Names const& names) {
  ColumnName const* const known = find_column_name(name.letters);
  if (known == nullptr) return std::nullopt;
  if (!name.number.empty() && !may_be_numbered(known->field)) return std::nullopt;
  // Outlook's Title is "Dr."
  if (name.letters == "title" && names.have("jobtitle")) return std::nullopt;
  Column column{known->field, index, std::string(known->label), label_index_of(name, names)};
  // Thunderbird's Birth Year, Birth Month, Birth Day.
  if (name.letters == "birthday" && names.have("birthyear")) column.field = Field::BirthDay;
  return column;
}

}  // namespace

bool CsvHeader::is_usable() const {
  auto const names_or_reaches = [](Column const& column) {
    return column.field == Field::Name || column.field == Field::Given ||
           column.field == Field::Family || column.field == Field::Email ||
           column.field == Field::Phone;
  };
  bool const is_enough = columns.size() > 1 || unknown.empty();
  return is_enough && std::ranges::any_of(columns, names_or_reaches);
}

CsvHeader header_of(std::vector<std::string> const& cells) {
  Names const names(cells);
  CsvHeader header{.format = format_of(names), .cells = cells};
  for (std::size_t index = 0; index < names.all().size(); ++index) {
    BareName const& name = names.all()[index];
    std::optional<Column> column = column_of(name, index, names);
    std::string text = one_line(cells[index]);
    if (column) {
      header.columns.push_back(*std::move(column));
    } else if (!text.empty()) {
      header.unknown.push_back(std::move(text));
    }
  }
  return header;
}

std::string listed(std::vector<std::string> const& names, std::size_t most) {
  std::string text;
  std::size_t count = 0;
  for (std::string const& name : names) {
    std::string const line = one_line(name);
    if (line.empty()) continue;
    if (count++ == most) return text + ", ...";
    text += (text.empty() ? "" : ", ") + quoted(line);
  }
  return text;
}

std::vector<CsvCandidate> header_candidates(std::string_view utf8) {
  std::vector<CsvCandidate> candidates;
  for (char const separator : csv_separators) {
    CsvRecords records(utf8, separator);
    for (std::size_t number = 0; number < header_search; ++number) {
      std::optional<CsvRecord> record = records.next();
      if (!record) break;
      candidates.push_back({separator, number, std::move(record->cells)});
    }
  }
  return candidates;
}

std::optional<CsvStart> find_header(std::string_view utf8) {
  std::optional<CsvStart> best;
  for (CsvCandidate const& candidate : header_candidates(utf8)) {
    CsvHeader header = header_of(candidate.cells);
    // A single word that is known may be chance, unless the file begins with it.
    bool const is_header =
        header.is_usable() && (header.columns.size() > 1 || candidate.record == 0);
    bool const is_better = !best || header.columns.size() > best->header.columns.size();
    if (is_header && is_better)
      best = CsvStart{candidate.separator, candidate.record, std::move(header)};
  }
  return best;
}

}  // namespace reconnect::formats
