// SPDX-License-Identifier: MIT
// A book that is a valid text: records are found in it and decoded when they are asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reconnect/store/book_store.hpp"
#include "store/book_text.hpp"
#include "store/file_text.hpp"
#include "store/name_roll.hpp"

namespace reconnect::store {

/// The first look at the records goes through all of them, reads every byte, and hands over what it
/// reads: most commands need no second.
class TextBook final : public BookView {
 public:
  /// No file is an empty book. Whatever looks at it first throws `Error` (exit 5) where the text is
  /// not valid.
  TextBook(std::optional<FileText> file, Source source);

  Settings const& settings() const override { return index().settings; }
  Settings const& settings_before_contacts() const override { return settings_before_contacts_; }
  std::vector<Campaign> const& campaigns() const override { return index().campaigns; }
  std::vector<ImportDate> const& imports() const override { return index().imports; }
  Members extra() const override { return unknown_members(text_, index()); }
  std::size_t size() const override { return names().size(); }
  bool contains(std::string_view id) const override { return place_of(id).has_value(); }
  void each(Detail detail, Visit const& visit) const override;
  std::optional<Contact> find(std::string_view id) const override;
  std::size_t unread() const override { return index_.unread + unread_in_walk_; }

  void validate() const override;

  /// Hands over every record with its place in `contacts`.
  void each_place(Detail detail, VisitPlace const& visit) const;

  std::optional<FileText> const& file() const { return file_; }
  std::string_view text() const { return text_; }
  BookIndex const& index() const {
    validate();
    return index_;
  }

  /// Returns the text of the entry at that place of `contacts`, of `campaigns`.
  std::string_view contact_text(std::size_t place) const {
    return index().contact(place).of(text_);
  }
  std::string_view campaign_text(std::size_t place) const;
  std::size_t campaign_count() const;

  /// Returns the place of the first contact of that id at or behind `from`, or nothing. The empty
  /// id is that of contacts without one.
  std::optional<std::size_t> place_of(std::string_view id, std::size_t from = 0) const;

 private:
  void first_walk(Detail detail, VisitPlace const& visit) const;
  void next_walk(Detail detail, VisitPlace const& visit) const;
  NameRoll const& names() const {
    validate();
    return names_;
  }
  std::optional<NameRoll::Entry> search(std::string_view id, std::size_t from) const;
  std::optional<std::size_t> first_place(std::string_view id) const;
  void remember_all_places() const;

  std::optional<FileText> file_;
  std::string empty_{};  // the text of a book without a file
  std::string_view text_;
  Source source_;
  Settings settings_before_contacts_;
  mutable BookIndex index_{};
  mutable bool is_walked_{false};
  mutable NameRoll names_{};  // of all records, once a walk has gone through them
  mutable std::unordered_map<std::string_view, std::size_t>
      places_{};  // of ids that were asked for, or of all
  mutable int searches_{0};
  mutable std::size_t unread_in_walk_{0};
};

}  // namespace reconnect::store
