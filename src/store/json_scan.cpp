// SPDX-License-Identifier: MIT
// Skips lists and objects, which most of a book is when only names are looked for.
#include "store/json_scan.hpp"

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
unsigned mask_of(__m128i bytes, char wanted) {
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted))));
}

/// Returns how many bits are set: few, so that a loop beats the function that stands for an
/// instruction not all have.
int count(unsigned bits) {
  int set = 0;
  for (; bits != 0; bits &= bits - 1) ++set;
  return set;
}

/// Takes sixteen bytes at once and returns true, unless an escape or the end of it all is among
/// them.
bool take_sixteen(Nesting& nesting, char const* at) {
  __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
  if (nesting.escaped || mask_of(bytes, '\\') != 0) return false;
  unsigned inside = mask_of(bytes, '"');
  // Each bit becomes the parity of the quotes up to it: 1 within strings.
  for (int distance = 1; distance < 16; distance *= 2) inside ^= inside << distance;
  if (nesting.in_string) inside = ~inside;
  __m128i const folded =
      _mm_or_si128(bytes, _mm_set1_epi8(0x20));  // [ and { differ in this bit only
  int const opened = count(mask_of(folded, '{') & ~inside);
  int const closed = count(mask_of(folded, '}') & ~inside);
  if (closed >= nesting.depth) return false;
  nesting.depth += opened - closed;
  nesting.in_string = (inside & 0x8000) != 0;
  return true;
}
#endif

}  // namespace

char const* behind_brackets(char const* at, [[maybe_unused]] char const* end) {
  Nesting nesting;
  while (true) {
#ifdef __SSE2__
    while (end - at >= 16 && take_sixteen(nesting, at)) at += 16;
#endif
    for (int byte = 0; byte < 16; ++byte) {
      nesting.take(*at++);
      if (nesting.depth == 0) return at;
    }
  }
}

}  // namespace reconnect::store
