// SPDX-License-Identifier: MIT
// A page becomes text, block by block.
#include "reconnect/terminal/style.hpp"

#include <variant>

#include "terminal/blocks.hpp"

namespace reconnect::terminal {

std::string render(Page const& page, Style const& style) {
  std::string out;
  LineWriter writer(out, style);
  for (auto const& block : page.blocks()) {
    std::visit([&writer](auto const& kind) { write(writer, kind); }, block);
  }
  return out;
}

}  // namespace reconnect::terminal
