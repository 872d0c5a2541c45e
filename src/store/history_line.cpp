// SPDX-License-Identifier: MIT
// One change as a line of the history.
#include "store/history_line.hpp"

#include <nlohmann/json.hpp>

#include "reconnect/error.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {
namespace {

using Json = nlohmann::json;

std::string json_string(std::string_view text) {
  std::string string;
  append_quoted(string, text);
  return string;
}

std::string json_string_or_null(std::optional<std::string> const& text) {
  return text ? json_string(*text) : "null";
}

/// The id tells which list a record is in, except where a hand-made one says something else.
std::string list_member(RecordChange const& record) {
  if (record.kind == RecordKind::Campaign) return R"("list": "campaigns", )";
  bool const looks_like_a_member = record.id == "settings" || record.id == "imports";
  return record.kind == RecordKind::Contact && looks_like_a_member ? R"("list": "contacts", )" : "";
}

std::string record_member(RecordChange const& record) {
  return R"({"id": )" + json_string(record.id) + ", " + list_member(record) + R"("index": )" +
         std::to_string(record.index) + R"(, "before": )" + json_string_or_null(record.before) +
         R"(, "after": )" + json_string_or_null(record.after) + "}";
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
  std::string text = R"({"change": )" + json_string(line.change) + R"(, "at": )" +
                     json_string(line.at) + R"(, "command": )" + json_string(line.command);
  if (line.undoes) text += R"(, "undoes": )" + json_string(*line.undoes);
  text += R"(, "records": [)";
  for (std::size_t i = 0; i < line.records.size(); ++i) {
    if (i > 0) text += ", ";
    text += record_member(line.records[i]);
  }
  return text + "]}\n";
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
