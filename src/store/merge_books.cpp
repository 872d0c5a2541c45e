// SPDX-License-Identifier: MIT
// Two copies of one book as one: which records stay, come and go.
#include "reconnect/store/merge_books.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

#include "reconnect/store/record.hpp"
#include "store/book_copy.hpp"
#include "store/book_text.hpp"
#include "store/json_reader.hpp"
#include "store/json_string.hpp"
#include "store/merge_members.hpp"
#include "store/plain_values.hpp"
#include "store/record_change.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view conflicts_name = "conflicts";

/// Returns what a record says: however it is laid out or spelled, with defaults or without. In
/// settings one that is written is one that was chosen.
std::string said(RecordKind kind, std::string_view text) {
  bool const is_laid_out = kind != RecordKind::Member && is_record(text);
  return plain_value(is_laid_out ? laid_out(kind, {}, text) : text);
}

bool same(RecordKind kind, std::string_view left, std::string_view right) {
  return left == right || said(kind, left) == said(kind, right);
}

std::string or_null(std::string const& value) { return value.empty() ? "null" : value; }

class BookMerge {
 public:
  BookMerge(NamedText const& base, NamedText const& ours, NamedText const& theirs)
      : base_(BookCopy::base(base)), ours_(ours), theirs_(theirs) {}

  MergedBook merge() && {
    merge_members_of_book();
    merge_list(RecordKind::Contact, edits_.contacts);
    merge_list(RecordKind::Campaign, edits_.campaigns);
    edits_.contacts_end = !theirs_.index().contacts;
    edits_.campaigns_end = !theirs_.index().campaign_entries;
    merged_.text = splice(ours_.text(), ours_.index(), std::move(edits_)).joined();
    return std::move(merged_);
  }

 private:
  void merge_list(RecordKind kind, std::vector<EntryEdit>& edits) {
    Records const base(base_.entries(kind));
    Records const ours(ours_.entries(kind));
    Records const theirs(theirs_.entries(kind));
    for (auto const& [key, mine] : ours.all()) {
      std::optional<std::string_view> const before = base.find(key);
      std::optional<std::string_view> const other = theirs.find(key);
      if (!other && before && same(kind, *before, mine.text)) {
        edits.push_back({EntryEdit::Kind::Remove, mine.place, {}});
      } else if (other && !same(kind, *other, mine.text)) {
        std::string text = merge_record(kind, before.value_or(""), mine, *other);
        if (text != mine.text)
          edits.push_back({EntryEdit::Kind::Replace, mine.place, std::move(text)});
      }
    }
    for (auto const& [key, other] : theirs.all()) {
      std::optional<std::string_view> const before = base.find(key);
      bool const is_taken_out = before && same(kind, *before, other.text);
      if (!ours.find(key) && !is_taken_out)
        edits.push_back({EntryEdit::Kind::Insert, ours.all().size(), std::string(other.text)});
    }
  }

  std::string merge_record(RecordKind kind, std::string_view before, Entry const& mine,
                           std::string_view other) {
    std::string const then = said(kind, before);
    std::string const ours = said(kind, mine.text);
    std::string const theirs = said(kind, other);
    if (then == theirs) return std::string(mine.text);
    if (then == ours) return std::string(other);
    MergedMembers const merged = merge_members(then, ours, theirs);
    if (kind == RecordKind::Campaign) {
      Campaign const campaign = decode_campaign(with_conflicts(merged));
      tell(campaign.name + " (" + campaign.id + ')', merged);
      return campaign_text(campaign);
    }
    Contact const contact = decode_contact(with_conflicts(merged));
    tell(contact.name + " (" + contact.id + ')', merged);
    return record_text(contact);
  }

  void merge_members_of_book() {
    std::unordered_set<std::string> seen{"schema", "contacts", "campaigns", "conflicts"};
    std::vector<MemberConflict> conflicts;
    for (BookCopy const* copy : {&ours_, &theirs_}) {
      for (BookMember const& member : copy->index().names) {
        if (seen.insert(member.name).second) merge_member_of_book(member.name, conflicts);
      }
    }
    MergedMembers merged = merge_alone(std::string(conflicts_name));
    merged.conflicts.insert(merged.conflicts.begin(), conflicts.begin(), conflicts.end());
    tell("the book", merged);
    std::string text = value_of(plain_members(with_conflicts(merged)), conflicts_name);
    if (plain_value(ours_.member(conflicts_name)) != text)
      set(std::string(conflicts_name), std::move(text));
  }

  /// Merges that member of the book as if it had no other.
  MergedMembers merge_alone(std::string const& name) const {
    auto const alone = [&](BookCopy const& copy) {
      std::string value(copy.member(name));
      return value.empty() ? std::string() : object_text({{name, std::move(value)}});
    };
    return merge_members(alone(base_), alone(ours_), alone(theirs_));
  }

  void merge_member_of_book(std::string const& name, std::vector<MemberConflict>& conflicts) {
    std::string_view const before = base_.member(name);
    std::string_view const mine = ours_.member(name);
    std::string_view const other = theirs_.member(name);
    auto const same_here = [&](std::string_view left, std::string_view right) {
      return same(RecordKind::Member, left, right);
    };
    if (same_here(mine, other) || same_here(before, other)) return;
    if (same_here(before, mine)) return set(name, std::string(other));
    if (name == "imports") {
      if (auto imports = later_imports(mine, other)) return set(name, *std::move(imports));
    }
    if (name == "settings") {
      MergedMembers const merged = merge_members(before, mine, other);
      tell(name, merged);
      return set(name, settings_text(decode_settings(with_conflicts(merged))));
    }
    MergedMembers merged = merge_alone(name);
    set(name, value_of(plain_members(merged.text), name));
    std::ranges::move(merged.conflicts, std::back_inserter(conflicts));
  }

  void set(std::string const& name, std::string text) {
    edits_.members.push_back(
        {name, text.empty() ? std::nullopt : std::optional<std::string>(std::move(text))});
  }

  /// Returns the imports of both, the later one of each source; nothing where the sides differ in
  /// what is no day.
  static std::optional<std::string> later_imports(std::string_view mine, std::string_view other) {
    Members imports = plain_members(mine);
    for (Member const& theirs : plain_members(other)) {
      auto const own = std::ranges::find(imports, theirs.name, &Member::name);
      if (own == imports.end()) {
        imports.push_back(theirs);
      } else if (own->json != theirs.json) {
        std::optional<Date> const day = day_in(own->json);
        std::optional<Date> const their_day = day_in(theirs.json);
        if (!day || !their_day) return std::nullopt;
        if (*their_day > *day) own->json = theirs.json;
      }
    }
    std::string const text = object_text(imports);
    return imports_text(decode_imports(text), text);
  }

  static std::optional<Date> day_in(std::string_view value) {
    return value.starts_with('"') ? parse_date(unquoted(value)) : std::nullopt;
  }

  /// Returns the object with what the sides disagree on beside it.
  static std::string with_conflicts(MergedMembers const& merged) {
    if (merged.conflicts.empty()) return merged.text;
    Members members = plain_members(merged.text);
    std::string const there = value_of(members, conflicts_name);
    Members conflicts = plain_members(is_record(there) ? there : "");
    // Somebody else's member of that name is kept as one more of them.
    if (!there.empty() && !is_record(there))
      conflicts.push_back({std::string(conflicts_name), list_text({there, there})});
    for (MemberConflict const& conflict : merged.conflicts) {
      std::erase_if(conflicts,
                    [&](Member const& member) { return member.name == conflict.member; });
      conflicts.push_back(
          {conflict.member, list_text({or_null(conflict.ours), or_null(conflict.theirs)})});
    }
    std::erase_if(members, [](Member const& member) { return member.name == conflicts_name; });
    members.push_back({std::string(conflicts_name), object_text(conflicts)});
    return object_text(members);
  }

  void tell(std::string const& record, MergedMembers const& merged) {
    for (MemberConflict const& conflict : merged.conflicts) {
      merged_.conflicts.push_back(
          {record, conflict.member, or_null(conflict.ours), or_null(conflict.theirs)});
    }
  }

  BookCopy base_;
  BookCopy ours_;
  BookCopy theirs_;
  BookEdits edits_{};
  MergedBook merged_{};
};

}  // namespace

MergedBook merge_books(NamedText const& base, NamedText const& ours, NamedText const& theirs) {
  std::string const hint = "nothing was merged";
  try {
    MergedBook merged = BookMerge(base, ours, theirs).merge();
    bool const only_theirs = base.text == ours.text;
    if (only_theirs) merged.text = theirs.text;
    index_book(merged.text, {"merged", hint});
    return merged;
  } catch (Malformed const& malformed) {
    // The values of a conflict stand two levels below where they stood.
    throw Error(ExitCode::Unreadable, std::string("merged: ") + malformed.what(), hint);
  }
}

}  // namespace reconnect::store
