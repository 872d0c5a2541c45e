// SPDX-License-Identifier: MIT
// A book that is being changed: the text as it is, and over it the few records that were touched.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reconnect/store/book_store.hpp"
#include "store/record_change.hpp"
#include "store/text_book.hpp"

namespace reconnect::store {

/// Returns the ids that the history remembers; asked for when the first new id is wanted.
using RememberedIds = std::function<std::unordered_set<std::string>()>;

class Draft final : public BookDraft {
 public:
  /// Requires: `book` outlives the draft.
  Draft(TextBook const& book, RememberedIds remembered);

  void validate() const override { book_.validate(); }
  Settings const& settings() const override;
  std::vector<Campaign> const& campaigns() const override;
  std::vector<ImportDate> const& imports() const override;
  Members extra() const override { return extra_ ? *extra_ : book_.extra(); }
  std::size_t size() const override;
  bool contains(std::string_view id) const override;
  void each(Detail detail, Visit const& visit) const override;
  std::optional<Contact> find(std::string_view id) const override;
  std::size_t unread() const override { return book_.unread(); }

  void put(Contact contact) override;
  std::string add(Contact contact) override;
  void remove(std::string_view id) override;
  void set_settings(Settings settings) override { settings_ = std::move(settings); }
  void set_campaigns(std::vector<Campaign> campaigns) override {
    campaigns_ = std::move(campaigns);
  }
  void set_imports(std::vector<ImportDate> imports) override { imports_ = std::move(imports); }
  void set_extra(Members extra) override { extra_ = std::move(extra); }
  std::string new_id() override;

  /// Returns what differs from the book that was read.
  std::vector<RecordChange> changes() const;

 private:
  /// Where a contact is: in the book at a place, or among the added ones.
  struct Position {
    bool is_added{false};
    std::size_t place{0};
  };

  /// Takes the id where it is free, and returns whether it was.
  bool take(std::string const& id);
  std::optional<Position> position_of(std::string_view id) const;
  Position position_or_throw(std::string_view id) const;
  std::optional<Contact>& slot(Position position);
  void append_contacts(std::vector<RecordChange>& changes) const;
  void append_campaigns(std::vector<RecordChange>& changes) const;
  void append_members(std::vector<RecordChange>& changes) const;
  void append_member(std::string const& name, std::optional<std::string> after,
                     std::vector<RecordChange>& changes) const;
  /// Returns the text of that member of the book, empty where it has none.
  std::string_view member_before(std::string_view name) const {
    return book_.index().value_in(book_.text(), name);
  }

  TextBook const& book_;
  RememberedIds remembered_;
  std::optional<std::unordered_set<std::string>>
      taken_{};  // remembered and new ids, once one was wanted
  std::map<std::size_t, std::optional<Contact>>
      touched_{};  // by place; nothing where it was removed
  std::vector<std::optional<Contact>> added_{};
  std::unordered_map<std::string, std::size_t> added_places_{};
  std::optional<Settings> settings_{};
  std::optional<std::vector<Campaign>> campaigns_{};
  std::optional<std::vector<ImportDate>> imports_{};
  std::optional<Members> extra_{};
};

}  // namespace reconnect::store
