// SPDX-License-Identifier: MIT
// Rows of a contact, a candidate, and what an update makes of them.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/joining.hpp"
#include "support/people.hpp"
#include "unit/people/print_contact.hpp"

namespace reconnect::people {

inline void PrintTo(MemberChange const& change, std::ostream* out) {
  *out << change.member << ": \"" << change.before << "\" -> \"" << change.after << '"';
}

}  // namespace reconnect::people

namespace reconnect::test {

/// An import on 22 November 2026, after one on 3 May.
inline people::UpdateContext import_day() {
  return {
      .today = day("2026-11-22"), .country = "49", .last_import = day("2026-05-03"), .new_id = [] {
        return std::string("n3w");
      }};
}

struct UpdateRow {
  std::string label{};
  Contact contact{};
  Contact candidate{};
  Contact expected{};
  std::vector<people::MemberChange> changes{};
};

/// Expects the change, and that a second update with the same candidate changes nothing.
inline void expect_updates(std::vector<UpdateRow> const& rows) {
  for (UpdateRow const& row : rows) {
    SCOPED_TRACE(row.label);
    Contact contact = row.contact;
    EXPECT_EQ(people::update(contact, row.candidate, import_day()), row.changes);
    EXPECT_EQ(contact, row.expected);
    EXPECT_EQ(people::update(contact, row.candidate, import_day()),
              std::vector<people::MemberChange>{});
    EXPECT_EQ(contact, row.expected);
  }
}

}  // namespace reconnect::test
