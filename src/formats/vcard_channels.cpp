// SPDX-License-Identifier: MIT
// vCard: phones, mail addresses and links, and what each of them is called.
#include <algorithm>
#include <array>

#include "formats/ascii.hpp"
#include "formats/filling.hpp"
#include "formats/vcard_contact.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

/// How a line is called after one of its types. Those that are not for talking stand first: a
/// number may have several types, and of these none may be lost.
struct TypeLabel {
  std::string_view type;
  std::string_view label;
};
constexpr std::array<TypeLabel, 10> device_labels{{{"fax", "fax"},
                                                   {"pager", "pager"},
                                                   {"modem", "modem"},
                                                   {"bbs", "modem"},
                                                   {"telex", "telex"},
                                                   {"cell", "mobile"},
                                                   {"mobile", "mobile"},
                                                   {"iphone", "mobile"},
                                                   {"car", "car"},
                                                   {"main", "main"}}};
constexpr std::array<std::string_view, 3> places{"work", "home", "other"};

bool has(std::vector<std::string> const& types, std::string_view type) {
  return std::ranges::find(types, type) != types.end();
}

std::string_view device_of(std::vector<std::string> const& types) {
  for (auto const& [type, label] : device_labels) {
    if (has(types, type)) return label;
  }
  return {};
}

std::string_view place_of(std::vector<std::string> const& types) {
  auto const* const place =
      std::ranges::find_if(places, [&](std::string_view type) { return has(types, type); });
  return place == places.end() ? std::string_view{} : *place;
}

std::string beside(std::string_view first, std::string_view second) {
  return std::string(first) + (first.empty() || second.empty() ? "" : " ") + std::string(second);
}

/// Returns a label without the marks that Apple puts around its own: `_$!<HomeFAX>!$_` ->
/// "homefax".
std::string plain_label(std::string_view label) {
  std::string const line = one_line(label);
  std::size_t const opening = line.find("$!<");
  std::size_t const closing = line.find(">!$");
  bool const is_apples = opening <= 1 && closing != line.npos && closing > opening + 2;
  return is_apples ? lower(std::string_view(line).substr(opening + 3, closing - opening - 3))
                   : line;
}

/// Returns the label of the card's own, else the one that the types make: "work", "mobile", "home
/// fax". What is not for talking is always said.
std::string label_of(Card const& card, Property const& property) {
  std::vector<std::string> const types = property.types();
  std::string label = plain_label(card.label_of(property));
  std::string_view const device = device_of(types);
  bool const is_for_talking = is_callable({.label = std::string(device)});
  if (label.empty() && is_for_talking) label = device.empty() ? place_of(types) : device;
  if (is_for_talking || !is_callable({.label = label})) return label;
  return beside(label.empty() ? place_of(types) : std::string_view(label), device);
}

}  // namespace

void read_channels(Card const& card, Contact& contact) {
  for (Property const* const phone : card.all("TEL")) {
    add_phone(contact, text_of(*phone), label_of(card, *phone));
  }
  for (Property const* const email : card.all("EMAIL")) {
    add_email(contact, text_of(*email), label_of(card, *email));
  }
  for (std::string_view const name : {"URL", "X-SOCIALPROFILE", "IMPP"}) {
    for (Property const* const url : card.all(name)) {
      // Where Apple knows a handle but no address, it writes one that nothing can open.
      if (!starts_with_folded(url->value, "x-apple:")) add_url(contact, text_of(*url));
    }
  }
}

}  // namespace reconnect::formats
