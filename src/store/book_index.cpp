// SPDX-License-Identifier: MIT
// Reads a whole text once and notes where everything stands: first all but the contacts, then them.
#include <algorithm>
#include <exception>

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

/// Runs `read`; where that finds the text malformed, or no book, tells the first that is wrong in
/// it: what is read last may stand first.
template <typename Read>
void tell_first_fault(std::string_view text, Source const& source, Read&& read) {
  try {
    read();
  } catch (std::exception const&) {
    validate_json(text, source);
    throw;
  }
}

class Outline {
 public:
  Outline(std::string_view text, Source const& source) : text_(text), source_(source) {}

  BookIndex index() {
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      throw Error(ExitCode::Unreadable, source_.name + ": the file is empty", source_.hint);
    }
    tell_first_fault(text_, source_, [this] {
      read_members();
      check_schema();
      for (std::string_view const name : object_names) demand(name, '{', "an object");
      for (std::string_view const name : list_names) demand(name, '[', "a list");
    });
    decode();
    return std::move(index_);
  }

 private:
  void read_members() {
    JsonReader reader(text_);
    char const* at = reader.start();
    if (reader.peek(at) != '{') refuse(offset(at), "a contacts file is an object, '{...}'");
    index_.members.open = offset(at) + 1;
    reader.each_member(at, [&](JsonString name) {
      std::size_t const quote = offset(name.raw.data()) - 1;
      BookMember& member = index_.names.emplace_back();
      assign(member.name, name);
      member.value.begin = offset(at);
      read_value(reader, at, member.name);
      member.value.end = offset(at);
      index_.members.spans.push_back({quote, member.value.end});
    });
    index_.members.close = offset(at) - 1;
    reader.finish(at);
  }

  void read_value(JsonReader& reader, char const*& at, std::string_view name) {
    if (reader.peek(at) != '[') {
      reader.value(at);
    } else if (name == "contacts") {
      Entries& contacts = index_.contacts.emplace();
      contacts.open = offset(at) + 1;
      at = behind_brackets(at, text_.data() + text_.size());
      contacts.close = offset(at) - 1;
    } else if (name == "campaigns") {
      read_entries(reader, at, index_.campaign_entries.emplace());
    } else {
      reader.value(at);
    }
  }

  void read_entries(JsonReader& reader, char const*& at, Entries& entries) {
    entries.open = offset(at) + 1;
    reader.each_entry(at, [&] {
      std::size_t const begin = offset(at);
      reader.value(at);
      entries.spans.push_back({begin, offset(at)});
    });
    entries.close = offset(at) - 1;
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
  BookIndex index_{};
};

}  // namespace

std::optional<Span> BookIndex::value(std::string_view name) const {
  auto const found = std::ranges::find(names, name, &BookMember::name);
  if (found == names.end()) return std::nullopt;
  return found->value;
}

BookIndex outline_of(std::string_view text, Source const& source) {
  return Outline(text, source).index();
}

std::size_t walk_contacts(std::string_view text, Source const& source, Detail detail,
                          BookIndex& index, VisitPlace const& visit) {
  if (!index.contacts) return 0;
  JsonReader reader(text);
  ObjectDecoder decoder(reader, detail);
  char const* at = reader.start();
  reader.enter_object(at);  // the list stands in the object that the book is
  at = text.data() + index.contacts->open - 1;
  auto const offset = [&] { return static_cast<std::size_t>(at - text.data()); };
  std::vector<Span> spans;
  Contact contact;
  std::size_t nobodies = 0;
  try {
    reader.each_entry(at, [&] {
      Span& record = spans.emplace_back(Span{offset(), 0});
      bool const is_somebody = reader.peek(at) == '{';
      if (is_somebody) {
        decoder.object(at, contact);
      } else {
        reader.value(at);
        ++nobodies;
      }
      record.end = offset();
      if (record.end - record.begin > largest_record) refuse_large(spans.size() - 1, source);
      if (is_somebody) visit(spans.size() - 1, contact);
    });
  } catch (Malformed const& malformed) {
    refuse_at(text, malformed.offset(), source, malformed.what());
  }
  spans.shrink_to_fit();
  index.contacts->spans = std::move(spans);
  return decoder.unread() + nobodies;
}

BookIndex index_book(std::string_view text, Source const& source) {
  BookIndex index = outline_of(text, source);
  index.unread +=
      walk_contacts(text, source, Detail::Name, index, [](std::size_t, Contact const&) {});
  return index;
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

Book read_book(std::string_view text, std::string const& name) {
  Source const source{name, {}};
  BookIndex index = outline_of(text, source);
  Book book{std::move(index.settings), {}, std::move(index.campaigns), std::move(index.imports)};
  walk_contacts(text, source, Detail::Whole, index,
                [&](std::size_t, Contact const& contact) { book.contacts.push_back(contact); });
  return book;
}

}  // namespace reconnect::store
