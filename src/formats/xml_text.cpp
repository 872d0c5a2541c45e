// SPDX-License-Identifier: MIT
// Encodings of XML (its appendix F, and RFC 7303 for what HTTP has to say).
#include "formats/xml_text.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/charset.hpp"
#include "formats/utf8.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// How far a declaration may reach.
constexpr std::size_t longest_declaration = 200;

/// Returns the encoding that the declaration states, or nothing.
std::string_view declared(std::string_view xml) {
  std::size_t const start = xml.find("<?xml");
  // A comment before the declaration is wrong, and common in what people write by hand.
  if (start == xml.npos) return {};
  std::string_view declaration = xml.substr(start, longest_declaration);
  declaration = declaration.substr(0, declaration.find("?>"));
  std::size_t const at = declaration.find("encoding");
  if (at == declaration.npos) return {};
  std::size_t const open = declaration.find_first_of("\"'", at);
  if (open == declaration.npos) return {};
  std::string_view const value = declaration.substr(open + 1);
  return value.substr(0, value.find(declaration[open]));
}

std::string decoded_as_stated(std::string_view bytes, std::string_view charset) {
  std::string_view const own = declared(bytes);
  // Servers state a charset for all they have: a file that says that it is UTF-8, and is, knows
  // better.
  if (equals_folded(own, "utf-8") && is_utf8(bytes)) return std::string(bytes);
  for (std::string_view const stated : {charset, own}) {
    std::optional<std::string> text = stated.empty() ? std::nullopt : decoded(bytes, stated);
    if (text) return *std::move(text);
  }
  return to_utf8(bytes, "utf-8");
}

/// Returns the document where its first bytes tell that a character has two or four of them.
std::optional<std::string> wide(std::string_view bytes) {
  if (auto const order = utf32_order(bytes)) return from_utf32(bytes, *order);
  if (auto const order = utf16_order(bytes)) return from_utf16(bytes, *order);
  return std::nullopt;
}

/// Returns what follows a piece of markup that is no element: `<?…?>`, `<!--…-->`, `<!DOCTYPE …>`.
std::string_view behind_prologue(std::string_view xml) {
  std::string_view end = ">";
  if (xml.starts_with("<?")) end = "?>";
  if (xml.starts_with("<!--")) end = "-->";
  bool const has_subset = xml.starts_with("<!D") && xml.find('[') < xml.find('>');
  if (has_subset) end = "]>";
  std::size_t const at = xml.find(end);
  return at == xml.npos ? std::string_view() : xml.substr(at + end.size());
}

}  // namespace

std::string xml_text(std::string_view bytes, std::string_view charset) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  bool const is_marked = bytes.starts_with(mark);
  std::optional<std::string> text = wide(bytes);
  if (!text) {
    text =
        is_marked ? to_utf8(bytes.substr(mark.size()), "utf-8") : decoded_as_stated(bytes, charset);
  }
  if (text->starts_with(mark)) text->erase(0, mark.size());
  std::erase(*text, '\0');
  return *std::move(text);
}

std::string root_of(std::string_view xml) {
  for (;;) {
    xml.remove_prefix(std::min(xml.find_first_not_of(blanks), xml.size()));
    if (!xml.starts_with('<')) return {};
    if (!xml.starts_with("<?") && !xml.starts_with("<!")) break;
    xml = behind_prologue(xml);
  }
  std::string_view name = xml.substr(1, xml.find_first_of(" \t\r\n/>") - 1);
  if (std::size_t const colon = name.find(':'); colon != name.npos) name.remove_prefix(colon + 1);
  return lower(name.substr(0, 64));
}

}  // namespace reconnect::formats
