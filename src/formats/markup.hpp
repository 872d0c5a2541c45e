// SPDX-License-Identifier: MIT
// HTML as it stands in titles and posts, as the text that people read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::formats {

/// How long the words may be that stand for a title that is not there, in bytes: about a line.
inline constexpr std::size_t untitled_length = 80;

/// Returns the text of one line that the markup shows: tags, comments, scripts and styles are off,
/// entities are characters, blanks are squeezed. A `<` that begins no tag is a character.
std::string text_of_markup(std::string_view html);

/// Returns the text with its entities as characters (`&eacute;`, `&#233;`, `&#xE9;`); what is none
/// stays as it is.
std::string without_entities(std::string_view html);

/// Returns the text with each run of blanks as one, and none at its ends.
std::string squeezed_blanks(std::string_view text);

}  // namespace reconnect::formats
