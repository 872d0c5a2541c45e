// SPDX-License-Identifier: MIT
// The records of the book in the file's own layout.
#include <algorithm>

#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "store/json_lookup.hpp"
#include "store/json_string.hpp"
#include "store/object_writer.hpp"

namespace reconnect::store {
namespace {

constexpr std::size_t member_indent = 2;
constexpr std::size_t record_indent = 4;

template <typename T>
std::string text_of(T const& object, std::size_t indent) {
  std::string text;
  write_object(text, object, indent);
  return text;
}

void append_member(std::string& text, std::string_view name, std::string_view value) {
  append_quoted(text += ",\n  ", name);
  text.append(": ").append(value);
}

template <typename Record>
std::string list_text(std::vector<Record> const& records,
                      std::string (*text_of_record)(Record const&)) {
  std::string text;
  Frame frame(text, '[', ']', member_indent);
  for (Record const& record : records) {
    frame.next();
    text += text_of_record(record);
  }
  frame.end();
  return text;
}

}  // namespace

std::string record_text(Contact const& contact) { return text_of(contact, record_indent); }
std::string settings_text(Settings const& settings) { return text_of(settings, member_indent); }
std::string campaign_text(Campaign const& campaign) { return text_of(campaign, record_indent); }

std::string imports_text(std::vector<ImportDate> const& imports, std::string_view before) {
  std::string text;
  Frame frame(text, '{', '}', member_indent);
  for (ImportDate const& import : imports) {
    std::string_view const unread =
        import.on ? std::string_view{} : value_of(before, import.source);
    if (!import.on && unread.empty()) continue;
    frame.next(import.source);
    if (import.on) {
      append_quoted(text, to_text(*import.on));
    } else {
      text += unread;
    }
  }
  frame.end();
  return text;
}

std::string book_text(Book const& book) {
  std::string text = "{\n  \"schema\": \"reconnect/1\"";
  if (book.settings != Settings{}) append_member(text, "settings", settings_text(book.settings));
  append_member(text, "contacts", list_text(book.contacts, record_text));
  if (!book.campaigns.empty())
    append_member(text, "campaigns", list_text(book.campaigns, campaign_text));
  bool const has_imports = std::ranges::any_of(
      book.imports, [](ImportDate const& import) { return import.on.has_value(); });
  if (has_imports) append_member(text, "imports", imports_text(book.imports));
  for (Member const& member : book.extra) append_member(text, member.name, member.json);
  return text + "\n}\n";
}

}  // namespace reconnect::store
