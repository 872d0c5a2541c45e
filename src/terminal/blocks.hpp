// SPDX-License-Identifier: MIT
// How each kind of block becomes lines.
#pragma once

#include "reconnect/terminal/page.hpp"
#include "terminal/line_writer.hpp"

namespace reconnect::terminal {

void write(LineWriter& writer, Line const& line);
void write(LineWriter& writer, Entries const& entries);
void write(LineWriter& writer, Table const& table);
void write(LineWriter& writer, Verbatim const& verbatim);
void write(LineWriter& writer, QrCode const& code);
void write(LineWriter& writer, Next const& next);

}  // namespace reconnect::terminal
