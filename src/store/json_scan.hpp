// SPDX-License-Identifier: MIT
// Scanning bytes of JSON, sixteen at a time where the machine can: the loops in which a large book
// spends its time.
#pragma once

#include <cstddef>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace reconnect::store {

constexpr bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// A byte that stands for itself in a JSON string: ASCII, but no control character, quote or
/// backslash.
struct PlainByte {
  static bool holds(char byte) {
    auto const code = static_cast<unsigned char>(byte);
    return code >= 0x20 && code < 0x80 && byte != '"' && byte != '\\';
  }
#ifdef __SSE2__
  static __m128i others(__m128i bytes) {
    // Bytes from 0x80 on are negative in this comparison.
    __m128i const control_or_high = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
    __m128i const quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    __m128i const backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    return _mm_or_si128(control_or_high, _mm_or_si128(quote, backslash));
  }
#endif
};

struct BlankByte {
  static bool holds(char byte) { return is_blank(byte); }
#ifdef __SSE2__
  static __m128i others(__m128i bytes) {
    __m128i const spaces = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')),
                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')));
    __m128i const breaks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')),
                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
    return _mm_xor_si128(_mm_or_si128(spaces, breaks), _mm_set1_epi8(-1));
  }
#endif
};

struct Space {
#ifdef __SSE2__
  static __m128i others(__m128i bytes) {
    return _mm_xor_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), _mm_set1_epi8(-1));
  }
#endif
};

#ifdef __SSE2__
/// Returns a bit for each of the sixteen bytes from `at` on that is no `Byte`.
template <typename Byte>
[[gnu::always_inline]] inline unsigned others_at(char const* at) {
  __m128i const bytes = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
  return static_cast<unsigned>(_mm_movemask_epi8(Byte::others(bytes)));
}
#endif

/// Returns the first byte from `at` on that is no `Byte`, or `end`.
template <typename Byte>
[[gnu::noinline]] char const* skip_many(char const* at, char const* end) {
#ifdef __SSE2__
  while (end - at >= 16) {
    unsigned const others = others_at<Byte>(at);
    if (others != 0) return at + std::countr_zero(others);
    at += 16;
  }
#endif
  while (at != end && Byte::holds(*at)) ++at;
  return at;
}

/// Returns what `skip_many` does, at once where that is near.
[[gnu::always_inline]] inline char const* skip_plain(char const* at, char const* end) {
#ifdef __SSE2__
  if (end - at >= 32) {
    unsigned others = others_at<PlainByte>(at);
    if (others != 0) return at + std::countr_zero(others);
    at += 16;
    others = others_at<PlainByte>(at);
    if (others != 0) return at + std::countr_zero(others);
    at += 16;
  }
#endif
  return skip_many<PlainByte>(at, end);
}

constexpr bool is_above_blanks(char byte) { return static_cast<unsigned char>(byte) > ' '; }

/// Returns the first byte from `at` on that is no blank, or `end`. Most often there are none, one,
/// or a line break and spaces.
[[gnu::always_inline]] inline char const* skip_blanks(char const* at, char const* end) {
  if (end - at > 16) {
    if (is_above_blanks(at[0])) return at;
    if (at[0] == ' ' && is_above_blanks(at[1])) return at + 1;
#ifdef __SSE2__
    char const* const behind_spaces = at + 1 + std::countr_zero(others_at<Space>(at + 1) | 0x8000U);
    if (*at == '\n' && is_above_blanks(*behind_spaces)) return behind_spaces;
#endif
  }
  return skip_many<BlankByte>(at, end);
}

}  // namespace reconnect::store
