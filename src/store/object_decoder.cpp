// SPDX-License-Identifier: MIT
// The lists of texts, and what becomes of that which cannot be read.
#include "store/object_decoder.hpp"

namespace reconnect::store {

char const* ObjectDecoder::entries(char const* at, std::vector<std::string>& out) {
  std::size_t count = 0;
  std::string left;
  reader_.each_entry(at, [&] {
    if (reader_.peek(at) == '"') {
      assign(next(out, count), reader_.string(at));
    } else {
      leave(at, left, {});
    }
  });
  out.resize(count);
  if (!left.empty()) left_ = '[' + left + ']';
  return at;
}

char const* ObjectDecoder::entries(char const* at, std::vector<PrepItem>& out) {
  std::size_t count = 0;
  std::string left;
  reader_.each_member(at, [&](JsonString name) {
    if (reader_.peek(at) == '"') {
      PrepItem& item = next(out, count);
      assign(item.item, name);
      assign(item.text, reader_.string(at));
    } else {
      std::string prefix;
      append_quoted(prefix, text_of(name));
      leave(at, left, prefix + ": ");
    }
  });
  out.resize(count);
  if (!left.empty()) left_ = '{' + left + '}';
  return at;
}

void ObjectDecoder::leave(char const*& at, std::string& left, std::string_view prefix) {
  std::string_view const raw = reader_.value(at);
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

void ObjectDecoder::keep_unknown(char const*& at, Members& extra, std::string_view name) {
  std::string_view const raw = reader_.value(at);
  // A member without a name is taken for an entry that is no object: one that is named "" carries
  // its name along.
  if (name.empty()) return keep(extra, {}, "\"\": " + std::string(raw));
  keep(extra, name, raw);
}

}  // namespace reconnect::store
