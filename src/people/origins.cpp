// SPDX-License-Identifier: MIT
#include "people/origins.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "people/members.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

void add_once(std::vector<std::string>& texts, std::string text) {
  if (!text.empty() && std::ranges::find(texts, text) == texts.end())
    texts.push_back(std::move(text));
}

bool says_nothing(Origin const& origin) {
  return origin.key.empty() && origin.org.empty() && origin.title.empty() && origin.extra.empty();
}

void complete(Origin& own, Origin const& other) {
  if (own.key.empty()) own.key = other.key;
  if (own.org.empty() && own.title.empty()) {
    own.org = other.org;
    own.title = other.title;
  }
  unite_members(own.extra, other.extra);
}

std::string free_source(Contact const& contact, std::string_view source) {
  std::string name(source);
  for (int number = 2;
       std::ranges::find(contact.origin, name, &Origin::source) != contact.origin.end(); ++number) {
    name = std::string(source) + " " + std::to_string(number);
  }
  return name;
}

}  // namespace

std::string_view source_of(Origin const& origin) {
  std::string_view const source = origin.source;
  std::size_t const blank = source.rfind(' ');
  if (blank == std::string_view::npos || blank + 1 == source.size()) return source;
  bool const is_numbered =
      source.find_first_not_of("0123456789", blank + 1) == std::string_view::npos;
  return is_numbered ? source.substr(0, blank) : source;
}

std::vector<std::string> linkedin_slugs(Contact const& contact) {
  std::vector<std::string> slugs;
  for (std::string const& url : contact.urls) add_once(slugs, linkedin_slug(url));
  for (Origin const& origin : contact.origin) {
    if (source_of(origin) == "linkedin") add_once(slugs, origin.key);
  }
  return slugs;
}

Origin* origin_for(Contact& contact, Origin const& said) {
  Origin* first = nullptr;
  for (Origin& origin : contact.origin) {
    if (source_of(origin) != source_of(said)) continue;
    if (origin.key == said.key) return &origin;
    if (first == nullptr) first = &origin;
  }
  return first;
}

void unite_origins(Contact& contact, Contact const& other) {
  if (is_unreadable(contact, "origin")) return;
  for (Origin const& origin : other.origin) {
    if (says_nothing(origin)) continue;
    Origin* const own = origin_for(contact, origin);
    bool const is_same =
        own != nullptr && (own->key == origin.key || own->key.empty() || origin.key.empty());
    if (is_same) {
      complete(*own, origin);
      continue;
    }
    Origin added = origin;
    added.source = free_source(contact, source_of(origin));
    contact.origin.push_back(std::move(added));
  }
}

}  // namespace reconnect::people
