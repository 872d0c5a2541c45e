// SPDX-License-Identifier: MIT
// A book that is a valid text.
#include "store/text_book.hpp"

#include <algorithm>

#include "reconnect/error.hpp"
#include "reconnect/store/record.hpp"

namespace reconnect::store {
namespace {

/// So many ids are looked for one by one; whoever asks for more gets all of them remembered.
constexpr int most_searches = 8;

}  // namespace

TextBook::TextBook(std::optional<FileText> file, Source source)
    : file_(std::move(file)),
      empty_(file_ ? std::string() : book_text(Book{})),
      text_(file_ ? file_->text() : std::string_view(empty_)),
      source_(std::move(source)),
      settings_before_contacts_(store::settings_before_contacts(text_)) {}

void TextBook::validate() const {
  if (!is_walked_) first_walk(Detail::Name, [](std::size_t, Contact const&) {});
}

void TextBook::each(Detail detail, Visit const& visit) const {
  each_place(detail, [&](std::size_t, Contact const& contact) { visit(contact); });
}

void TextBook::each_place(Detail detail, VisitPlace const& visit) const {
  if (is_walked_) {
    next_walk(detail, visit);
  } else {
    first_walk(detail, visit);
  }
}

void TextBook::first_walk(Detail detail, VisitPlace const& visit) const {
  NameRoll names(text_.size());
  index_ = index_book(text_, source_, detail, [&](std::size_t place, Contact const& contact) {
    names.append(place, contact);
    visit(place, contact);
  });
  unread_in_walk_ = index_.unread_contacts;
  names_ = std::move(names);
  is_walked_ = true;
}

void TextBook::next_walk(Detail detail, VisitPlace const& visit) const {
  Contact contact;
  std::size_t unread = index_.size() - names_.size();
  names_.any([&](NameRoll::Entry const& entry) {
    if (detail == Detail::Name) {
      NameRoll::read(entry, contact);
    } else {
      unread += decode_contact(contact_text(entry.place), detail, contact);
    }
    visit(entry.place, contact);
    return false;
  });
  unread_in_walk_ = std::max(unread_in_walk_, unread);
}

std::optional<Contact> TextBook::find(std::string_view id) const {
  std::optional<std::size_t> const place = place_of(id);
  if (!place) return std::nullopt;
  Contact contact;
  unread_in_walk_ =
      std::max(unread_in_walk_, decode_contact(contact_text(*place), Detail::Whole, contact));
  return contact;
}

std::string_view TextBook::campaign_text(std::size_t place) const {
  return index().campaign_entries->spans[place].of(text_);
}

std::size_t TextBook::campaign_count() const {
  return index().campaign_entries ? index_.campaign_entries->spans.size() : 0;
}

std::optional<NameRoll::Entry> TextBook::search(std::string_view id, std::size_t from) const {
  std::optional<NameRoll::Entry> found;
  names().any([&](NameRoll::Entry const& entry) {
    if (entry.place >= from && entry.id == id) found = entry;
    return found.has_value();
  });
  return found;
}

void TextBook::remember_all_places() const {
  places_.reserve(names().size());
  names().any([&](NameRoll::Entry const& entry) {
    places_.emplace(entry.id, entry.place);
    return false;
  });
}

std::optional<std::size_t> TextBook::first_place(std::string_view id) const {
  auto const known = places_.find(id);
  if (known != places_.end()) return known->second;
  if (searches_ > most_searches) return std::nullopt;
  if (++searches_ > most_searches) {
    remember_all_places();
    return first_place(id);
  }
  auto const found = search(id, 0);
  if (!found) return std::nullopt;
  places_.emplace(found->id, found->place);
  return found->place;
}

std::optional<std::size_t> TextBook::place_of(std::string_view id, std::size_t from) const {
  auto const first = first_place(id);
  if (!first || *first >= from) return first;
  auto const later = search(id, from);
  if (!later) return std::nullopt;
  return later->place;
}

}  // namespace reconnect::store
