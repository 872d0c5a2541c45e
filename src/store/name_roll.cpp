// SPDX-License-Identifier: MIT
#include "store/name_roll.hpp"

#include <algorithm>
#include <cstring>

namespace reconnect::store {

std::size_t NameRoll::size_of(std::vector<std::string> const& list) {
  std::size_t size = sizeof(Number);
  for (std::string const& text : list) size += sizeof(Number) + text.size();
  return size;
}

void NameRoll::append(Contact const& contact) {
  std::size_t const size = 6 * sizeof(Number) + contact.id.size() + contact.name.size() +
                           size_of(contact.aliases) + size_of(contact.tags);
  bytes_.resize(bytes_.size() + size);
  Writer writer{bytes_.data() + bytes_.size() - size};
  writer.put(size);
  writer.put(contact.id);
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

std::string_view NameRoll::Reader::skip() {
  char const* const begin = at_;
  std::size_t const size = number();
  std::string_view const id = text();
  at_ = begin + size;
  return id;
}

void NameRoll::Reader::read(Contact& contact) {
  number();
  contact.id = text();
  contact.name = text();
  texts(contact.aliases);
  texts(contact.tags);
  contact.unsorted = number() != 0;
  std::size_t const count = number();
  auto const unit = static_cast<Interval::Unit>(number());
  contact.every.reset();
  if (count != no_cadence) contact.every = Interval{static_cast<int>(count), unit};
}

NameRoll::Number NameRoll::Reader::number() {
  Number number = 0;
  std::memcpy(&number, at_, sizeof number);
  at_ += sizeof number;
  return number;
}

std::string_view NameRoll::Reader::text() {
  std::size_t const size = number();
  std::string_view const text(at_, size);
  at_ += size;
  return text;
}

void NameRoll::Reader::texts(std::vector<std::string>& list) {
  list.resize(number());
  for (std::string& entry : list) entry = text();
}

}  // namespace reconnect::store
