// SPDX-License-Identifier: MIT
// What reads bytes from elsewhere, one function a reader, and what must hold whatever the bytes
// are. libFuzzer looks for bytes that reach new code (tests/fuzz.sh); the test `fuzz` tries seeds,
// own mutations, and everything that was ever found.
#pragma once

#include <array>
#include <ostream>
#include <string>
#include <string_view>

namespace reconnect::fuzz {

/// Each throws `std::logic_error` where something does not hold.
void book(std::string_view bytes);
void vcard(std::string_view bytes);
void csv(std::string_view bytes);
void feed(std::string_view bytes);
void history(std::string_view bytes);
void templates(std::string_view bytes);
void words(std::string_view bytes);
void arguments(std::string_view bytes);  // one a line

struct Target {
  char const* name{};
  void (*look)(std::string_view bytes){};
};
/// For names and messages of the test framework.
inline void PrintTo(Target const& target, std::ostream* out) { *out << target.name; }
inline constexpr std::array<Target, 8> targets{{{"book", book},
                                                {"vcard", vcard},
                                                {"csv", csv},
                                                {"feed", feed},
                                                {"history", history},
                                                {"templates", templates},
                                                {"words", words},
                                                {"arguments", arguments}}};

/// Throws what does not hold.
void demand(bool holds, std::string const& what);

}  // namespace reconnect::fuzz
