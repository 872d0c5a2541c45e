// SPDX-License-Identifier: MIT
// CSV, one row as a contact. One way for all exports: a column says what it says wherever it comes
// from.
#include "formats/csv_row.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "formats/ascii.hpp"
#include "formats/csv_guard.hpp"
#include "formats/filling.hpp"
#include "formats/foreign_date.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

using Values = std::vector<std::string>;

/// What Google puts between several values of one cell, and before its own groups and the primary
/// value.
constexpr std::string_view value_separator = " ::: ";
constexpr std::string_view google_mark = "* ";

Values split(std::string_view text, std::string_view separator) {
  Values parts;
  std::size_t start = 0;
  for (std::size_t end = text.find(separator); end != text.npos;
       end = text.find(separator, start)) {
    parts.emplace_back(text.substr(start, end - start));
    start = end + separator.size();
  }
  parts.emplace_back(text.substr(start));
  return parts;
}

/// One row below its header.
class Row {
 public:
  Row(CsvHeader const& header, CsvRecord const& record, ReadOptions const& options,
      Reading& reading)
      : header_(header), record_(record), options_(options), reading_(reading) {}

  /// Appends what the row says to the reading: a record, or why there is none.
  void read() {
    read_name();
    read_work();
    read_lists();
    read_channels();
    read_birthday();
    read_rhythm();
    finish();
  }

 private:
  /// Returns the cell without the guard that keeps spreadsheets from taking it for a formula.
  std::string_view cell(std::size_t index) const {
    if (index >= record_.cells.size()) return {};
    return without_guard(record_.cells[index]);
  }

  /// Returns the first cell of the field that says something, as one line.
  std::string first(Field field) const {
    for (Column const& column : header_.columns) {
      if (column.field != field) continue;
      std::string text = one_line(cell(column.index));
      if (!text.empty()) return text;
    }
    return {};
  }

  void read_name() {
    parts_ = first(Field::Given);
    for (Field const field : {Field::Middle, Field::Family}) {
      std::string const part = first(field);
      if (!part.empty()) parts_ += (parts_.empty() ? "" : " ") + part;
    }
    contact_.name = first(Field::Name);
    if (contact_.name.empty()) contact_.name = parts_;
  }

  void read_work() {
    contact_.org = first(Field::Organisation);
    contact_.title = first(Field::Title);
    contact_.place = first(Field::Place);
  }

  void read_channels() {
    for (Column const& column : header_.columns) {
      switch (column.field) {
        case Field::Email:
          read_values(column, add_email);
          break;
        case Field::Phone:
          read_values(column, add_phone);
          break;
        case Field::Url:
          for (std::string const& url : split(cell(column.index), value_separator))
            add_url(contact_, url);
          break;
        default:
          break;
      }
    }
  }

  template <typename Add>
  void read_values(Column const& column, Add add) {
    std::string label = column.label;
    if (column.label_index) {
      std::string_view text = cell(*column.label_index);
      if (text.starts_with(google_mark)) text.remove_prefix(google_mark.size());
      label = lower(text);
    }
    for (std::string const& value : split(cell(column.index), value_separator))
      add(contact_, value, label);
  }

  void read_lists() {
    for (Column const& column : header_.columns) {
      if (column.field == Field::Nickname) read_list(cell(column.index), add_alias);
      if (column.field == Field::Tags) read_list(cell(column.index), add_tag);
      if (column.field == Field::Notes) add_note(contact_, cell(column.index));
    }
  }

  template <typename Add>
  void read_list(std::string_view text, Add add) {
    bool const is_googles = text.find(value_separator) != text.npos;
    for (std::string const& value : split(text, is_googles ? value_separator : ";")) {
      if (!value.starts_with(google_mark)) add(contact_, value);
    }
  }

  void read_birthday() {
    std::string text = first(Field::Birthday);
    std::string const month = first(Field::BirthMonth);
    std::string const day = first(Field::BirthDay);
    if (text.empty() && !month.empty() && !day.empty()) {
      std::string const year = first(Field::BirthYear);
      text = (year.empty() ? "-" : year) + "-" + month + "-" + day;
    }
    report(add_birthday(contact_, text, options_.date_order));
  }

  void read_rhythm() {
    if (std::string const text = first(Field::Cadence); !text.empty()) {
      contact_.every = parse_interval(text);
      if (!contact_.every) report(quoted(text) + " is not a cadence");
    }
    if (std::string const text = first(Field::LastContact); !text.empty()) {
      contact_.last_contact = parse_partial_date(text);
      if (!contact_.last_contact) report(quoted(text) + " is not a date");
    }
    read_connected_on();
  }

  void read_connected_on() {
    std::string const text = first(Field::ConnectedOn);
    ForeignDay const read = read_day(text, options_.date_order, ShortYears::ThisCentury);
    report(problem_of(read, text));
    if (read.kind == ForeignDay::Kind::Known)
      add_note(contact_, "LinkedIn: connected " + to_text(read.day));
  }

  void finish() {
    remove_repeats(contact_);
    Kind const kind = is_company() ? Kind::Organisation : Kind::Person;
    if (contact_.name.empty() && contact_.emails.empty() && contact_.phones.empty()) {
      reading_.skipped.push_back(
          {record_.line, "a row without a name, mail address or phone number"});
      return;
    }
    if (contact_.name.empty() && kind == Kind::Organisation) contact_.name = contact_.org;
    contact_.origin.push_back(origin());
    for (std::string& why : problems_) reading_.problems.push_back({record_.line, std::move(why)});
    reading_.records.push_back({std::move(contact_), kind, record_.line});
  }

  bool is_company() const {
    bool const names_nobody =
        parts_.empty() && (contact_.name.empty() || contact_.name == contact_.org);
    return names_nobody && !contact_.org.empty();
  }

  Origin origin() const {
    Origin origin{.source = std::string(to_text(reading_.format))};
    if (reading_.format != Format::LinkedIn) return origin;
    for (std::string const& url : contact_.urls) {
      if (origin.key.empty()) origin.key = people::linkedin_slug(url);
    }
    origin.org = contact_.org;
    origin.title = contact_.title;
    return origin;
  }

  void report(std::string why) {
    if (!why.empty()) problems_.push_back(std::move(why));
  }

  CsvHeader const& header_;
  CsvRecord const& record_;
  ReadOptions const& options_;
  Reading& reading_;
  Contact contact_{};
  std::string parts_{};  // the name that its parts make
  std::vector<std::string> problems_{};
};

}  // namespace

void read_row(CsvHeader const& header, CsvRecord const& record, ReadOptions const& options,
              Reading& reading) {
  Row(header, record, options, reading).read();
}

}  // namespace reconnect::formats
