// SPDX-License-Identifier: MIT
// Charsets: own tables for what every program writes, so that the static binary needs nobody's
// files; iconv for the rest.
#include "formats/charset.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>

#include "formats/utf8.hpp"

namespace reconnect::formats {
namespace {

/// What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character of ISO-8859-1
/// stands.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr char32_t byte_order_mark = 0xFEFF;

constexpr bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
constexpr bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

char32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  auto const first = static_cast<unsigned char>(bytes[at]);
  auto const second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::Big ? char32_t{first} << 8U | second : char32_t{second} << 8U | first;
}

char32_t wide_unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  char32_t const first = unit_at(bytes, at, order);
  char32_t const second = unit_at(bytes, at + 2, order);
  return order == ByteOrder::Big ? first << 16U | second : second << 16U | first;
}

bool is_ascii_text(char32_t unit) {
  return (unit >= 0x20 && unit < 0x7F) || unit == '\t' || unit == '\n' || unit == '\r';
}

/// Returns the name in lower case and without what is only decoration: "ISO_8859-1" -> "iso88591".
std::string bare_name(std::string_view charset) {
  std::string bare;
  for (char const character : charset) {
    if (character >= 'A' && character <= 'Z') bare += static_cast<char>(character - 'A' + 'a');
    if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
      bare += character;
    }
  }
  return bare;
}

/// One conversion of iconv. Not opened where the name is unknown, or where it could be more than a
/// name to iconv.
class Converter {
 public:
  explicit Converter(std::string const& charset) {
    bool const is_name = std::ranges::all_of(charset, [](char character) {
      return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
             (character >= '0' && character <= '9') || character == '-' || character == '_';
    });
    if (is_name && !charset.empty()) handle_ = iconv_open("UTF-8", charset.c_str());
  }
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }
  Converter(Converter const&) = delete;
  Converter& operator=(Converter const&) = delete;

  bool is_open() const { return handle_ != none(); }

  std::optional<std::string> convert(std::string_view bytes) {
    std::string input(bytes);
    char* in = input.data();
    std::size_t in_left = input.size();
    std::string output;
    // Once more at the end, without input: what a stateful charset still holds back.
    while (in_left > 0) {
      if (!step(&in, &in_left, output)) return std::nullopt;
    }
    if (!step(nullptr, nullptr, output)) return std::nullopt;
    return output;
  }

 private:
  static iconv_t none() {
    return reinterpret_cast<iconv_t>(-1);  // NOLINT: what iconv_open returns when it fails
  }

  bool step(char** in, std::size_t* in_left, std::string& output) {
    std::array<char, 4096> buffer{};
    char* out = buffer.data();
    std::size_t out_left = buffer.size();
    std::size_t const before = in_left != nullptr ? *in_left : 0;
    std::size_t const result = iconv(handle_, in, in_left, &out, &out_left);
    output.append(buffer.data(), buffer.size() - out_left);
    bool const made_progress =
        out_left < buffer.size() || (in_left != nullptr && *in_left < before);
    return result != static_cast<std::size_t>(-1) || (errno == E2BIG && made_progress);
  }

  iconv_t handle_{none()};
};

}  // namespace

std::string from_utf16(std::string_view bytes, ByteOrder order) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t unit = unit_at(bytes, at, order);
    if (is_high_surrogate(unit) && at + 3 < bytes.size()) {
      char32_t const low = unit_at(bytes, at + 2, order);
      if (is_low_surrogate(low)) {
        unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
        at += 2;
      }
    }
    append_character(text, unit);
  }
  return text;
}

std::string from_utf32(std::string_view bytes, ByteOrder order) {
  std::string text;
  text.reserve(bytes.size() / 2);
  for (std::size_t at = 0; at + 3 < bytes.size(); at += 4) {
    append_character(text, wide_unit_at(bytes, at, order));
  }
  return text;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char const character : bytes) {
    auto const byte = static_cast<unsigned char>(character);
    bool const is_own = byte >= 0x80 && byte <= 0x9F;
    append_character(text, is_own ? windows_1252[byte - 0x80U] : char32_t{byte});
  }
  return text;
}

std::optional<ByteOrder> utf16_order(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") return ByteOrder::Little;
  if (bytes.substr(0, 2) == "\xFE\xFF") return ByteOrder::Big;
  if (bytes.size() < 4) return std::nullopt;
  for (ByteOrder const order : {ByteOrder::Big, ByteOrder::Little}) {
    if (is_ascii_text(unit_at(bytes, 0, order)) && is_ascii_text(unit_at(bytes, 2, order))) {
      return order;
    }
  }
  return std::nullopt;
}

std::optional<ByteOrder> utf32_order(std::string_view bytes) {
  if (bytes.size() < 4) return std::nullopt;
  for (ByteOrder const order : {ByteOrder::Big, ByteOrder::Little}) {
    char32_t const first = wide_unit_at(bytes, 0, order);
    if (first == byte_order_mark || is_ascii_text(first)) return order;
  }
  return std::nullopt;
}

std::optional<std::string> as_shift_jis(std::string_view bytes) {
  std::size_t pairs = 0;
  std::size_t pairs_in_words = 0;
  std::size_t last_end = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    auto const lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) continue;
    bool const is_lead = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
    // Half-width katakana are rare where people are named, and what western text has most of.
    if (!is_lead || ++at >= bytes.size()) return std::nullopt;
    ++pairs;
    if (at - 1 == last_end && pairs > 1) ++pairs_in_words;
    last_end = at + 1;
  }
  if (pairs < 4 || pairs_in_words < pairs / 2) return std::nullopt;
  return decoded(bytes, "CP932");
}

std::optional<std::string> decoded(std::string_view bytes, std::string_view charset) {
  std::string const name = bare_name(charset);
  if (name == "utf8") return is_utf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
  if (name == "iso88591" || name == "latin1" || name == "windows1252" || name == "cp1252") {
    return from_windows_1252(bytes);
  }
  if (name == "utf16le") return from_utf16(bytes, ByteOrder::Little);
  if (name == "utf16be") return from_utf16(bytes, ByteOrder::Big);
  if (name == "utf16") return from_utf16(bytes, utf16_order(bytes).value_or(ByteOrder::Big));
  if (name == "utf32le") return from_utf32(bytes, ByteOrder::Little);
  if (name == "utf32be") return from_utf32(bytes, ByteOrder::Big);
  if (name == "utf32") return from_utf32(bytes, utf32_order(bytes).value_or(ByteOrder::Big));
  Converter converter{std::string(charset)};
  return converter.is_open() ? converter.convert(bytes) : std::nullopt;
}

}  // namespace reconnect::formats
