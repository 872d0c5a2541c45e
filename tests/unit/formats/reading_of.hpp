// SPDX-License-Identifier: MIT
// What tests of the readers share: a text in, its reading or its only contact out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

/// Returns the reading of a text; a failed one makes the test fail and is empty.
inline Reading reading_of(std::string_view text, ReadOptions const& options = {}) {
  Result<Reading> const result = read(text, options);
  if (result) return *result;
  ADD_FAILURE() << result.problem().message;
  return {};
}

/// Returns the only record of a text; where there is not one, the test fails.
inline Record record_of(std::string_view text, ReadOptions const& options = {}) {
  Reading const reading = reading_of(text, options);
  EXPECT_EQ(reading.records.size(), 1U);
  return reading.records.empty() ? Record{} : reading.records.front();
}

inline Contact contact_of(std::string_view text, ReadOptions const& options = {}) {
  return record_of(text, options).contact;
}

/// Returns the card with these properties, one a line.
inline std::string card(std::string_view properties) {
  return "BEGIN:VCARD\r\n" + std::string(properties) + "\r\nEND:VCARD\r\n";
}

/// Returns "number/label" of each phone.
inline std::vector<std::string> phones_of(Contact const& contact) {
  std::vector<std::string> phones;
  for (Phone const& phone : contact.phones) phones.push_back(phone.number + "/" + phone.label);
  return phones;
}

/// Returns "address/label" of each mail address.
inline std::vector<std::string> emails_of(Contact const& contact) {
  std::vector<std::string> emails;
  for (Email const& email : contact.emails) emails.push_back(email.address + "/" + email.label);
  return emails;
}

/// Returns "line: why" of each remark.
inline std::vector<std::string> said(std::vector<Remark> const& remarks) {
  std::vector<std::string> lines;
  for (Remark const& remark : remarks) {
    lines.push_back(std::to_string(remark.line) + ": " + remark.why);
  }
  return lines;
}

inline std::string birthday_of(Contact const& contact) {
  return contact.birthday ? to_text(*contact.birthday) : "";
}

using Texts = std::vector<std::string>;

}  // namespace reconnect::formats
