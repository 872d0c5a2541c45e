// SPDX-License-Identifier: MIT
// The lists of texts, and what becomes of that which cannot be read.
#include "store/object_decoder.hpp"

namespace reconnect::store {

bool ObjectDecoder::read_any(std::vector<std::string>& out, Rule) {
  if (cursor_.peek() != '[') return cursor_.value(), false;
  std::size_t count = 0;
  std::string left;
  cursor_.open();
  while (cursor_.next_entry()) {
    if (cursor_.peek() == '"') {
      assign(next(out, count), cursor_.string());
    } else {
      leave(left, {});
    }
  }
  out.resize(count);
  if (!left.empty()) left_ = '[' + left + ']';
  return true;
}

bool ObjectDecoder::read_any(std::vector<PrepItem>& out, Rule) {
  if (cursor_.peek() != '{') return cursor_.value(), false;
  std::size_t count = 0;
  std::string left;
  cursor_.open();
  for (JsonString name; cursor_.next_member(name);) {
    if (cursor_.peek() == '"') {
      PrepItem& item = next(out, count);
      assign(item.item, name);
      assign(item.text, cursor_.string());
    } else {
      std::string prefix;
      append_quoted(prefix, view(name, name_));
      leave(left, prefix + ": ");
    }
  }
  out.resize(count);
  if (!left.empty()) left_ = '{' + left + '}';
  return true;
}

void ObjectDecoder::leave(std::string& left, std::string_view prefix) {
  std::string_view const raw = cursor_.value();
  if (!left.empty()) left += ", ";
  left.append(prefix).append(raw);
  ++unread_;
  if (told_ != nullptr) told_->push_back({raw, "a text"});
}

void ObjectDecoder::refuse(std::string_view raw, std::string_view noun, Members& extra,
                           std::string_view name) {
  ++unread_;
  if (told_ != nullptr) told_->push_back({raw, noun});
  keep(extra, name, raw);
}

void ObjectDecoder::keep(Members& extra, std::string_view name, std::string_view json) {
  if (detail_ == Detail::Whole) extra.push_back({std::string(name), std::string(json)});
}

void ObjectDecoder::keep_unknown(Members& extra, std::string_view name) {
  std::string_view const raw = cursor_.value();
  // A member without a name is taken for an entry that is no object: one that is named "" carries
  // its name along.
  if (name.empty()) return keep(extra, {}, "\"\": " + std::string(raw));
  keep(extra, name, raw);
}

}  // namespace reconnect::store
