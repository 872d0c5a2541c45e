// SPDX-License-Identifier: MIT
// Namespaces of XML, as far as feeds need them.
#include "formats/feed_vocabulary.hpp"

#include <array>
#include <string>

#include <pugixml.hpp>

#include "formats/ascii.hpp"

namespace reconnect::formats {
namespace {

struct Known {
  std::string_view prefix;     // what everybody calls it
  std::string_view name_part;  // what is in the name of its namespace and in no other
  Vocabulary vocabulary;
};

constexpr std::array<Known, 8> known{{
    {"atom", "www.w3.org/2005/Atom", Vocabulary::Feed},
    {"atom03", "purl.org/atom/ns", Vocabulary::Feed},
    {"rss", "purl.org/rss/1.0/", Vocabulary::Feed},
    {"rss09", "netscape.com/rdf", Vocabulary::Feed},
    {"rss2", "userland.com/rss", Vocabulary::Feed},
    {"dc", "purl.org/dc/elements", Vocabulary::DublinCore},
    {"dcterms", "purl.org/dc/terms", Vocabulary::DublinCore},
    {"content", "purl.org/rss/1.0/modules/content", Vocabulary::Content},
}};

std::string_view prefix_of(std::string_view name) {
  std::size_t const colon = name.find(':');
  return colon == name.npos ? std::string_view() : name.substr(0, colon);
}

/// Returns the namespace that the element or one around it declares for the prefix.
std::string_view declared_namespace(pugi::xml_node node, std::string_view prefix) {
  std::string const attribute = prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix);
  for (; node.type() == pugi::node_element; node = node.parent()) {
    if (auto const declaration = node.attribute(attribute.c_str())) return declaration.value();
  }
  return {};
}

Vocabulary of_namespace(std::string_view name) {
  // Modules of RSS 1.0 are named below it.
  constexpr std::string_view modules = "purl.org/rss/1.0/modules/";
  bool const is_module = name.find(modules) != name.npos;
  for (Known const& one : known) {
    bool const is_it = name.find(one.name_part) != name.npos;
    if (is_it && is_module == (one.vocabulary == Vocabulary::Content)) return one.vocabulary;
  }
  return Vocabulary::Other;
}

Vocabulary of_prefix(std::string_view prefix) {
  for (Known const& one : known) {
    if (equals_folded(one.prefix, prefix)) return one.vocabulary;
  }
  return Vocabulary::Other;
}

/// Names of namespaces that feeds are mixed with, where they have no prefix: then the element is
/// not of the feed.
bool is_foreign(std::string_view name) {
  return name.find("/1999/xhtml") != name.npos || name.find("search.yahoo.com") != name.npos ||
         name.find("itunes.com") != name.npos || name.find("/modules/") != name.npos;
}

}  // namespace

Vocabulary vocabulary_of(pugi::xml_node const& node) {
  std::string_view const prefix = prefix_of(node.name());
  std::string_view const name = declared_namespace(node, prefix);
  if (!prefix.empty()) return name.empty() ? of_prefix(prefix) : of_namespace(name);
  Vocabulary const vocabulary = of_namespace(name);
  return vocabulary == Vocabulary::Other && !is_foreign(name) ? Vocabulary::Feed : vocabulary;
}

std::string_view local_name(pugi::xml_node const& node) {
  std::string_view const name = node.name();
  std::string_view const prefix = prefix_of(name);
  return prefix.empty() ? name : name.substr(prefix.size() + 1);
}

bool is_of_feed(pugi::xml_node const& node, std::string_view name) {
  return equals_folded(local_name(node), name) && vocabulary_of(node) == Vocabulary::Feed;
}

}  // namespace reconnect::formats
