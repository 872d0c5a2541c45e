// SPDX-License-Identifier: MIT
// The records of the book as values.
#include "store/book_text.hpp"
#include "store/json_lookup.hpp"
#include "store/object_decoder.hpp"

namespace reconnect::store {
namespace {

/// Reads the one value that a text is, and returns how many of its parts could not be read.
template <typename T>
std::size_t decode(std::string_view object, Detail detail, T& out) {
  JsonReader reader(object);
  ObjectDecoder decoder(reader, detail);
  char const* at = reader.start();
  decoder.object(at, out);
  return decoder.unread();
}

template <typename T>
T decode(std::string_view object) {
  T value;
  decode(object, Detail::Whole, value);
  return value;
}

}  // namespace

std::size_t decode_contact(std::string_view record, Detail detail, Contact& contact) {
  return decode(record, detail, contact);
}

Contact decode_contact(std::string_view record) { return decode<Contact>(record); }
Settings decode_settings(std::string_view object) { return decode<Settings>(object); }
Campaign decode_campaign(std::string_view record) { return decode<Campaign>(record); }

std::vector<ImportDate> decode_imports(std::string_view object) {
  std::vector<ImportDate> imports;
  JsonReader reader(object);
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    ImportDate& import = imports.emplace_back();
    assign(import.source, name);
    if (!read(reader, at, import.on, Rule::Any)) import.on.reset();
  });
  return imports;
}

std::string record_id(std::string_view record) {
  if (!is_record(record)) return {};
  JsonReader reader(record);
  char const* at = reader.start();
  // Where the program wrote it, it stands first.
  bool const is_first = reader.enter_object(at) && reader.takes(at, "id");
  std::string_view const value = is_first ? reader.value(at) : value_of(record, "id");
  return value.starts_with('"') ? unquoted(value) : std::string();
}

}  // namespace reconnect::store
