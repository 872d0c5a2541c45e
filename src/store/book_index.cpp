// SPDX-License-Identifier: MIT
// Reads a whole text once, and notes where everything stands.
#include <algorithm>
#include <array>

#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"
#include "store/book_text.hpp"
#include "store/json_reader.hpp"
#include "store/object_decoder.hpp"
#include "store/text_position.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view known_schema = "reconnect/1";
/// Room for the spans of entries of so many bytes: room that stays empty costs nothing, to grow
/// does.
constexpr std::size_t small_entry = 256;

/// The names of the members whose values must be objects and lists.
constexpr std::string_view object_names[] = {"settings", "imports"};
constexpr std::string_view list_names[] = {"contacts", "campaigns"};

/// "NAME:LINE:COLUMN: "
std::string place_text(std::string_view text, std::size_t offset, Source const& source) {
  Position const position = position_of(text, offset);
  return source.name + ':' + std::to_string(position.line) + ':' + std::to_string(position.column) +
         ": ";
}

[[noreturn]] void refuse_at(std::string_view text, std::size_t offset, Source const& source,
                            std::string const& message) {
  throw Error(ExitCode::Unreadable, place_text(text, offset, source) + message, source.hint);
}

[[noreturn]] void refuse_large(std::size_t place, Source const& source) {
  throw Error(ExitCode::Unreadable,
              source.name + ": contacts[" + std::to_string(place) + "] is larger than 16 MB",
              source.hint);
}

/// Reads a text from its start to its end.
class Indexing {
 public:
  Indexing(std::string_view text, Source const& source, Detail detail, VisitPlace const& visit)
      : text_(text), source_(source), visit_(visit), reader_(text), contacts_(reader_, detail) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      throw Error(ExitCode::Unreadable, source.name + ": the file is empty", source.hint);
    }
  }

  BookIndex index() {
    read_members();
    check_schema();
    for (std::string_view const name : object_names) demand(name, '{', "an object");
    for (std::string_view const name : list_names) demand(name, '[', "a list");
    decode();
    index_.unread_contacts += contacts_.unread();
    return std::move(index_);
  }

 private:
  void read_members() {
    char const* at = reader_.start();
    if (reader_.peek(at) != '{') refuse_other(at);
    index_.members.open = offset(at) + 1;
    reader_.each_member(at, [&](JsonString name) {
      std::size_t const quote = offset(name.raw.data()) - 1;
      BookMember& member = index_.names.emplace_back();
      assign(member.name, name);
      member.value.begin = offset(at);
      read_value(at, member.name);
      member.value.end = offset(at);
      index_.members.spans.push_back({quote, member.value.end});
    });
    index_.members.close = offset(at) - 1;
    reader_.finish(at);
  }

  /// Says that the text is no book, where it is JSON.
  [[noreturn]] void refuse_other(char const* at) {
    std::size_t const start = offset(at);
    reader_.value(at);
    reader_.finish(at);
    refuse(start, "a contacts file is an object, '{...}'");
  }

  void read_value(char const*& at, std::string_view name) {
    bool const is_list = reader_.peek(at) == '[';
    if (is_list && name == "contacts") {
      read_entries(at, index_.contacts.emplace(), [&] { read_contact(at); });
    } else if (is_list && name == "campaigns") {
      read_entries(at, index_.campaign_entries.emplace(), [&] { reader_.value(at); });
    } else {
      reader_.value(at);
    }
  }

  template <typename Read>
  void read_entries(char const*& at, Entries& entries, Read&& read) {
    entries.open = offset(at) + 1;
    entries.spans.reserve((text_.size() - entries.open) / small_entry);
    reader_.each_entry(at, [&] {
      std::size_t const begin = offset(at);
      read();
      entries.spans.push_back({begin, offset(at)});
    });
    entries.close = offset(at) - 1;
  }

  void read_contact(char const*& at) {
    std::size_t const place = index_.size();
    char const* const begin = at;
    bool const is_somebody = reader_.peek(at) == '{';
    if (is_somebody) {
      contacts_.object(at, contact_);
    } else {
      reader_.value(at);
      ++index_.unread_contacts;
    }
    if (static_cast<std::size_t>(at - begin) > largest_record) refuse_large(place, source_);
    if (is_somebody) visit_(place, contact_);
  }

  std::size_t offset(char const* at) const { return static_cast<std::size_t>(at - text_.data()); }

  void check_schema() const {
    std::optional<Span> const value = index_.value("schema");
    if (!value) {
      throw Error(ExitCode::Unreadable,
                  source_.name + ": no \"schema\": this is not a contacts file of reconnect",
                  source_.hint);
    }
    std::string_view const raw = value->of(text_);
    std::string const schema = raw.starts_with('"') ? unquoted(raw) : std::string();
    if (schema == known_schema) return;
    if (is_newer(schema)) {
      throw NewerBook(ExitCode::Unreadable,
                      place_text(text_, value->begin, source_) + "schema: \"" + schema +
                          "\" is newer than this program, which knows \"reconnect/1\"",
                      "upgrade reconnect to use this file");
    }
    refuse(value->begin, "schema: " + std::string(raw) + " is not \"reconnect/1\"");
  }

  static bool is_newer(std::string_view schema) {
    constexpr std::string_view prefix = "reconnect/";
    if (!schema.starts_with(prefix)) return false;
    std::string_view const version = schema.substr(prefix.size());
    return !version.empty() && version.front() != '0' &&
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
  }

  template <typename T>
  void decode_into(std::string_view value, T& out) {
    JsonReader reader(value);
    ObjectDecoder decoder(reader, Detail::Whole);
    char const* at = reader.start();
    decoder.object(at, out);
    index_.unread += decoder.unread();
  }

  [[noreturn]] void refuse(std::size_t offset, std::string const& message) const {
    refuse_at(text_, offset, source_, message);
  }

  std::string_view text_;
  Source const& source_;
  VisitPlace const& visit_;
  JsonReader reader_;
  ObjectDecoder contacts_;
  Contact contact_{};  // the one that is read, refilled for each
  BookIndex index_{};
};

}  // namespace

std::optional<Span> BookIndex::value(std::string_view name) const {
  auto const found = std::ranges::find(names, name, &BookMember::name);
  if (found == names.end()) return std::nullopt;
  return found->value;
}

std::string_view BookIndex::value_in(std::string_view text, std::string_view name) const {
  std::optional<Span> const span = value(name);
  return span ? span->of(text) : std::string_view();
}

BookIndex index_book(std::string_view text, Source const& source, Detail detail,
                     VisitPlace const& visit) {
  try {
    return Indexing(text, source, detail, visit).index();
  } catch (Malformed const& malformed) {
    refuse_at(text, malformed.offset(), source, malformed.what());
  }
}

BookIndex index_book(std::string_view text, Source const& source) {
  return index_book(text, source, Detail::Name, [](std::size_t, Contact const&) {});
}

Settings settings_before_contacts(std::string_view text) {
  Settings settings;
  try {
    JsonReader reader(text);
    ObjectDecoder decoder(reader, Detail::Whole);
    char const* at = reader.start();
    bool more = reader.peek(at) == '{' && reader.enter_object(at);
    while (more && !reader.takes(at, "contacts")) {
      if (reader.takes(at, "settings")) return decoder.object(at, settings), settings;
      reader.take_name(at);
      reader.value(at);
      more = reader.next_member(at);
    }
  } catch (Malformed const&) {
    // Who reads the whole text finds it.
  }
  return {};
}

void validate_json(std::string_view text, Source const& source) {
  try {
    JsonReader reader(text);
    char const* at = reader.start();
    reader.value(at);
    reader.finish(at);
  } catch (Malformed const& malformed) {
    refuse_at(text, malformed.offset(), source, malformed.what());
  }
}

Members unknown_members(std::string_view text, BookIndex const& index) {
  constexpr std::array<std::string_view, 5> known{"schema", "settings", "contacts", "campaigns",
                                                  "imports"};
  Members unknown;
  for (BookMember const& member : index.names) {
    if (std::ranges::find(known, member.name) == known.end())
      unknown.push_back({member.name, std::string(member.value.of(text))});
  }
  return unknown;
}

Book read_book(std::string_view text, std::string const& name) {
  Book book;
  BookIndex index =
      index_book(text, {name, {}}, Detail::Whole,
                 [&](std::size_t, Contact const& contact) { book.contacts.push_back(contact); });
  book.extra = unknown_members(text, index);
  book.settings = std::move(index.settings);
  book.campaigns = std::move(index.campaigns);
  book.imports = std::move(index.imports);
  return book;
}

}  // namespace reconnect::store
