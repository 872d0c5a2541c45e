// SPDX-License-Identifier: MIT
// How values look where a test fails. Apart from the rest, so that nothing else of this room knows
// streams.
#include <ostream>

#include "reconnect/model/date.hpp"
#include "reconnect/model/interval.hpp"

namespace reconnect {

void PrintTo(Date date, std::ostream* out) { *out << to_text(date); }
void PrintTo(PartialDate const& date, std::ostream* out) { *out << to_text(date); }
void PrintTo(Birthday const& birthday, std::ostream* out) { *out << to_text(birthday); }
void PrintTo(Interval interval, std::ostream* out) { *out << to_text(interval); }

}  // namespace reconnect
