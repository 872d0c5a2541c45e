// SPDX-License-Identifier: MIT
// CSV, written: one row a contact, as many numbered columns as the fullest of them needs.
#include <algorithm>
#include <cstddef>
#include <string_view>

#include "formats/csv_guard.hpp"
#include "reconnect/formats/csv.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view list_separator = "; ";

/// How many columns of each kind the rows need.
struct Widths {
  std::size_t phones{0};
  std::size_t emails{0};
  std::size_t urls{0};
};

Widths widths_of(std::vector<CsvRow> const& rows) {
  Widths widths;
  for (CsvRow const& row : rows) {
    widths.phones = std::max(widths.phones, row.contact->phones.size());
    widths.emails = std::max(widths.emails, row.contact->emails.size());
    widths.urls = std::max(widths.urls, row.contact->urls.size());
  }
  return widths;
}

/// A line of the file while it is written.
class Line {
 public:
  explicit Line(std::string& file) : file_(file) {}
  ~Line() { file_ += "\r\n"; }
  Line(Line const&) = delete;
  Line& operator=(Line const&) = delete;

  void cell(std::string_view text) {
    if (!is_first_) file_ += ',';
    is_first_ = false;
    std::string const safe = guarded(text);
    bool const needs_quotes =
        safe.find_first_of(",\"\r\n") != safe.npos || safe.starts_with(' ') || safe.ends_with(' ');
    if (!needs_quotes) {
      file_ += safe;
      return;
    }
    file_ += '"';
    for (char const character : safe) file_.append(character == '"' ? 2 : 1, character);
    file_ += '"';
  }

 private:
  std::string& file_;
  bool is_first_{true};
};

std::string joined(std::vector<std::string> const& list) {
  std::string text;
  for (std::string const& element : list) {
    if (!text.empty()) text += list_separator;
    text += element;
  }
  return text;
}

void write_numbered(Line& line, std::string_view name, std::size_t count) {
  for (std::size_t number = 1; number <= count; ++number) {
    std::string const column = std::string(name) + " " + std::to_string(number);
    line.cell(column + " - Label");
    line.cell(column + " - Value");
  }
}

void write_header(std::string& file, Widths const& widths) {
  Line line(file);
  for (std::string_view const name :
       {"Name", "Nicknames", "Company", "Title", "Place", "Tags", "Birthday", "Every"}) {
    line.cell(name);
  }
  write_numbered(line, "Phone", widths.phones);
  write_numbered(line, "Email", widths.emails);
  for (std::size_t number = 1; number <= widths.urls; ++number)
    line.cell("URL " + std::to_string(number));
  for (std::string_view const name : {"Stage", "Due", "Last Contact", "Notes"}) line.cell(name);
}

/// Writes label and value of each element, and empty cells up to `count` of them.
template <typename T>
void write_labelled(Line& line, std::vector<T> const& list, std::string T::*value,
                    std::size_t count) {
  for (std::size_t index = 0; index < count; ++index) {
    bool const is_there = index < list.size();
    line.cell(is_there ? one_line(list[index].label) : std::string{});
    line.cell(is_there ? one_line(list[index].*value) : std::string{});
  }
}

void write_row(std::string& file, CsvRow const& row, Widths const& widths) {
  Contact const& contact = *row.contact;
  Line line(file);
  line.cell(one_line(contact.name));
  line.cell(one_line(joined(contact.aliases)));
  line.cell(one_line(contact.org));
  line.cell(one_line(contact.title));
  line.cell(one_line(contact.place));
  line.cell(one_line(joined(contact.tags)));
  line.cell(contact.birthday ? to_text(*contact.birthday) : std::string{});
  line.cell(contact.every ? to_text(*contact.every) : std::string{});
  write_labelled(line, contact.phones, &Phone::number, widths.phones);
  write_labelled(line, contact.emails, &Email::address, widths.emails);
  for (std::size_t index = 0; index < widths.urls; ++index) {
    line.cell(index < contact.urls.size() ? one_line(contact.urls[index]) : std::string{});
  }
  line.cell(row.stage);
  line.cell(row.due_on);
  line.cell(row.last_contact);
  line.cell(many_lines(contact.notes));
}

}  // namespace

std::string write_csv(std::vector<CsvRow> const& rows) {
  Widths const widths = widths_of(rows);
  std::string file;
  write_header(file, widths);
  for (CsvRow const& row : rows) write_row(file, row, widths);
  return file;
}

}  // namespace reconnect::formats
