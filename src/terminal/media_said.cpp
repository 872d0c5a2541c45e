// SPDX-License-Identifier: MIT
// Media in words.
#include <array>
#include <cstddef>
#include <string_view>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

/// One row for each medium, in the order of the media.
struct MediumWords {
  Medium medium;
  std::string_view noun;
  std::string_view done;   // "Called" Ana
  std::string_view tried;  // "called" on 3 November, no answer
};

constexpr std::array<MediumWords, 7> all_words{{
    {Medium::Call, "call", "Called", "called"},
    {Medium::Video, "video call", "Video-called", "tried a video call"},
    {Medium::InPerson, "visit", "Met", "came by"},
    {Medium::Text, "text", "Texted", "texted"},
    {Medium::Email, "email", "Emailed", "emailed"},
    {Medium::Letter, "letter", "Wrote to", "wrote a letter"},
    {Medium::Social, "message", "Messaged", "sent a message"},
}};

MediumWords const& words_of(Medium medium) {
  return all_words.at(static_cast<std::size_t>(medium));
}

}  // namespace

std::string_view noun(Medium medium) { return words_of(medium).noun; }

std::string_view done_word(Medium medium) { return words_of(medium).done; }

std::string_view tried(Medium medium) { return words_of(medium).tried; }

}  // namespace reconnect::terminal
