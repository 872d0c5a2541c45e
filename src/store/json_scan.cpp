// SPDX-License-Identifier: MIT
// Skips lists and objects by their brackets.
#include "store/json_scan.hpp"

#include <cstdint>

namespace reconnect::store {
namespace {

/// How deep brackets are open, and whether in a string, at some place of a text.
struct Nesting {
  int depth{0};
  bool in_string{false};
  bool escaped{false};  // the byte ahead stands behind a backslash

  void take(char byte) {
    if (escaped) {
      escaped = false;
    } else if (in_string) {
      escaped = byte == '\\';
      in_string = byte != '"';
    } else {
      in_string = byte == '"';
      if (byte == '{' || byte == '[') ++depth;
      if (byte == '}' || byte == ']') --depth;
    }
  }
};

#ifdef __SSE2__
constexpr int block = 64;

/// What stands in a block, a bit for each byte.
struct Masks {
  std::uint64_t quotes{0};
  std::uint64_t backslashes{0};
  std::uint64_t opening{0};
  std::uint64_t closing{0};
};

std::uint64_t mask_of(__m128i bytes, char wanted) {
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted))));
}

Masks masks_of(char const* at) {
  Masks masks;
#pragma GCC unroll 4
  for (int part = 0; part < block; part += 16) {
    __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at + part));
    __m128i const folded =
        _mm_or_si128(bytes, _mm_set1_epi8(0x20));  // [ and { differ in this bit only
    masks.quotes |= mask_of(bytes, '"') << part;
    masks.backslashes |= mask_of(bytes, '\\') << part;
    masks.opening |= mask_of(folded, '{') << part;
    masks.closing |= mask_of(folded, '}') << part;
  }
  return masks;
}

/// Takes a block at once and returns true, unless an escape or the end of it all is in it.
bool take_block(Nesting& nesting, char const* at) {
  Masks const masks = masks_of(at);
  if (nesting.escaped || masks.backslashes != 0) return false;
  std::uint64_t inside = masks.quotes;
  // Each bit becomes the parity of the quotes up to it: 1 within strings.
#pragma GCC unroll 6
  for (int distance = 1; distance < block; distance *= 2) inside ^= inside << distance;
  if (nesting.in_string) inside = ~inside;
  int depth = nesting.depth;
  for (std::uint64_t brackets = (masks.opening | masks.closing) & ~inside; brackets != 0;
       brackets &= brackets - 1) {
    depth += (masks.opening & brackets & (~brackets + 1)) != 0 ? 1 : -1;
    if (depth == 0) return false;
  }
  nesting.depth = depth;
  nesting.in_string = (inside >> (block - 1)) != 0;
  return true;
}
#endif

}  // namespace

char const* behind_brackets(char const* at, char const* end) {
  Nesting nesting;
  while (true) {
#ifdef __SSE2__
    while (end - at >= block && take_block(nesting, at)) at += block;
#endif
    for (int byte = 0; byte < 64; ++byte) {
      if (at == end) return end;
      nesting.take(*at++);
      if (nesting.depth == 0) return at;
    }
  }
}

}  // namespace reconnect::store
