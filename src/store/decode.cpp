// SPDX-License-Identifier: MIT
// The records of the book as values.
#include "store/book_text.hpp"
#include "store/json_lookup.hpp"
#include "store/object_decoder.hpp"

namespace reconnect::store {
namespace {

template <typename T>
T decode(std::string_view object) {
  T value;
  ObjectDecoder(object, Detail::Whole).object(value);
  return value;
}

}  // namespace

std::size_t decode_contact(std::string_view record, Detail detail, Contact& contact) {
  ObjectDecoder decoder(record, detail);
  decoder.object(contact);
  return decoder.unread();
}

Contact decode_contact(std::string_view record) { return decode<Contact>(record); }
Settings decode_settings(std::string_view object) { return decode<Settings>(object); }
Campaign decode_campaign(std::string_view record) { return decode<Campaign>(record); }

std::vector<ImportDate> decode_imports(std::string_view object) {
  std::vector<ImportDate> imports;
  JsonCursor cursor(object);
  cursor.open();
  for (JsonString name; cursor.next_member(name);) {
    ImportDate& import = imports.emplace_back();
    assign(import.source, name);
    if (!read(cursor, import.on, Rule::Any)) import.on.reset();
  }
  return imports;
}

std::string record_id(std::string_view record) {
  std::string id;
  if (!is_record(record)) return id;
  std::string_view const value = value_of(record, "id");
  if (value.starts_with('"')) assign(id, JsonCursor(value).string());
  return id;
}

}  // namespace reconnect::store
