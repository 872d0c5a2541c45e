// SPDX-License-Identifier: MIT
// What became of past changes, and what takes one back.
#include "store/undo.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "store/line_ends.hpp"
#include "store/take_back_members.hpp"

namespace reconnect::store {
namespace {

constexpr std::size_t longest_value = 60;

/// The records of the book as they were at some time of the past, as far as the lines behind it
/// tell.
class PastBook {
 public:
  explicit PastBook(TextBook const& book) : book_(book) {}

  bool holds_before(HistoryLine const& line) {
    return std::ranges::all_of(
        line.records, [this](RecordChange const& record) { return text(record) == record.before; });
  }

  void go_back(HistoryLine const& line) {
    for (RecordChange const& record : line.records) text(record) = record.before;
  }

 private:
  using Key = std::pair<RecordKind, std::string>;

  std::optional<std::string>& text(RecordChange const& record) {
    Key key{record.kind,
            record.id.empty() ? std::to_string(record.index) + " without id" : record.id};
    auto const found = texts_.find(key);
    if (found != texts_.end()) return found->second;
    return texts_[std::move(key)] = std::optional<std::string>(current_text(book_, record));
  }

  TextBook const& book_;
  std::map<Key, std::optional<std::string>> texts_{};
};

bool is_known_member(RecordChange const& record) {
  return record.kind == RecordKind::Member && store::is_known_member(record.id);
}

std::string label(RecordChange const& record, std::string_view text) {
  if (is_known_member(record)) return "the " + record.id;
  if (record.kind == RecordKind::Member) return quoted(record.id);
  std::string const name =
      record.kind == RecordKind::Contact ? decode_contact(text).name : decode_campaign(text).name;
  return quoted(name.empty() ? record.id : name);
}

std::string shown(std::string const& value) {
  if (value.empty()) return "nothing";
  if (value.size() <= longest_value) return value;
  std::size_t end = longest_value;
  // A character of several bytes is not cut in two.
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;
  return value.substr(0, end) + "...";
}

/// Why a record cannot be taken back, with both versions.
std::string reason(std::string const& name, std::vector<Collision> const& collisions) {
  std::string text;
  for (Collision const& collision : collisions) {
    text += (text.empty() ? "" : "; ") + collision.member + " of " + name + " was " +
            shown(collision.then) + " then and is " + shown(collision.now) + " now";
  }
  return text;
}

/// The same, where it is not there now, or was not after the change or before it.
std::string reason(RecordChange const& record, std::optional<std::string_view> now) {
  if (!now)
    return label(record, record.after ? *record.after : *record.before) + " was taken out since";
  std::string const name = label(record, *now);
  if (!record.after) return name + " is in the book again";
  if (!is_record(*record.after) || !is_record(*now))
    return name + " was " + shown(*record.after) + " then and is " + shown(std::string(*now)) +
           " now";
  return reason(name, differing_members(*record.after, *now));
}

/// Takes back one record after the other, and collects what stands against it.
class TakingBack {
 public:
  TakingBack(TextBook const& book, HistoryLine const& line) : book_(book), line_(line) {}

  void take_back(RecordChange const& record) {
    std::optional<std::string_view> const now = current_text(book_, record);
    if (now == record.before) return;
    if (now == record.after) {
      bool const was_added = !record.before && !line_.undoes;
      if (was_added && record.kind == RecordKind::Contact) collect_campaigns(record);
      return change(record, now, record.before);
    }
    if (now && gives_an_id(record))
      return reasons_.push_back(label(record, *now) + " was changed since");
    bool const was_there = now && record.before && record.after;
    if (is_known_member(record) || (was_there && is_mergeable(record, *now)))
      return merge(record, now);
    reasons_.push_back(reason(record, now));
  }

  bool is_nothing() const { return changes_.empty() && reasons_.empty(); }
  std::vector<RecordChange> changes() && { return std::move(changes_); }
  std::vector<std::string> const& reasons() const { return reasons_; }

 private:
  /// Later changes know the record by the id that this one gave it.
  static bool gives_an_id(RecordChange const& record) {
    return record.kind == RecordKind::Contact && record.before && record.after &&
           record_id(*record.before) != record_id(*record.after);
  }

  /// Somebody who was added takes part in campaigns that began since.
  void collect_campaigns(RecordChange const& record) {
    for (Campaign const& campaign : book_.campaigns()) {
      bool const is_member =
          std::ranges::find(campaign.members, record.id) != campaign.members.end();
      bool const goes_too = std::ranges::any_of(line_.records, [&](RecordChange const& other) {
        return other.kind == RecordKind::Campaign && other.id == campaign.id;
      });
      if (is_member && !goes_too) {
        reasons_.push_back(label(record, *record.after) + " takes part in the campaign " +
                           quoted(campaign.name));
      }
    }
  }

  /// What the program does not know may be anything.
  static bool is_mergeable(RecordChange const& record, std::string_view now) {
    return is_record(*record.before) && is_record(*record.after) && is_record(now);
  }

  /// Settings or imports that are not there say what empty ones do.
  void merge(RecordChange const& record, std::optional<std::string_view> now) {
    constexpr std::string_view nothing = "{}";
    std::string_view const there = now.value_or(nothing);
    auto const laid = [&](std::string_view text) { return laid_out(record.kind, record.id, text); };
    Merged const merged =
        take_back_members(laid(record.before ? *record.before : nothing),
                          laid(record.after ? *record.after : nothing), laid(there));
    if (!merged.collisions.empty())
      return reasons_.push_back(reason(label(record, there), merged.collisions));
    std::string text = laid(merged.text);
    if (has_crlf(book_.text())) text = with_crlf(text);
    bool const is_gone = is_known_member(record) && text == nothing;
    change(record, now, is_gone ? std::nullopt : std::optional<std::string>(std::move(text)));
  }

  void change(RecordChange const& record, std::optional<std::string_view> now,
              std::optional<std::string> then) {
    std::size_t const index = now ? current_place(book_, record).value_or(0) : record.index;
    if (now == then) return;
    changes_.push_back({record.kind, record.id, index, std::optional<std::string>(now),
                        std::move(then), record.gaps, record.begins_list});
  }

  TextBook const& book_;
  HistoryLine const& line_;
  std::vector<RecordChange> changes_{};
  std::vector<std::string> reasons_{};
};

/// Returns whether to take the line back would change nothing. The first record that stands in the
/// way tells: an import may have a hundred thousand.
bool is_nothing_left(TextBook const& book, HistoryLine const& line) {
  TakingBack taking(book, line);
  return std::ranges::all_of(line.records, [&taking](RecordChange const& record) {
    taking.take_back(record);
    return taking.is_nothing();
  });
}

std::string joined(std::vector<std::string> const& reasons) {
  std::string text;
  for (std::string const& reason : reasons) text += (text.empty() ? "" : "; ") + reason;
  return text;
}

}  // namespace

std::vector<PastLine> past_of(TextBook const& book, std::vector<HistoryLine> lines) {
  PastBook then(book);
  std::unordered_set<std::string> undone;
  std::vector<PastLine> past;
  while (!lines.empty()) {
    HistoryLine line = std::move(lines.back());
    lines.pop_back();
    if (then.holds_before(line)) continue;
    then.go_back(line);
    bool const was_taken_back = undone.contains(line.change);
    if (line.undoes && !was_taken_back) undone.insert(*line.undoes);
    bool const is_undone = was_taken_back || is_nothing_left(book, line);
    past.push_back({std::move(line), is_undone});
  }
  return past;
}

HistoryLine const& choose(std::vector<PastLine> const& past,
                          std::optional<std::string> const& change_id) {
  if (!change_id) {
    auto const newest = std::ranges::find_if(
        past, [](PastLine const& p) { return !p.line.undoes && !p.is_undone; });
    if (newest == past.end()) throw Error(ExitCode::Refused, "there is nothing to undo");
    return newest->line;
  }
  auto const named =
      std::ranges::find_if(past, [&](PastLine const& p) { return p.line.change == *change_id; });
  std::string const hint = "to see the last changes: reconnect undo --list";
  if (named == past.end())
    throw Error(ExitCode::Refused, "there is no change " + quoted(*change_id), hint);
  if (named->is_undone) {
    throw Error(ExitCode::Refused, "the change " + quoted(*change_id) + " is undone already", hint);
  }
  return named->line;
}

std::vector<RecordChange> take_back(TextBook const& book, HistoryLine const& line) {
  TakingBack taking(book, line);
  for (RecordChange const& record : line.records) taking.take_back(record);
  if (!taking.reasons().empty()) {
    throw Error(
        ExitCode::Refused,
        "cannot undo " + line.change + " (" + line.command + "): " + joined(taking.reasons()),
        "nothing was changed; undo the later change first: reconnect undo --list");
  }
  return std::move(taking).changes();
}

std::vector<RecordChange> differences_from_history(std::vector<HistoryLine> const& lines,
                                                   TextBook const& backup) {
  std::map<std::pair<RecordKind, std::string>, RecordChange const*> latest;
  for (HistoryLine const& line : lines) {
    for (RecordChange const& record : line.records) latest[{record.kind, record.id}] = &record;
  }
  std::vector<RecordChange> changes;
  for (auto const& [key, record] : latest) {
    std::optional<std::string_view> const then = current_text(backup, *record);
    if (then == record->after) continue;
    changes.push_back({record->kind, record->id,
                       current_place(backup, *record).value_or(record->index), record->after,
                       std::optional<std::string>(then)});
  }
  return changes;
}

}  // namespace reconnect::store
