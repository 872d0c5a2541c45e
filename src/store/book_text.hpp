// SPDX-License-Identifier: MIT
// The book as text, without files: what a text holds, where each record stands in it, how one of
// its records is read, and how a changed text is put together from the bytes of the old one.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/error.hpp"
#include "reconnect/model/book.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::store {

/// A stretch of bytes of a text, by offset.
struct Span {
  std::size_t begin{0};
  std::size_t end{0};

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  friend bool operator==(Span, Span) = default;
};

/// The list or object that stands between two brackets of a text, and the spans of its entries.
/// An entry of an object reaches from its name to the end of its value.
struct Entries {
  std::size_t open{0};   // behind the opening bracket
  std::size_t close{0};  // of the closing bracket
  std::vector<Span> spans{};
};

/// A member of the book.
struct BookMember {
  std::string name{};
  Span value{};
};

/// Where everything stands in a text that was found valid. 16 bytes a contact.
struct BookIndex {
  Settings settings{};
  std::vector<Campaign> campaigns{};  // one for each of campaign_entries
  std::vector<ImportDate> imports{};
  std::size_t unread{0};           // values of the three above that cannot be read
  std::size_t unread_contacts{0};  // entries and values of the contacts that cannot be read

  Entries members{};                  // of the book itself
  std::vector<BookMember> names{};    // one for each of `members`
  std::optional<Entries> contacts{};  // nothing where the text has no such member
  std::optional<Entries> campaign_entries{};

  /// Returns the span of that member's value, or nothing.
  std::optional<Span> value(std::string_view name) const;
  /// Returns that member's value in the text, empty where there is none.
  std::string_view value_in(std::string_view text, std::string_view name) const;
  std::size_t size() const { return contacts ? contacts->spans.size() : 0; }
  /// Returns the span of the entry `contacts[place]`, which may be no object: see `is_record`.
  Span contact(std::size_t place) const { return contacts->spans[place]; }
};

/// How messages call a text, and the hint they give where it is damaged.
struct Source {
  std::string name{};
  std::string hint{};
};

/// A record is at most this long.
inline constexpr std::size_t largest_record = 16'000'000;

/// Thrown for a book that a later version wrote: it is not damaged.
class NewerBook : public Error {
 public:
  using Error::Error;
};

/// What a walk hands over: the place in `contacts`, and what stands there. Lent for the call.
using VisitPlace = std::function<void(std::size_t, Contact const&)>;

/// Reads the whole text, hands over every contact as it goes, and returns the index.
/// Throws `Error` (Unreadable), "NAME:LINE:COLUMN: what is wrong", for a text that is not valid
/// JSON, is empty, has no `schema` or one this program does not know, whose known members are no
/// list or object as they should, or that has a record of more than 16 MB.
BookIndex index_book(std::string_view text, Source const& source, Detail detail,
                     VisitPlace const& visit);
BookIndex index_book(std::string_view text, Source const& source);

/// Returns the members of the book that the program does not know, as they stand in the text.
Members unknown_members(std::string_view text, BookIndex const& index);

/// Returns the settings that stand before the contacts, or the defaults where none do. What is
/// wrong with the text is for `index_book` to say.
Settings settings_before_contacts(std::string_view text);

/// Returns whether the entry of a list is an object. Others are kept, and are nobody.
inline bool is_record(std::string_view entry) { return entry.starts_with('{'); }

/// Reads a record that `index_book` found into `contact`, whose strings and lists are refilled so
/// that a walk over many records seldom allocates. Members that `detail` leaves out are empty
/// afterwards. Returns how many members and entries with a known name hold what cannot be read.
std::size_t decode_contact(std::string_view record, Detail detail, Contact& contact);

/// Each reads the text of an object that is valid JSON, as `index_book` or the history have it.
Contact decode_contact(std::string_view record);
Settings decode_settings(std::string_view object);
Campaign decode_campaign(std::string_view record);
std::vector<ImportDate> decode_imports(std::string_view object);

/// Returns the id of a record that is valid JSON; empty where it has none that can be read.
std::string record_id(std::string_view record);

/// Throws `Error` (Unreadable) where `text` is not one valid JSON value, as a record out of the
/// history should be.
void validate_json(std::string_view text, Source const& source);

/// Returns the JSON object of the imports. Those without a day stand as they do in `before`, the
/// object of the file.
std::string imports_text(std::vector<ImportDate> const& imports, std::string_view before = {});

/// The bytes on both sides of an entry: from what stands before it, an entry or the bracket, and to
/// what stands behind it. Before a member of the book its name belongs to them.
struct Gaps {
  std::string before{};
  std::string after{};
  friend bool operator==(Gaps const&, Gaps const&) = default;
};

/// A change of one entry of a list, by its place in the old text.
struct EntryEdit {
  enum class Kind {
    Insert,
    Replace,
    Remove
  };  // Insert: before the entry that stands there, or behind the last
  Kind kind{Kind::Replace};
  std::size_t place{0};
  std::string text{};
  std::optional<Gaps> gaps{};  // of one that is put back: they hold where they fit
};

/// A member of the book set to a new value, or taken out.
struct MemberEdit {
  std::string name{};
  std::optional<std::string> text{};
  std::size_t place{0};        // where one that is put back stood
  std::optional<Gaps> gaps{};  // of one that is put back: they, and the place, hold where they fit
};

/// What is to change in a text. Inserts at the same place keep their order.
struct BookEdits {
  std::vector<EntryEdit> contacts{};
  std::vector<EntryEdit> campaigns{};
  std::vector<MemberEdit> members{};  // neither of those two lists
  bool contacts_end{false};           // the member goes with the last entry of its list
  bool campaigns_end{false};
};

/// A text in parts, for `writev`: stretches of the old one and new ones that are owned.
class Pieces {
 public:
  std::vector<std::string_view> const& parts() const { return parts_; }
  std::size_t size() const;    // in bytes
  std::string joined() const;  // the whole text

  /// Appends a stretch that the caller keeps alive.
  void keep(std::string_view text);
  void add(std::string text);

 private:
  std::vector<std::string_view> parts_{};
  std::deque<std::string> owned_{};
};

/// Returns what stands around an entry of the text, of a member of the book.
Gaps gaps_around(std::string_view text, Entries const& list, std::size_t place);
Gaps gaps_around_member(std::string_view text, BookIndex const& index, std::size_t place);

/// Returns the text with `edits` made and every other byte as it was. Taking out an entry and
/// putting it back with its gaps gives the same bytes again; so does putting one in and taking it
/// out. Requires: `index` is that of `text`, which outlives the pieces; there is at most one
/// Replace or Remove a place.
Pieces splice(std::string_view text, BookIndex const& index, BookEdits edits);

/// Returns what is wrong with a text that `index_book` accepts, in its order; throws as that does.
std::vector<Finding> check_text(std::string_view text, Source const& source, Date today);

}  // namespace reconnect::store
