// SPDX-License-Identifier: MIT
// What an element of a feed says.
#include "formats/feed_content.hpp"

#include <algorithm>

#include <pugixml.hpp>

#include "formats/ascii.hpp"
#include "formats/markup.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

/// Walks below an element without recursion: feeds nest as deep as whoever wrote them likes.
class TextWalker final : public pugi::xml_tree_walker {
 public:
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text_ += node.value();
    return true;
  }
  std::string text() && { return std::move(text_); }

 private:
  std::string text_{};
};

int sixtieth(char character) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::size_t const at = digits.find(character);
  return at == digits.npos ? -1 : static_cast<int>(at);
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  unsigned bits = 0;
  int count = 0;
  for (char const character : text) {
    int const digit = sixtieth(character);
    if (digit < 0) continue;
    bits = (bits << 6U | static_cast<unsigned>(digit)) & 0xFFFFU;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(count)));
  }
  return bytes;
}

bool is_base64(pugi::xml_node const& node) {
  std::string_view const mode = node.attribute("mode").value();
  if (!mode.empty()) return mode == "base64";
  std::string_view const type = node.attribute("type").value();
  return type.find('/') != type.npos && !starts_with_folded(type, "text/") &&
         type.find("xml") == type.npos;
}

/// Atom says whether its text is HTML; RSS never does, and mostly is.
bool is_markup(pugi::xml_node const& node) {
  std::string_view const type = node.attribute("type").value();
  if (!type.empty()) return type.find("html") != type.npos;
  return !equals_folded(node.parent().name(), "entry");
}

bool has_elements(pugi::xml_node const& node) {
  return std::ranges::any_of(node.children(), [](pugi::xml_node const& child) {
    return child.type() == pugi::node_element;
  });
}

}  // namespace

std::string raw_text(pugi::xml_node const& node) {
  TextWalker walker;
  pugi::xml_node(node).traverse(walker);
  return std::move(walker).text();
}

std::string shown_text(pugi::xml_node const& node) {
  std::string text = raw_text(node);
  if (is_base64(node)) return one_line(text_of_markup(to_utf8(from_base64(text))));
  if (is_markup(node) && !has_elements(node)) return one_line(text_of_markup(text));
  return squeezed_blanks(one_line(text));
}

}  // namespace reconnect::formats
