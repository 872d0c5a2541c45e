// SPDX-License-Identifier: MIT
// vCard: how often and when, as reconnect itself and frm, a tool like it, keep it in cards.
#include <optional>
#include <string>
#include <utility>

#include "formats/filling.hpp"
#include "formats/vcard_contact.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

/// Puts the value of a property that has one meaning only where it belongs, or says it has none.
template <typename Value, typename Parse>
void read_value(Card const& card, std::string_view name, std::string_view what, Parse parse,
                std::optional<Value>& target, std::vector<Remark>& problems) {
  Property const* const property = card.preferred(name);
  if (property == nullptr || target) return;
  std::string const text = one_line(text_of(*property));
  target = parse(text);
  if (!target) {
    std::string why = std::string(name) + ": " + quoted(text) + " is not " + std::string(what);
    problems.push_back({property->line, std::move(why)});
  }
}

}  // namespace

void read_rhythm(Card const& card, Contact& contact, std::vector<Remark>& problems) {
  read_value(card, "X-RECONNECT-CADENCE", "a cadence", parse_interval, contact.every, problems);
  read_value(card, "X-RECONNECT-LAST-CONTACT", "a date", parse_partial_date, contact.last_contact,
             problems);
  read_value(card, "X-FRM-FREQUENCY", "a cadence", parse_interval, contact.every, problems);
  if (card.says("X-FRM-IGNORE") && !contact.every) contact.every = never;
  for (Property const* const group : card.all("X-FRM-GROUP")) add_tag(contact, text_of(*group));
  std::optional<Date> until;
  read_value(card, "X-FRM-SNOOZE-UNTIL", "a date", parse_date, until, problems);
  if (until) contact.rest = Rest{.until = until};
}

}  // namespace reconnect::formats
