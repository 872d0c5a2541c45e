// SPDX-License-Identifier: MIT
#include "store/name_roll.hpp"

#include <cstring>

namespace reconnect::store {

void NameRoll::append(Contact const& contact) {
  append_text(contact.id);
  append_text(contact.name);
  append_texts(contact.aliases);
  append_texts(contact.tags);
  append_number(contact.unsorted ? 1 : 0);
  append_number(contact.every ? 1 : 0);
  if (!contact.every) return;
  append_number(static_cast<std::size_t>(contact.every->count));
  append_number(static_cast<std::size_t>(contact.every->unit));
}

void NameRoll::append_number(std::size_t number) {
  auto const four = static_cast<std::uint32_t>(number);
  char bytes[sizeof four];
  std::memcpy(bytes, &four, sizeof four);
  bytes_.append(bytes, sizeof bytes);
}

void NameRoll::append_text(std::string_view text) {
  append_number(text.size());
  bytes_.append(text);
}

void NameRoll::append_texts(std::vector<std::string> const& list) {
  append_number(list.size());
  for (std::string const& text : list) append_text(text);
}

void NameRoll::Reader::read(Contact& contact) {
  contact.id = text();
  contact.name = text();
  texts(contact.aliases);
  texts(contact.tags);
  contact.unsorted = number() != 0;
  contact.every.reset();
  if (number() == 0) return;
  auto const count = static_cast<int>(number());
  contact.every = Interval{count, static_cast<Interval::Unit>(number())};
}

std::uint32_t NameRoll::Reader::number() {
  std::uint32_t four = 0;
  std::memcpy(&four, at_, sizeof four);
  at_ += sizeof four;
  return four;
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
