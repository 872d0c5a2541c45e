// SPDX-License-Identifier: MIT
// One change as a line of the history.
#include "store/history_line.hpp"

#include <algorithm>
#include <unordered_set>

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
  bool const looks_like_a_member = is_known_member(record.id);
  if (record.kind == RecordKind::Member) return looks_like_a_member ? "" : R"("list": "book", )";
  return looks_like_a_member ? R"("list": "contacts", )" : "";
}

void append_record(std::string& out, RecordChange const& record) {
  append_quoted(out += R"({"id": )", record.id);
  out.append(", ").append(list_member(record));
  out.append(R"("index": )").append(std::to_string(record.index));
  append_quoted_or_null(out += R"(, "before": )", record.before);
  append_quoted_or_null(out += R"(, "after": )", record.after);
  if (record.gaps) {
    append_quoted(out += R"(, "gaps": [)", record.gaps->before);
    append_quoted(out += ", ", record.gaps->after);
    out += ']';
  }
  if (record.begins_list) out += R"(, "begins_list": true)";
  out += '}';
}

RecordKind kind_of(Json const& record, std::string const& id) {
  auto const list = record.find("list");
  if (list == record.end()) return is_known_member(id) ? RecordKind::Member : RecordKind::Contact;
  if (*list == "book") return RecordKind::Member;
  return *list == "campaigns" ? RecordKind::Campaign : RecordKind::Contact;
}

/// Somebody may have edited the history by hand: what is no record must not get into the book.
bool may_stand(RecordChange const& record, std::optional<std::string> const& text) {
  if (!text) return true;
  try {
    validate_json(*text, {"the history", {}});
  } catch (Error const&) {
    return false;
  }
  bool const is_unknown = record.kind == RecordKind::Member && !is_known_member(record.id);
  return is_unknown || is_record(*text);
}

bool is_sound(RecordChange const& record) {
  bool const is_list = record.id == "schema" || record.id == "contacts" || record.id == "campaigns";
  return !(record.kind == RecordKind::Member && is_list) && may_stand(record, record.before) &&
         may_stand(record, record.after);
}

/// Of two changes of one member the second would put it into the book once more.
bool names_a_member_twice(std::vector<RecordChange> const& records) {
  std::unordered_set<std::string_view> names;
  return std::ranges::any_of(records, [&](RecordChange const& record) {
    return record.kind == RecordKind::Member && !names.insert(record.id).second;
  });
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
  if (auto const gaps = record.find("gaps"); gaps != record.end())
    change.gaps = Gaps{gaps->at(0).get<std::string>(), gaps->at(1).get<std::string>()};
  change.begins_list = record.value("begins_list", false);
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
      if (!is_sound(line.records.emplace_back(parse_record(record)))) return std::nullopt;
    }
    if (names_a_member_twice(line.records)) return std::nullopt;
    return line;
  } catch (Json::exception const&) {
    return std::nullopt;
  }
}

}  // namespace reconnect::store
