// SPDX-License-Identifier: MIT
// The brackets and the plain values of the file's own layout, and what is written back as it was.
#include "store/object_writer.hpp"

#include <utility>

#include "store/json_lookup.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {

Frame::Frame(std::string& out, char open, char close, Indent indent)
    : out_(out), close_(close), indent_(indent) {
  out_ += open;
}

void Frame::next() {
  if (!std::exchange(empty_, false)) out_ += indent_ ? "," : ", ";
  if (indent_) out_.append("\n").append(*indent_ + indent_step, ' ');
}

void Frame::next(std::string_view name) {
  next();
  append_quoted(out_, name);
  out_ += ": ";
}

void Frame::end() {
  if (indent_ && !empty_) out_.append("\n").append(*indent_, ' ');
  out_ += close_;
}

std::string_view kept(Members const& extra, std::string_view name) {
  auto const found = std::ranges::find(extra, name, &Member::name);
  return found == extra.end() ? std::string_view{} : std::string_view(found->json);
}

std::string_view kept_entry(Members const& extra) {
  for (Member const& member : extra) {
    bool const has_own_name = member.json.size() > 2 && member.json.starts_with("\"\"");
    if (member.name.empty() && !has_own_name) return member.json;
  }
  return {};
}

void write_left(std::string& out, Frame& frame, std::string_view left) {
  if (left.empty()) return;
  if (left.front() != '[') {
    frame.next();
    out += left;
    return;
  }
  for (std::string_view const entry : entries_of(left)) {
    frame.next();
    out += entry;
  }
}

void write_left(std::string& out, Frame& frame, std::string_view left,
                std::vector<PrepItem> const& items) {
  if (!left.starts_with('{')) return;
  JsonReader reader(left);
  std::string scratch;
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    std::string_view const value = reader.value(at);
    std::string_view const item = view(name, scratch);
    if (std::ranges::find(items, item, &PrepItem::item) != items.end()) return;
    frame.next(item);
    out += value;
  });
}

void write(std::string& out, std::string const& text, Indent, std::string_view) {
  append_quoted(out, text);
}

void write(std::string& out, bool value, Indent, std::string_view) {
  out += value ? "true" : "false";
}

void write(std::string& out, int value, Indent, std::string_view) { out += std::to_string(value); }

void write(std::string& out, RetryList const& list, Indent indent, std::string_view left) {
  Frame frame(out, '[', ']', {});
  for (Interval const interval : list) {
    frame.next();
    write(out, interval, indent, left);
  }
  frame.end();
}

void write(std::string& out, std::vector<std::string> const& texts, Indent indent,
           std::string_view left) {
  Frame frame(out, '[', ']', indent);
  for (std::string const& text : texts) {
    frame.next();
    append_quoted(out, text);
  }
  write_left(out, frame, left);
  frame.end();
}

void write(std::string& out, std::vector<PrepItem> const& items, Indent indent,
           std::string_view left) {
  Frame frame(out, '{', '}', indent);
  for (PrepItem const& item : items) {
    frame.next(item.item);
    append_quoted(out, item.text);
  }
  write_left(out, frame, left, items);
  frame.end();
}

}  // namespace reconnect::store
