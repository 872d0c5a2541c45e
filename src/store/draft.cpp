// SPDX-License-Identifier: MIT
// A book that is being changed.
#include "store/draft.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <utility>

#include "reconnect/store/record.hpp"
#include "store/json_lookup.hpp"
#include "store/line_ends.hpp"
#include "store/new_ids.hpp"
#include "store/plain_values.hpp"

namespace reconnect::store {
namespace {

/// Returns the text that `text_of` gives the record, which stood as `before`. A member that two
/// merged copies disagree on, and that is set now, is one they agree on.
template <typename T>
std::string settled_text(T record, std::string_view before, std::string (*text_of)(T const&)) {
  std::string const after = text_of(record);
  auto const found = std::ranges::find(record.extra, "conflicts", &Member::name);
  if (found == record.extra.end() || !found->json.starts_with('{')) return after;
  Members conflicts = plain_members(found->json);
  std::erase_if(conflicts, [&](Member const& conflict) {
    return plain_value(value_of(before, conflict.name)) !=
           plain_value(value_of(after, conflict.name));
  });
  found->json = object_text(conflicts);
  if (conflicts.empty()) record.extra.erase(found);
  return text_of(record);
}

/// Returns the text of the campaign of that id, empty where the book has none.
std::string_view campaign_before(TextBook const& book, std::string const& id) {
  auto const found = std::ranges::find(book.campaigns(), id, &Campaign::id);
  if (found == book.campaigns().end()) return {};
  return book.campaign_text(static_cast<std::size_t>(found - book.campaigns().begin()));
}

}  // namespace

Draft::Draft(TextBook const& book, RememberedIds remembered)
    : book_(book), remembered_(std::move(remembered)) {}

Settings const& Draft::settings() const { return settings_ ? *settings_ : book_.settings(); }

std::vector<Campaign> const& Draft::campaigns() const {
  return campaigns_ ? *campaigns_ : book_.campaigns();
}

std::vector<ImportDate> const& Draft::imports() const {
  return imports_ ? *imports_ : book_.imports();
}

std::size_t Draft::size() const {
  auto const is_gone = [](std::optional<Contact> const& contact) { return !contact; };
  auto const removed = std::ranges::count_if(
      touched_, is_gone, &std::pair<std::size_t const, std::optional<Contact>>::second);
  auto const lost = std::ranges::count_if(added_, is_gone);
  return book_.size() + added_.size() - static_cast<std::size_t>(removed + lost);
}

std::optional<Draft::Position> Draft::position_of(std::string_view id) const {
  auto const added = added_places_.find(std::string(id));
  if (added != added_places_.end()) return Position{true, added->second};
  std::optional<std::size_t> place = book_.place_of(id);
  for (; place; place = book_.place_of(id, *place + 1)) {
    auto const touched = touched_.find(*place);
    if (touched == touched_.end() || touched->second) return Position{false, *place};
  }
  return std::nullopt;
}

Draft::Position Draft::position_or_throw(std::string_view id) const {
  std::optional<Position> const position = position_of(id);
  if (!position)
    throw std::logic_error("the book has no contact of the id \"" + std::string(id) + "\"");
  return *position;
}

std::optional<Contact>& Draft::slot(Position position) {
  return position.is_added ? added_[position.place] : touched_[position.place];
}

bool Draft::contains(std::string_view id) const { return position_of(id).has_value(); }

void Draft::each(Detail detail, Visit const& visit) const {
  book_.each_place(detail, [&](std::size_t place, Contact const& read) {
    auto const touched = touched_.find(place);
    if (touched == touched_.end()) return visit(read);
    if (touched->second) visit(*touched->second);
  });
  for (std::optional<Contact> const& contact : added_) {
    if (contact) visit(*contact);
  }
}

std::optional<Contact> Draft::find(std::string_view id) const {
  std::optional<Position> const position = position_of(id);
  if (!position) return std::nullopt;
  if (position->is_added) return added_[position->place];
  auto const touched = touched_.find(position->place);
  return touched == touched_.end() ? decode_contact(book_.contact_text(position->place))
                                   : touched->second;
}

void Draft::put(Contact contact) {
  Position const position = position_or_throw(contact.id);
  slot(position) = std::move(contact);
}

std::string Draft::add(Contact contact) {
  if (!is_our_id(contact.id) || !take(contact.id)) contact.id = new_id();
  added_places_[contact.id] = added_.size();
  added_.emplace_back(std::move(contact));
  return added_.back()->id;
}

void Draft::remove(std::string_view id) {
  Position const position = position_or_throw(id);
  slot(position).reset();
  if (position.is_added) added_places_.erase(std::string(id));
}

bool Draft::take(std::string const& id) {
  if (!taken_) taken_ = remembered_();
  bool const names_campaign =
      std::ranges::find(campaigns(), id, &Campaign::id) != campaigns().end();
  return !names_campaign && !book_.contains(id) && taken_->insert(id).second;
}

std::string Draft::new_id() {
  std::string id = random_id();
  while (!take(id)) id = random_id();
  return id;
}

void Draft::append_contacts(std::vector<RecordChange>& changes) const {
  std::size_t count = book_.index().size();
  for (auto const& [place, contact] : touched_) {
    std::string_view const before = book_.contact_text(place);
    std::string id = record_id(before);
    if (!contact) {
      changes.push_back(
          {RecordKind::Contact, std::move(id), place, std::string(before), std::nullopt});
      --count;
    } else if (*contact != decode_contact(before)) {
      changes.push_back({RecordKind::Contact, std::move(id), place, std::string(before),
                         settled_text(*contact, before, record_text)});
    }
  }
  for (std::optional<Contact> const& contact : added_) {
    if (!contact) continue;
    changes.push_back(
        {RecordKind::Contact, contact->id, count, std::nullopt, record_text(*contact)});
    ++count;
  }
}

void Draft::append_campaigns(std::vector<RecordChange>& changes) const {
  std::vector<Campaign> const& old_campaigns = book_.campaigns();
  std::vector<Entry> after;
  std::deque<std::string> texts;
  for (std::size_t place = 0; place < campaigns_->size(); ++place) {
    Campaign const& campaign = (*campaigns_)[place];
    auto const same = std::ranges::find(old_campaigns, campaign);
    std::string_view const text =
        same == old_campaigns.end()
            ? std::string_view(texts.emplace_back(
                  settled_text(campaign, campaign_before(book_, campaign.id), campaign_text)))
            : book_.campaign_text(static_cast<std::size_t>(same - old_campaigns.begin()));
    if (is_record(text)) after.push_back({campaign.id, place, text});
  }
  append_list_differences(RecordKind::Campaign, campaign_entries(book_), after, changes);
}

void Draft::append_member(std::string const& name, std::optional<std::string> after,
                          std::vector<RecordChange>& changes) const {
  RecordChange change{RecordKind::Member, name};
  if (std::string_view const before = member_before(name); !before.empty()) change.before = before;
  change.after = std::move(after);
  if (change.before != change.after) changes.push_back(std::move(change));
}

void Draft::append_members(std::vector<RecordChange>& changes) const {
  // What says nothing is not written.
  auto const append = [&](std::string const& name, std::string text) {
    append_member(name, text == "{}" ? std::nullopt : std::optional(std::move(text)), changes);
  };
  if (settings_ && *settings_ != book_.settings())
    append("settings", settled_text(*settings_, member_before("settings"), settings_text));
  if (imports_ && *imports_ != book_.imports())
    append("imports", imports_text(*imports_, member_before("imports")));
  if (!extra_) return;
  for (Member const& member : book_.extra()) {
    if (std::ranges::find(*extra_, member.name, &Member::name) == extra_->end())
      append_member(member.name, std::nullopt, changes);
  }
  for (Member const& member : *extra_) append_member(member.name, member.json, changes);
}

std::vector<RecordChange> Draft::changes() const {
  std::vector<RecordChange> changes;
  append_members(changes);
  append_contacts(changes);
  if (campaigns_ && *campaigns_ != book_.campaigns()) append_campaigns(changes);
  if (!has_crlf(book_.text())) return changes;
  for (RecordChange& change : changes) {
    if (change.after) change.after = with_crlf(*change.after);
  }
  std::erase_if(changes, [](RecordChange const& change) { return change.before == change.after; });
  return changes;
}

}  // namespace reconnect::store
