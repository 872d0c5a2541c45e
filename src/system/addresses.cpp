// SPDX-License-Identifier: MIT
#include "reconnect/system/addresses.hpp"

#include <arpa/inet.h>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>

namespace reconnect::system {
namespace {

using Four = std::array<std::uint8_t, 4>;
using Sixteen = std::array<std::uint8_t, 16>;

/// The addresses that begin with the same bits.
template <typename Address>
struct Block {
  Address start;
  unsigned bits;

  bool holds(std::span<std::uint8_t const> address) const {
    for (unsigned bit = 0; bit < bits; ++bit) {
      unsigned const mask = 0x80U >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
    }
    return true;
  }
};

/// RFC 6890 and what came after it.
constexpr std::array<Block<Four>, 16> reserved{{{{0}, 8},
                                                {{10}, 8},
                                                {{100, 64}, 10},
                                                {{127}, 8},
                                                {{169, 254}, 16},
                                                {{172, 16}, 12},
                                                {{192, 0, 0}, 24},
                                                {{192, 0, 2}, 24},
                                                {{192, 31, 196}, 24},
                                                {{192, 88, 99}, 24},
                                                {{192, 168}, 16},
                                                {{198, 18}, 15},
                                                {{198, 51, 100}, 24},
                                                {{203, 0, 113}, 24},
                                                {{224}, 4},
                                                {{240}, 4}}};

constexpr Block<Sixteen> given_out{{0x20}, 3};
constexpr std::array<Block<Sixteen>, 3> reserved_of_these{
    {{{0x20, 0x01, 0x00}, 23}, {{0x20, 0x01, 0x0d, 0xb8}, 32}, {{0x3f, 0xff}, 20}}};

/// Blocks that hold an IPv4 address, and where in it: mapped ones, NAT64, 6to4.
constexpr std::array<Block<Sixteen>, 3> holders{{{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96},
                                                 {{0, 0x64, 0xff, 0x9b}, 96},
                                                 {{0x20, 0x02}, 16}}};
constexpr std::array<std::size_t, 3> held_at{12, 12, 2};

bool is_public(std::span<std::uint8_t const, 4> address) {
  for (auto const& block : reserved) {
    if (block.holds(address)) return false;
  }
  return true;
}

bool is_public(std::span<std::uint8_t const, 16> address) {
  for (std::size_t index = 0; index < holders.size(); ++index) {
    if (!holders[index].holds(address)) continue;
    return is_public(std::span<std::uint8_t const, 4>(address.subspan(held_at[index], 4)));
  }
  for (auto const& block : reserved_of_these) {
    if (block.holds(address)) return false;
  }
  return given_out.holds(address);
}

}  // namespace

bool is_public_address(std::string const& address) {
  Four four{};
  if (inet_pton(AF_INET, address.c_str(), four.data()) == 1) {
    return is_public(std::span<std::uint8_t const, 4>(four));
  }
  Sixteen sixteen{};
  if (inet_pton(AF_INET6, address.c_str(), sixteen.data()) == 1) {
    return is_public(std::span<std::uint8_t const, 16>(sixteen));
  }
  return false;
}

}  // namespace reconnect::system
