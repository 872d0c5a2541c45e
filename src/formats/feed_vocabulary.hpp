// SPDX-License-Identifier: MIT
// Which vocabulary an element of a feed is of: names mean something only together with it.
#pragma once

#include <string_view>

namespace pugi {
class xml_node;
}

namespace reconnect::formats {

enum class Vocabulary { Feed, DublinCore, Content, Other };

/// Returns the vocabulary of an element, by the namespace that its prefix stands for or, where
/// nobody declared that, by what everybody means by the prefix. `Feed` is RSS, which has no
/// namespace of its own but many that people gave it, and Atom, also where it stands inside RSS.
Vocabulary vocabulary_of(pugi::xml_node const& node);

/// Returns the name of an element without its prefix.
std::string_view local_name(pugi::xml_node const& node);

/// Returns whether the element is of a feed's own vocabulary and has that name, in any case.
bool is_of_feed(pugi::xml_node const& node, std::string_view name);

}  // namespace reconnect::formats
