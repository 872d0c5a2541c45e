// SPDX-License-Identifier: MIT
// Puts a changed text together from the bytes of the old one.
#include <algorithm>
#include <functional>
#include <utility>

#include "store/book_text.hpp"
#include "store/json_scan.hpp"
#include "store/json_string.hpp"
#include "store/line_ends.hpp"
#include "store/list_splicer.hpp"

namespace reconnect::store {
namespace {

using EditKind = EntryEdit::Kind;

/// The members of the book, in the order in which the program writes them.
constexpr std::string_view member_order[] = {"schema", "settings", "contacts", "campaigns",
                                             "imports"};

/// Copies the book with some of its members changed.
class BookSplicer {
 public:
  BookSplicer(std::string_view text, BookIndex const& index, BookEdits edits)
      : text_(text), index_(index), edits_(std::move(edits)), has_crlf_(has_crlf(text)) {}

  Pieces splice() {
    std::vector<EntryEdit> members;
    if (edits_.contacts_end) end_list("contacts", index_.contacts, edits_.contacts);
    if (edits_.campaigns_end) end_list("campaigns", index_.campaign_entries, edits_.campaigns);
    if (!index_.contacts) begin_list("contacts", edits_.contacts);
    if (!index_.campaign_entries) begin_list("campaigns", edits_.campaigns);
    std::ranges::stable_sort(edits_.members, {}, [](MemberEdit const& edit) {
      return std::ranges::find(member_order, edit.name) - std::begin(member_order);
    });
    for (MemberEdit const& edit : edits_.members) set(members, edit);
    out_.keep(text_.substr(0, index_.members.open));
    ListSplicer(text_, index_.members, member_layout(has_crlf_), out_)
        .splice(std::move(members), [this](std::size_t place) { copy_member(place); });
    out_.keep(text_.substr(index_.members.close));
    return std::move(out_);
  }

 private:
  /// Returns where the member stands among those of the book; the number of those where it does
  /// not.
  std::size_t place_of(std::string_view name) const {
    auto const found = std::ranges::find(index_.names, name, &BookMember::name);
    return static_cast<std::size_t>(found - index_.names.begin());
  }

  /// Returns where a member that is not there should be: behind the last of those that come before
  /// it.
  std::size_t place_for(std::string_view name) const {
    std::size_t place = 0;
    for (std::string_view const earlier : member_order) {
      if (earlier == name) break;
      if (std::size_t const found = place_of(earlier); found != index_.names.size())
        place = std::max(place, found + 1);
    }
    return place;
  }

  void set(std::vector<EntryEdit>& members, MemberEdit const& edit) const {
    std::size_t const place = place_of(edit.name);
    bool const exists = place != index_.names.size();
    if (exists && edit.text) {
      std::string_view const key =
          text_.substr(index_.members.spans[place].begin,
                       index_.names[place].value.begin - index_.members.spans[place].begin);
      members.push_back({EditKind::Replace, place, std::string(key) + *edit.text});
    } else if (exists) {
      members.push_back({EditKind::Remove, place, {}});
    } else if (edit.text) {
      members.push_back(put_back(edit).value_or(EntryEdit{EditKind::Insert, place_for(edit.name),
                                                          key_of(edit.name) + ": " + *edit.text}));
    }
  }

  static std::string key_of(std::string const& name) {
    std::string key;
    append_quoted(key, name);
    return key;
  }

  /// Returns how the member stands where it stood, or nothing where its gaps do not tell.
  std::optional<EntryEdit> put_back(MemberEdit const& edit) const {
    if (!edit.gaps) return std::nullopt;
    std::string const key = key_of(edit.name);
    std::string const& before = edit.gaps->before;
    std::size_t const begin = std::min(before.find('"'), before.size());
    std::string const name = before.substr(begin);
    std::string rest = name.substr(std::min(key.size(), name.size()));
    std::erase_if(rest, is_blank);
    if (!name.starts_with(key) || rest != ":") return std::nullopt;
    return EntryEdit{EditKind::Insert, std::min(edit.place, index_.names.size()), name + *edit.text,
                     Gaps{before.substr(0, begin), edit.gaps->after}};
  }

  /// Makes the list that new entries need where the book has none.
  void begin_list(std::string_view name, std::vector<EntryEdit> const& edits) {
    if (edits.empty()) return;
    std::string text = "[";
    for (EntryEdit const& edit : edits) {
      if (text.size() > 1) text += ',';
      text.append(record_layout(has_crlf_).before).append(edit.text);
    }
    edits_.members.push_back(
        {std::string(name), text.append(record_layout(has_crlf_).after).append("]")});
  }

  /// Takes out a list that gets empty.
  void end_list(std::string_view name, std::optional<Entries> const& list,
                std::vector<EntryEdit> const& edits) {
    auto const count = [&edits](EditKind kind) {
      return std::ranges::count(edits, kind, &EntryEdit::kind);
    };
    bool const takes_out = count(EditKind::Remove) > 0 && count(EditKind::Insert) == 0;
    if (takes_out && count(EditKind::Remove) == std::ssize(list->spans))
      edits_.members.push_back({std::string(name), std::nullopt});
  }

  void copy_member(std::size_t place) {
    std::string const& name = index_.names[place].name;
    if (name == "contacts" && !edits_.contacts.empty()) {
      copy_list(place, *index_.contacts, std::move(edits_.contacts));
    } else if (name == "campaigns" && !edits_.campaigns.empty()) {
      copy_list(place, *index_.campaign_entries, std::move(edits_.campaigns));
    } else {
      out_.keep(index_.members.spans[place].of(text_));
    }
  }

  void copy_list(std::size_t place, Entries const& list, std::vector<EntryEdit> edits) {
    Span const member = index_.members.spans[place];
    out_.keep(Span{member.begin, list.open}.of(text_));
    ListSplicer(text_, list, record_layout(has_crlf_), out_)
        .splice(std::move(edits),
                [&](std::size_t entry) { out_.keep(list.spans[entry].of(text_)); });
    out_.keep(Span{list.close, member.end}.of(text_));
  }

  std::string_view text_;
  BookIndex const& index_;
  BookEdits edits_;
  bool has_crlf_;
  Pieces out_{};
};

}  // namespace

Gaps gaps_around(std::string_view text, Entries const& list, std::size_t place) {
  std::size_t const begin = place == 0 ? list.open : list.spans[place - 1].end;
  std::size_t const end = place + 1 == list.spans.size() ? list.close : list.spans[place + 1].begin;
  return {std::string(Span{begin, list.spans[place].begin}.of(text)),
          std::string(Span{list.spans[place].end, end}.of(text))};
}

Gaps gaps_around_member(std::string_view text, BookIndex const& index, std::size_t place) {
  Gaps gaps = gaps_around(text, index.members, place);
  gaps.before += Span{index.members.spans[place].begin, index.names[place].value.begin}.of(text);
  return gaps;
}

Pieces splice(std::string_view text, BookIndex const& index, BookEdits edits) {
  return BookSplicer(text, index, std::move(edits)).splice();
}

}  // namespace reconnect::store
