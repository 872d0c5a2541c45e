// SPDX-License-Identifier: MIT
#include "store/name_roll.hpp"

#include <algorithm>
#include <cstring>

namespace reconnect::store {

NameRoll::NameRoll(std::size_t book_size) {
  // Room that stays empty costs nothing; to grow costs every byte twice.
  constexpr std::size_t bytes_for_each = 8;
  bytes_.reserve(book_size / bytes_for_each);
}

std::size_t NameRoll::size_of(std::vector<std::string> const& list) {
  std::size_t size = sizeof(Number);
  for (std::string const& text : list) size += sizeof(Number) + text.size();
  return size;
}

void NameRoll::append(std::size_t place, Contact const& contact) {
  std::size_t const rest =
      4 * sizeof(Number) + contact.name.size() + size_of(contact.aliases) + size_of(contact.tags);
  ++size_;
  std::size_t const begin = bytes_.size();
  bytes_.resize(begin + 3 * sizeof(Number) + contact.id.size() + rest);
  Writer writer{bytes_.data() + begin};
  writer.put(place);
  writer.put(contact.id);
  writer.put(rest);
  writer.put(contact.name);
  writer.put(contact.aliases);
  writer.put(contact.tags);
  writer.put(contact.unsorted ? 1 : 0);
  writer.put(contact.every ? static_cast<std::size_t>(contact.every->count) : no_cadence);
  writer.put(contact.every ? static_cast<std::size_t>(contact.every->unit) : 0);
}

void NameRoll::Writer::put(std::size_t number) {
  auto const fitting = static_cast<Number>(number);  // no record is larger than 16 MB
  std::memcpy(at, &fitting, sizeof fitting);
  at += sizeof fitting;
}

void NameRoll::Writer::put(std::string_view text) {
  put(text.size());
  at = std::copy(text.begin(), text.end(), at);
}

void NameRoll::Writer::put(std::vector<std::string> const& list) {
  put(list.size());
  for (std::string const& text : list) put(text);
}

NameRoll::Entry NameRoll::next(std::string_view& left) {
  Reader reader{left};
  std::size_t const place = reader.number();
  std::string_view const id = reader.text();
  return {place, id, reader.text()};
}

void NameRoll::read(Entry const& entry, Contact& contact) {
  std::string_view left = entry.rest;
  Reader reader{left};
  contact.id = entry.id;
  contact.name = reader.text();
  reader.texts(contact.aliases);
  reader.texts(contact.tags);
  contact.unsorted = reader.number() != 0;
  std::size_t const count = reader.number();
  auto const unit = static_cast<Interval::Unit>(reader.number());
  contact.every.reset();
  if (count != no_cadence) contact.every = Interval{static_cast<int>(count), unit};
}

NameRoll::Number NameRoll::Reader::number() {
  Number number = 0;
  std::memcpy(&number, left.data(), sizeof number);
  left.remove_prefix(sizeof number);
  return number;
}

std::string_view NameRoll::Reader::text() {
  std::size_t const size = number();
  std::string_view const text(left.data(), size);
  left.remove_prefix(size);
  return text;
}

void NameRoll::Reader::texts(std::vector<std::string>& list) {
  list.resize(number());
  for (std::string& entry : list) entry = text();
}

}  // namespace reconnect::store
