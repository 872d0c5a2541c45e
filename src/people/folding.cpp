// SPDX-License-Identifier: MIT
// Folds names: ASCII by a table; unicode_folding.cpp does the rest.
#include "reconnect/people/folding.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <utf8proc.h>

#include "people/fold.hpp"
#include "people/unicode_folding.hpp"
#include "reconnect/escaped.hpp"

namespace reconnect::people {
namespace {

/// Replaces `out` by what `map` makes of each byte, runs of blanks as one, none at the ends.
/// `text` may be `out` itself.
template <typename Map>
void squeeze_into(std::string_view text, std::string& out, Map map) {
  out.resize(text.size());
  std::size_t size = 0;
  bool owes_blank = false;
  for (char const byte : text) {
    char const mapped = map(byte);
    if (mapped == ' ') {
      owes_blank = size > 0;
      continue;
    }
    if (owes_blank) out[size++] = ' ';
    owes_blank = false;
    out[size++] = mapped;
  }
  out.resize(size);
}

}  // namespace

void fold_into(std::string_view text, std::string& out) {
  if (!std::ranges::all_of(text, is_ascii) && fold_unicode(text, out)) {
    squeeze_into(std::string_view(out), out, [](char byte) { return byte; });
  } else {
    squeeze_into(text, out, folded_ascii);
  }
}

std::string folded(std::string_view text) {
  std::string out;
  fold_into(text, out);
  return out;
}

std::string squeezed(std::string_view text) {
  std::string out;
  squeeze_into(text, out,
               [](char byte) { return byte == '\t' || byte == '\n' || byte == '\r' ? ' ' : byte; });
  return out;
}

bool is_clean_line(std::string_view text) {
  auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t character{};
    utf8proc_ssize_t const length = utf8proc_iterate(bytes, left, &character);
    if (length <= 0 || is_control(character) || turns_writing(character)) return false;
    bytes += length;
    left -= length;
  }
  return true;
}

}  // namespace reconnect::people
