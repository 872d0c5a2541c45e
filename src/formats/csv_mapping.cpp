// SPDX-License-Identifier: MIT
// CSV, the header as the user explains it: `--map name=Vorname,phone=Telefon`.
#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "formats/csv_header.hpp"
#include "formats/csv_names.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

using Mapping = std::vector<std::pair<std::string, std::string>>;

/// The place of each mapped column among the cells of a record, as far as it is there.
using Places = std::vector<std::optional<std::size_t>>;

Places places_of(Mapping const& mapping, std::vector<std::string> const& cells) {
  std::vector<std::string> names;
  names.reserve(cells.size());
  for (std::string const& cell : cells) names.push_back(people::folded(one_line(cell)));
  Places places;
  for (auto const& [word, name] : mapping) {
    auto const found = std::ranges::find(names, people::folded(one_line(name)));
    places.push_back(found == names.end()
                         ? std::nullopt
                         : std::optional(static_cast<std::size_t>(found - names.begin())));
  }
  return places;
}

std::size_t count_of_found(Places const& places) {
  return static_cast<std::size_t>(std::ranges::count_if(
      places, [](std::optional<std::size_t> const& place) { return place.has_value(); }));
}

/// Returns whether a field that the user named takes the place of one that was known by its name.
bool replaces(Field named, Field known) {
  bool const is_part_of_name = named == Field::Given || named == Field::Family;
  return named == known || (is_part_of_name && known == Field::Name);
}

/// Returns the header of the cells with what the user said of them.
CsvHeader header_with(Mapping const& mapping, Places const& places,
                      std::vector<std::string> const& cells) {
  CsvHeader header = header_of(cells);
  std::vector<Column> named;
  for (std::size_t index = 0; index < mapping.size(); ++index) {
    Column column{.field = *parse_field(mapping[index].first), .index = *places[index]};
    bool const has_label = column.field == Field::Phone || column.field == Field::Email;
    if (has_label) column.label = one_line(cells[column.index]);
    named.push_back(std::move(column));
  }
  for (Column const& column : named) {
    std::erase_if(header.columns, [&column](Column const& known) {
      return known.index == column.index || replaces(column.field, known.field);
    });
  }
  header.columns.insert(header.columns.end(), named.begin(), named.end());
  return header;
}

Problem no_field(std::string const& word, std::string const& name) {
  return {quoted(one_line(word)) + " is nothing that a column can be",
          parse_field(name) ? "the field comes first: --map " + name + "=" + one_line(word)
                            : "one of " + std::string(field_words())};
}

Problem no_column(std::string const& name, std::vector<std::string> const& header) {
  constexpr std::size_t most = 40;
  return {"no column is called " + quoted(one_line(name)), "the file has " + listed(header, most)};
}

}  // namespace

Result<CsvStart> find_mapped_header(std::string_view utf8, Mapping const& columns) {
  for (auto const& [word, name] : columns) {
    if (!parse_field(word)) return no_field(word, name);
  }
  std::tuple<std::size_t, std::size_t, std::size_t> best_fit;
  Places best(columns.size());
  std::vector<std::string> likeliest;
  for (CsvCandidate const& candidate : header_candidates(utf8)) {
    Places places = places_of(columns, candidate.cells);
    if (count_of_found(places) == columns.size()) {
      return CsvStart{candidate.separator, candidate.record,
                      header_with(columns, places, candidate.cells)};
    }
    std::tuple const fit(count_of_found(places), header_of(candidate.cells).columns.size(),
                         candidate.cells.size());
    if (fit <= best_fit) continue;
    best_fit = fit;
    best = std::move(places);
    likeliest = candidate.cells;
  }
  auto const first_missing = std::ranges::find_if(best, [](auto const& place) { return !place; });
  return no_column(columns[static_cast<std::size_t>(first_missing - best.begin())].second,
                   likeliest);
}

}  // namespace reconnect::formats
