// SPDX-License-Identifier: MIT
// RSS, RDF and Atom: one reader, for what they call things differs and what they say does not.
#include "formats/feed_xml.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <pugixml.hpp>

#include "formats/ascii.hpp"
#include "formats/feed_content.hpp"
#include "formats/feed_vocabulary.hpp"
#include "formats/instant.hpp"
#include "formats/markup.hpp"
#include "formats/xml_text.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/formats/url.hpp"

namespace reconnect::formats {
namespace {

using Node = pugi::xml_node;

struct Name {
  Vocabulary vocabulary;
  std::string_view name;
};

/// What is a date of publishing, best first, and then what is one of bringing up to date.
constexpr std::array<Name, 9> date_names{{{Vocabulary::Feed, "published"},
                                          {Vocabulary::Feed, "issued"},
                                          {Vocabulary::Feed, "pubDate"},
                                          {Vocabulary::DublinCore, "issued"},
                                          {Vocabulary::Feed, "updated"},
                                          {Vocabulary::Feed, "modified"},
                                          {Vocabulary::DublinCore, "date"},
                                          {Vocabulary::DublinCore, "modified"},
                                          {Vocabulary::DublinCore, "created"}}};

constexpr std::array<Name, 2> title_names{
    {{Vocabulary::Feed, "title"}, {Vocabulary::DublinCore, "title"}}};

constexpr std::array<Name, 4> text_names{{{Vocabulary::Feed, "summary"},
                                          {Vocabulary::Feed, "description"},
                                          {Vocabulary::Feed, "content"},
                                          {Vocabulary::Content, "encoded"}}};

bool is(Node const& node, Name const& name) {
  return equals_folded(local_name(node), name.name) && vocabulary_of(node) == name.vocabulary;
}

Node child(Node const& parent, Name const& name) {
  for (Node const& node : parent.children()) {
    if (is(node, name)) return node;
  }
  return {};
}

/// Returns the text of the first of these children that has any.
std::string first_text(Node const& parent, std::span<Name const> names) {
  for (Name const& name : names) {
    std::string text = shown_text(child(parent, name));
    if (!text.empty()) return text;
  }
  return {};
}

std::string title_of(Node const& item) {
  std::string title = first_text(item, title_names);
  return title.empty() ? first_words(first_text(item, text_names), untitled_length) : title;
}

/// Returns what is left of a text that is an address or a name, without the blanks around it.
std::string bare(std::string_view text) { return one_line(squeezed_blanks(text)); }

/// Returns where links of the element start: xml:base of what is around it, from the outside in.
std::string base_of(Node node, std::string const& url) {
  std::string base;
  for (; node.type() == pugi::node_element; node = node.parent()) {
    if (auto const own = node.attribute("xml:base")) base = resolved(base, own.value());
  }
  return resolved(base, url);
}

/// Whether a link of Atom leads to the entry itself, as a page.
bool is_alternate(Node const& link) {
  std::string_view const relation = link.attribute("rel").value();
  return relation.empty() || equals_folded(relation, "alternate");
}

bool is_page(Node const& link) {
  std::string_view const type = link.attribute("type").value();
  return type.empty() || type.find("html") != type.npos;
}

/// Returns the address that an element `link` of Atom gives: of a page before anything else.
Node best_link(Node const& item) {
  Node best;
  for (Node const& link : item.children()) {
    if (!is_of_feed(link, "link") || !link.attribute("href") || !is_alternate(link)) continue;
    if (!best || (is_page(link) && !is_page(best))) best = link;
  }
  return best;
}

/// A guid is the address of its item unless it says that it is none (RSS 2.0, "guid").
std::string permanent_link(Node const& item) {
  Node const guid = child(item, {Vocabulary::Feed, "guid"});
  if (equals_folded(guid.attribute("isPermaLink").value(), "false")) return {};
  return bare(raw_text(guid));
}

std::string url_of(Node const& item, std::string const& url) {
  for (Node const& link : item.children()) {
    if (!is_of_feed(link, "link") || link.attribute("href") || !is_alternate(link)) continue;
    std::string const text = bare(raw_text(link));
    if (!text.empty()) return resolved(text, base_of(link, url));
  }
  if (Node const link = best_link(item)) {
    return resolved(bare(link.attribute("href").value()), base_of(link, url));
  }
  return permanent_link(item);
}

std::string id_of(Node const& item) {
  for (std::string_view const name : {"id", "guid"}) {
    std::string id = bare(raw_text(child(item, {Vocabulary::Feed, name})));
    if (!id.empty()) return id;
  }
  return bare(item.attribute("rdf:about").value());
}

Entry entry_of(Node const& item, std::string const& url) {
  Entry entry{.title = title_of(item), .url = bare(url_of(item, url)), .id = id_of(item)};
  for (Name const& name : date_names) {
    if (!entry.at) entry.at = read_instant(bare(raw_text(child(item, name))));
  }
  return entry;
}

void take_entries(Node const& parent, std::string const& url, FeedText& feed) {
  for (Node const& node : parent.children()) {
    if (feed.entries.size() >= most_entries) return;
    if (is_of_feed(node, "item") || is_of_feed(node, "entry"))
      feed.entries.push_back(entry_of(node, url));
  }
}

}  // namespace

bool is_feed_xml(std::string const& xml) {
  std::string const root = root_of(xml);
  if (root == "rss" || root == "feed" || root == "entry") return true;
  // RDF is more than feeds.
  constexpr std::array<std::string_view, 3> signs{"purl.org/rss/", "netscape.com/rdf", "<item"};
  return root == "rdf" && std::ranges::any_of(signs, [&xml](std::string_view sign) {
           return xml.find(sign) != xml.npos;
         });
}

FeedText read_feed_xml(std::string const& xml, std::string const& url) {
  pugi::xml_document document;
  // What stands before an error is read all the same.
  document.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
  Node const root = document.document_element();
  FeedText feed;
  if (is_of_feed(root, "entry")) feed.entries.push_back(entry_of(root, url));
  feed.title = first_text(root, title_names);
  for (Node const& node : root.children()) {
    if (!is_of_feed(node, "channel")) continue;
    if (feed.title.empty()) feed.title = first_text(node, title_names);
    take_entries(node, url, feed);
  }
  take_entries(root, url, feed);
  return feed;
}

}  // namespace reconnect::formats
