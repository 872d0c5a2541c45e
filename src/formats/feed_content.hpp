// SPDX-License-Identifier: MIT
// What an element of a feed says: text, markup, or markup in disguise.
#pragma once

#include <string>

namespace pugi {
class xml_node;
}

namespace reconnect::formats {

/// Returns all text below the element, as it stands in the document.
std::string raw_text(pugi::xml_node const& node);

/// Returns the text of one line that people read there: what the element says is HTML (all of RSS),
/// is freed of its tags, what is base64 is decoded (Atom 1.0, 4.1.3.3; Atom 0.3, `mode`).
std::string shown_text(pugi::xml_node const& node);

}  // namespace reconnect::formats
