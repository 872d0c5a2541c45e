// SPDX-License-Identifier: MIT
// `check` of a text: all that is wrong with it, in its order, with line, column and the members
// that lead there.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "reconnect/quoted.hpp"
#include "store/check_notes.hpp"
#include "store/json_lookup.hpp"
#include "store/text_position.hpp"

namespace reconnect::store {
namespace {

/// What holds in place of a setting that cannot be read.
struct Default {
  std::string_view path{};
  std::string (*text)(Settings const&){};
};

std::string retry_text(RetryList const& list) {
  return to_text(list[0]) + ", " + to_text(list[1]) + ", " + to_text(list[2]);
}

constexpr std::array defaults{
    Default{".pace", [](Settings const& settings) { return to_text(settings.pace); }},
    Default{".every", [](Settings const& settings) { return to_text(settings.every); }},
    Default{".week_starts",
            [](Settings const& settings) {
              return std::string(week_start_text(settings.week_starts));
            }},
    Default{".dormant_after",
            [](Settings const& settings) { return to_text(settings.dormant_after); }},
    Default{".restart_contacts",
            [](Settings const& settings) { return std::to_string(settings.restart_contacts); }},
    Default{".restart_every",
            [](Settings const& settings) { return to_text(settings.restart_every); }},
    Default{".retry.cold",
            [](Settings const& settings) { return retry_text(settings.retry_cold); }},
    Default{".retry.known",
            [](Settings const& settings) { return retry_text(settings.retry_known); }},
};

class TextCheck {
 public:
  TextCheck(std::string_view text, Source const& source, Date today)
      : text_(text), index_(index_book(text, source)), today_(today) {}

  std::vector<Finding> run() {
    check_settings();
    check_contacts();
    check_campaigns();
    check_imports();
    check_conflicts_of_book();
    return in_order();
  }

 private:
  struct Found {
    std::size_t offset{0};
    Finding finding{};
  };

  void check_settings() {
    std::optional<Span> const span = index_.value("settings");
    if (!span) return;
    Settings settings;
    Notes notes = unreadable(span->of(text_), settings);
    check_conflicts(value_of(span->of(text_), "conflicts"), notes);
    add("settings", *span, std::move(notes));
    for (Found& found : found_) {
      std::string_view const path =
          std::string_view(found.finding.where).substr(std::string_view("settings").size());
      auto const row = std::ranges::find(defaults, path, &Default::path);
      if (row != defaults.end()) found.finding.message += ": " + row->text(Settings{}) + " holds";
    }
  }

  void check_contacts() {
    Contact contact;
    for (std::size_t place = 0; place < index_.size(); ++place) {
      Span const span = index_.contact(place);
      std::string_view const record = span.of(text_);
      Notes notes = unreadable(record, contact);
      if (is_record(record)) {
        check_id(place, contact.id, notes);
        check_contact(record, contact, today_, notes);
      }
      if (!notes.empty()) add(place_text("contacts", place), span, std::move(notes));
    }
  }

  void check_id(std::size_t place, std::string const& id, Notes& notes) {
    std::string_view const record = index_.contact(place).of(text_);
    if (id.empty()) {
      std::string_view const value = value_of(record, "id");
      if (is_missing(value)) notes.push_back({value.empty() ? record : value, "no id", true});
      return;
    }
    auto const [first, is_new] = places_.emplace(id, place);
    if (is_new) return;
    notes.push_back({value_of(record, "id"),
                     quoted(id) + " is the id of " + place_text("contacts", first->second) + " too",
                     true});
  }

  void check_campaigns() {
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t place = 0; place < index_.campaigns.size(); ++place) {
      Span const span = index_.campaign_entries->spans[place];
      std::string_view const record = span.of(text_);
      Campaign campaign;
      Notes notes = unreadable(record, campaign);
      if (is_record(record)) {
        demand(record, "id", notes);
        demand(record, "name", notes);
        if (!campaign.id.empty() && !seen.emplace(campaign.id, place).second) {
          notes.push_back({value_of(record, "id"), quoted(campaign.id) + " is the id of " +
                                                       place_text("campaigns", seen[campaign.id]) +
                                                       " too"});
        }
        check_members(record, notes);
        check_conflicts(value_of(record, "conflicts"), notes);
      }
      add(place_text("campaigns", place), span, std::move(notes));
    }
  }

  static void demand(std::string_view record, std::string_view name, Notes& notes) {
    std::string_view const value = value_of(record, name);
    if (is_missing(value))
      notes.push_back({value.empty() ? record : value, "no " + std::string(name)});
  }

  void check_members(std::string_view campaign, Notes& notes) const {
    std::string_view const members = value_of(campaign, "members");
    if (!members.starts_with('[')) return;
    for (std::string_view const member : entries_of(members)) {
      if (!member.starts_with('"')) continue;
      std::string const id = unquoted(member);
      if (!places_.contains(id)) notes.push_back({member, "no contact has the id " + quoted(id)});
    }
  }

  void check_imports() {
    std::optional<Span> const span = index_.value("imports");
    if (!span) return;
    Notes notes;
    for (ImportDate const& import : index_.imports) {
      if (import.on) continue;
      std::string_view const value = value_of(span->of(text_), import.source);
      notes.push_back({value, message_of({value, "a date"})});
    }
    add("imports", *span, std::move(notes));
  }

  void check_conflicts_of_book() {
    std::optional<Span> const span = index_.value("conflicts");
    if (!span) return;
    Notes notes;
    check_conflicts(span->of(text_), notes);
    add("conflicts", *span, std::move(notes));
  }

  template <typename T>
  static Notes unreadable(std::string_view object, T& out) {
    std::vector<Unreadable> told;
    JsonReader reader(object);
    char const* at = reader.start();
    ObjectDecoder(reader, Detail::Whole, &told).object(at, out);
    Notes notes;
    for (Unreadable const& each : told) notes.push_back({each.raw, message_of(each)});
    return notes;
  }

  static std::string place_text(std::string_view list, std::size_t place) {
    return std::string(list).append("[").append(std::to_string(place)).append("]");
  }

  std::size_t offset_of(Note const& note) const {
    return static_cast<std::size_t>(note.value.data() - text_.data());
  }

  /// Takes over the notes of the value that stands at `span` and that `where` leads to.
  void add(std::string const& where, Span span, Notes notes) {
    std::ranges::stable_sort(notes, {}, [this](Note const& note) { return offset_of(note); });
    std::vector<std::size_t> offsets;
    for (Note const& note : notes) offsets.push_back(offset_of(note) - span.begin);
    std::vector<std::string> const paths = paths_to(span.of(text_), offsets);
    for (std::size_t index = 0; index < notes.size(); ++index) {
      Finding finding{0, 0, where + paths[index], std::move(notes[index].message),
                      notes[index].fixable};
      found_.push_back({offset_of(notes[index]), std::move(finding)});
    }
  }

  std::vector<Finding> in_order() {
    std::ranges::stable_sort(found_, {}, &Found::offset);
    PositionCounter counter(text_);
    std::vector<Finding> findings;
    for (Found& found : found_) {
      Position const position = counter.at(found.offset);
      found.finding.line = position.line;
      found.finding.column = position.column;
      findings.push_back(std::move(found.finding));
    }
    return findings;
  }

  std::string_view text_;
  BookIndex index_;
  Date today_;
  std::unordered_map<std::string, std::size_t> places_{};  // of the ids of contacts
  std::vector<Found> found_{};
};

/// Returns the value on one line: no text of JSON holds a line break.
std::string on_one_line(std::string_view raw) {
  std::string line;
  while (!raw.empty()) {
    std::size_t const end = std::min(raw.find_first_of("\r\n"), raw.size());
    line += raw.substr(0, end);
    raw.remove_prefix(std::min(raw.find_first_not_of(" \t\r\n", end), raw.size()));
  }
  return line;
}

bool is_laid_out_as(std::string_view text, std::string_view pattern) {
  return std::ranges::equal(text, pattern, [](char byte, char wanted) {
    return wanted == '0' ? byte >= '0' && byte <= '9' : byte == wanted;
  });
}

}  // namespace

std::string message_of(Unreadable const& unreadable) {
  bool const is_text = unreadable.raw.size() > 1 && unreadable.raw.starts_with('"');
  std::string text(unreadable.raw);
  if (is_text) text = unquoted(unreadable.raw);
  bool const is_day = is_laid_out_as(text, "0000-00-00") || is_laid_out_as(text, "--00-00");
  std::string const subject = is_text ? quoted(text) : shortened(on_one_line(text));
  if (is_day && unreadable.noun.ends_with("date") && text < "1900")
    return subject + " is before 1900";
  if (is_day) return subject + " is no day of the calendar";
  return subject + " is not " + std::string(unreadable.noun);
}

std::vector<Finding> check_text(std::string_view text, Source const& source, Date today) {
  return TextCheck(text, source, today).run();
}

}  // namespace reconnect::store
