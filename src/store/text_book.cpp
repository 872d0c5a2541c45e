// SPDX-License-Identifier: MIT
// A book that is a valid text.
#include "store/text_book.hpp"

#include <algorithm>

#include "reconnect/error.hpp"
#include "reconnect/store/record.hpp"

namespace reconnect::store {
namespace {

void refuse_large_records(BookIndex const& index, Source const& source) {
  for (std::size_t place = 0; place < index.size(); ++place) {
    Span const record = index.contact(place);
    if (record.end - record.begin <= largest_record) continue;
    throw Error(ExitCode::Unreadable,
                source.name + ": contacts[" + std::to_string(place) + "] is larger than 16 MB",
                source.hint);
  }
}

}  // namespace

TextBook::TextBook(std::optional<FileText> file, Source const& source)
    : file_(std::move(file)),
      empty_(file_ ? std::string() : book_text(Book{})),
      text_(file_ ? file_->text() : std::string_view(empty_)),
      index_(index_book(text_, source)) {
  refuse_large_records(index_, source);
}

std::size_t TextBook::size() const {
  std::size_t count = 0;
  for (std::size_t place = 0; place < index_.size(); ++place)
    if (is_record(contact_text(place))) ++count;
  return count;
}

void TextBook::each(Detail detail, Visit const& visit) const {
  Contact contact;
  std::size_t unread = 0;
  for (std::size_t place = 0; place < index_.size(); ++place) {
    if (!is_record(contact_text(place))) continue;
    unread += decode_contact(contact_text(place), detail, contact);
    visit(contact);
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
  return index_.campaign_entries->spans[place].of(text_);
}

std::size_t TextBook::campaign_count() const {
  return index_.campaign_entries ? index_.campaign_entries->spans.size() : 0;
}

std::optional<std::size_t> TextBook::place_of(std::string_view id, std::size_t from) const {
  if (id.empty()) return std::nullopt;
  if (places_.empty()) {
    places_.reserve(index_.size());
    for (std::size_t place = 0; place < index_.size(); ++place) {
      if (is_record(contact_text(place))) places_.emplace(record_id(contact_text(place)), place);
    }
  }
  auto const found = places_.find(std::string(id));
  if (found == places_.end()) return std::nullopt;
  for (std::size_t place = std::max(found->second, from); place < index_.size(); ++place) {
    bool const is_first = place == found->second;
    if (is_first || (is_record(contact_text(place)) && record_id(contact_text(place)) == id))
      return place;
  }
  return std::nullopt;
}

}  // namespace reconnect::store
