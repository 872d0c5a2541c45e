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

std::size_t TextBook::size() const {
  std::size_t count = 0;
  for (std::size_t place = 0; place < index().size(); ++place)
    if (is_record(contact_text(place))) ++count;
  return count;
}

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
  NameRoll names;
  index_ = index_book(text_, source_, detail, [&](std::size_t place, Contact const& contact) {
    names.append(contact);
    visit(place, contact);
  });
  unread_in_walk_ = index_.unread_contacts;
  names_ = std::move(names);
  is_walked_ = true;
}

void TextBook::next_walk(Detail detail, VisitPlace const& visit) const {
  Contact contact;
  NameRoll::Reader names(names_);
  std::size_t unread = 0;
  for (std::size_t place = 0; place < index().size(); ++place) {
    if (!is_record(contact_text(place))) {
      ++unread;
      continue;
    }
    if (detail == Detail::Name) {
      names.read(contact);
    } else {
      unread += decode_contact(contact_text(place), detail, contact);
    }
    visit(place, contact);
  }
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

template <typename Visit>
void TextBook::each_id(Visit const& visit) const {
  validate();
  NameRoll::Reader names(names_);
  for (std::size_t place = 0; place < index_.size(); ++place) {
    if (is_record(contact_text(place)) && visit(names.skip(), place)) return;
  }
}

std::optional<std::size_t> TextBook::search(std::string_view id, std::size_t from) const {
  std::optional<std::size_t> found;
  each_id([&](std::string_view other, std::size_t place) {
    if (place >= from && other == id) found = place;
    return found.has_value();
  });
  return found;
}

void TextBook::remember_all_places() const {
  places_.reserve(index().size());
  each_id([&](std::string_view id, std::size_t place) {
    places_.emplace(id, place);
    return false;
  });
}

std::optional<std::size_t> TextBook::first_place(std::string_view id) const {
  auto const known = places_.find(std::string(id));
  if (known != places_.end()) return known->second;
  if (searches_ > most_searches) return std::nullopt;
  if (++searches_ > most_searches) {
    remember_all_places();
    return first_place(id);
  }
  std::optional<std::size_t> const found = search(id, 0);
  if (found) places_.emplace(id, *found);
  return found;
}

std::optional<std::size_t> TextBook::place_of(std::string_view id, std::size_t from) const {
  std::optional<std::size_t> const first = first_place(id);
  return first && *first < from ? search(id, from) : first;
}

}  // namespace reconnect::store
