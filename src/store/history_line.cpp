// SPDX-License-Identifier: MIT
// One change as a line of the history.
#include "store/history_line.hpp"

#include <nlohmann/json.hpp>

#include "reconnect/error.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {
namespace {

using Json = nlohmann::json;

void append_quoted_or_null(std::string& out, std::optional<std::string> const& text) {
  if (!text) {
    out += "null";
  } else {
    append_quoted(out, *text);
  }
}

/// The id tells which list a record is in, except where a hand-made one says something else.
std::string_view list_member(RecordChange const& record) {
  if (record.kind == RecordKind::Campaign) return R"("list": "campaigns", )";
  bool const looks_like_a_member = record.id == "settings" || record.id == "imports";
  return record.kind == RecordKind::Contact && looks_like_a_member ? R"("list": "contacts", )" : "";
}

void append_record(std::string& out, RecordChange const& record) {
  append_quoted(out += R"({"id": )", record.id);
  out.append(", ").append(list_member(record));
  out.append(R"("index": )").append(std::to_string(record.index));
  append_quoted_or_null(out += R"(, "before": )", record.before);
  append_quoted_or_null(out += R"(, "after": )", record.after);
  out += '}';
}

RecordKind kind_of(Json const& record, std::string const& id) {
  auto const list = record.find("list");
  if (list != record.end())
    return *list == "campaigns" ? RecordKind::Campaign : RecordKind::Contact;
  if (id == "settings") return RecordKind::Settings;
  return id == "imports" ? RecordKind::Imports : RecordKind::Contact;
}

/// Somebody may have edited the history by hand: what is no record must not get into the book.
bool is_record_or_nothing(std::optional<std::string> const& text) {
  if (!text) return true;
  try {
    validate_json(*text, {"the history", {}});
    return is_record(*text);
  } catch (Error const&) {
    return false;
  }
}

std::optional<std::string> optional_text(Json const& value) {
  if (value.is_null()) return std::nullopt;
  return value.get<std::string>();
}

RecordChange parse_record(Json const& record) {
  RecordChange change;
  change.id = record.at("id").get<std::string>();
  change.kind = kind_of(record, change.id);
  change.index = record.at("index").get_ref<Json::number_unsigned_t const&>();
  change.before = optional_text(record.at("before"));
  change.after = optional_text(record.at("after"));
  return change;
}

}  // namespace

std::string line_text(HistoryLine const& line) {
  std::string text;
  append_quoted(text += R"({"change": )", line.change);
  append_quoted(text += R"(, "at": )", line.at);
  append_quoted(text += R"(, "command": )", line.command);
  if (line.undoes) append_quoted(text += R"(, "undoes": )", *line.undoes);
  text += R"(, "records": [)";
  for (std::size_t i = 0; i < line.records.size(); ++i) {
    if (i > 0) text += ", ";
    append_record(text, line.records[i]);
  }
  text += "]}\n";
  return text;
}

std::optional<HistoryLine> parse_line(std::string_view text) {
  try {
    Json const json = Json::parse(text);
    HistoryLine line;
    line.change = json.at("change").get<std::string>();
    line.at = json.at("at").get<std::string>();
    line.command = json.at("command").get<std::string>();
    if (json.contains("undoes")) line.undoes = json.at("undoes").get<std::string>();
    for (Json const& record : json.at("records")) {
      RecordChange const& change = line.records.emplace_back(parse_record(record));
      if (!is_record_or_nothing(change.before) || !is_record_or_nothing(change.after))
        return std::nullopt;
    }
    return line;
  } catch (Json::exception const&) {
    return std::nullopt;
  }
}

}  // namespace reconnect::store
