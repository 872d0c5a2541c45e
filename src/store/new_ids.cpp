// SPDX-License-Identifier: MIT
// New ids: six characters that read well aloud, drawn by chance.
#include "store/new_ids.hpp"

#include <sys/random.h>

#include <array>
#include <cerrno>

#include "store/posix_file.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
constexpr std::size_t id_length = 6;

/// Bytes from here on would make the first letters of the alphabet more likely than the others.
constexpr std::size_t fair_limit = 256 / alphabet.size() * alphabet.size();

void append_fair(std::string& id, unsigned char byte) {
  if (id.size() < id_length && byte < fair_limit) id += alphabet[byte % alphabet.size()];
}

}  // namespace

std::string random_id() {
  std::string id;
  while (id.size() < id_length) {
    std::array<unsigned char, 16> bytes{};
    ssize_t const count = ::getrandom(bytes.data(), bytes.size(), 0);
    if (count < 0 && errno != EINTR) throw system_error("draw", {{}, "a new id"}, errno);
    for (ssize_t i = 0; i < count; ++i) append_fair(id, bytes[static_cast<std::size_t>(i)]);
  }
  return id;
}

bool is_our_id(std::string_view id) {
  return id.size() == id_length && id.find_first_not_of(alphabet) == std::string_view::npos;
}

}  // namespace reconnect::store
