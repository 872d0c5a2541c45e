// SPDX-License-Identifier: MIT
// One target as libFuzzer wants it. FUZZ_TARGET is its name.
#include <cstddef>
#include <cstdint>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  reconnect::fuzz::FUZZ_TARGET({reinterpret_cast<char const*>(bytes), size});
  return 0;
}
