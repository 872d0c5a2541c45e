// SPDX-License-Identifier: MIT
// Reads a whole text once and notes where everything stands.
#include <algorithm>
#include <charconv>

#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"
#include "store/book_text.hpp"
#include "store/json_reader.hpp"
#include "store/object_decoder.hpp"
#include "store/text_position.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view known_schema = "reconnect/1";

/// The names of the members whose values must be objects and lists.
constexpr std::string_view object_names[] = {"settings", "imports"};
constexpr std::string_view list_names[] = {"contacts", "campaigns"};

[[noreturn]] void refuse_at(std::string_view text, std::size_t offset, Source const& source,
                            std::string const& message) {
  Position const position = position_of(text, offset);
  throw Error(ExitCode::Unreadable,
              source.name + ':' + std::to_string(position.line) + ':' +
                  std::to_string(position.column) + ": " + message,
              source.hint);
}

class Indexer {
 public:
  Indexer(std::string_view text, Source const& source) : text_(text), source_(source) {}

  BookIndex index() {
    read_text();
    check_schema();
    for (std::string_view const name : object_names) demand(name, '{', "an object");
    for (std::string_view const name : list_names) demand(name, '[', "a list");
    decode();
    return std::move(index_);
  }

 private:
  void read_text() {
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      throw Error(ExitCode::Unreadable, source_.name + ": the file is empty", source_.hint);
    }
    try {
      JsonReader reader(text_);
      if (reader.peek() == '{') {
        read_members(reader);
      } else {
        std::size_t const start = reader.offset();
        reader.value();
        throw Malformed(start, "a contacts file is an object, '{...}'");
      }
      reader.finish();
    } catch (Malformed const& malformed) {
      refuse(malformed.offset(), malformed.what());
    }
  }

  void read_members(JsonReader& reader) {
    index_.members.open = reader.offset() + 1;
    reader.each_member([&](JsonString name) {
      std::size_t const name_begin = static_cast<std::size_t>(name.raw.data() - text_.data()) - 1;
      BookMember& member = index_.names.emplace_back();
      assign(member.name, name);
      member.value.begin = reader.offset();
      if (std::optional<Entries>* const list = list_of(member.name);
          list != nullptr && reader.peek() == '[') {
        read_entries(reader, list->emplace());
      } else {
        reader.value();
      }
      member.value.end = reader.offset();
      index_.members.spans.push_back({name_begin, member.value.end});
    });
    index_.members.close = reader.offset() - 1;
  }

  void read_entries(JsonReader& reader, Entries& entries) {
    entries.open = reader.offset() + 1;
    reader.each_entry([&] {
      std::size_t const begin = reader.offset();
      reader.value();
      entries.spans.push_back({begin, reader.offset()});
    });
    entries.close = reader.offset() - 1;
    entries.spans.shrink_to_fit();
  }

  std::optional<Entries>* list_of(std::string_view name) {
    if (name == "contacts") return &index_.contacts;
    if (name == "campaigns") return &index_.campaign_entries;
    return nullptr;
  }

  void check_schema() const {
    std::optional<Span> const value = index_.value("schema");
    if (!value) {
      throw Error(ExitCode::Unreadable,
                  source_.name + ": no \"schema\": this is not a contacts file of reconnect",
                  source_.hint);
    }
    std::string_view const raw = value->of(text_);
    std::string schema;
    if (JsonCursor cursor(raw); cursor.peek() == '"') assign(schema, cursor.string());
    if (schema == known_schema) return;
    if (is_newer(schema)) {
      refuse_at(
          text_, value->begin, {source_.name, "upgrade reconnect to use this file"},
          "schema: \"" + schema + "\" is newer than this program, which knows \"reconnect/1\"");
    }
    refuse(value->begin, "schema: " + std::string(raw) + " is not \"reconnect/1\"");
  }

  static bool is_newer(std::string_view schema) {
    constexpr std::string_view prefix = "reconnect/";
    if (!schema.starts_with(prefix)) return false;
    std::string_view const version = schema.substr(prefix.size());
    return !version.empty() && version.front() != '0' && version != "1" &&
           version.find_first_not_of("0123456789") == std::string_view::npos;
  }

  void demand(std::string_view name, char bracket, std::string_view noun) const {
    std::optional<Span> const value = index_.value(name);
    if (!value || text_[value->begin] == bracket) return;
    refuse(value->begin, std::string(name).append(": expected ").append(noun));
  }

  void decode() {
    if (auto const settings = index_.value("settings"))
      decode_into(settings->of(text_), index_.settings);
    if (index_.campaign_entries) {
      for (Span const span : index_.campaign_entries->spans) {
        decode_into(span.of(text_), index_.campaigns.emplace_back());
      }
    }
    if (auto const imports = index_.value("imports")) {
      index_.imports = decode_imports(imports->of(text_));
      for (ImportDate const& import : index_.imports) index_.unread += import.on ? 0U : 1U;
    }
    if (index_.contacts) {
      for (Span const span : index_.contacts->spans) {
        index_.unread += is_record(span.of(text_)) ? 0U : 1U;
      }
    }
  }

  template <typename T>
  void decode_into(std::string_view value, T& out) {
    ObjectDecoder decoder(value, Detail::Whole);
    decoder.object(out);
    index_.unread += decoder.unread();
  }

  [[noreturn]] void refuse(std::size_t offset, std::string const& message) const {
    refuse_at(text_, offset, source_, message);
  }

  std::string_view text_;
  Source const& source_;
  BookIndex index_{};
};

}  // namespace

std::optional<Span> BookIndex::value(std::string_view name) const {
  auto const found = std::ranges::find(names, name, &BookMember::name);
  if (found == names.end()) return std::nullopt;
  return found->value;
}

BookIndex index_book(std::string_view text, Source const& source) {
  return Indexer(text, source).index();
}

void validate_json(std::string_view text, Source const& source) {
  try {
    JsonReader reader(text);
    reader.value();
    reader.finish();
  } catch (Malformed const& malformed) {
    refuse_at(text, malformed.offset(), source, malformed.what());
  }
}

Book read_book(std::string_view text, std::string const& name) {
  BookIndex index = index_book(text, Source{name, {}});
  Book book{std::move(index.settings), {}, std::move(index.campaigns), std::move(index.imports)};
  for (std::size_t place = 0; place < index.size(); ++place) {
    std::string_view const record = index.contact(place).of(text);
    if (is_record(record)) book.contacts.push_back(decode_contact(record));
  }
  return book;
}

}  // namespace reconnect::store
