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

/// How a type is called as a label. Lines that are not for talking stand first: their word must not
/// be lost.
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

/// Returns the label that the types make: "work", "mobile", "home fax".
std::string label_of_types(std::vector<std::string> const& types) {
  std::string_view device;
  for (auto const& [type, label] : device_labels) {
    if (device.empty() && has(types, type)) device = label;
  }
  std::string_view place;
  for (std::string_view const type : places) {
    if (place.empty() && has(types, type)) place = type;
  }
  if (device == "fax" && !place.empty()) return std::string(place) + " fax";
  return std::string(device.empty() ? place : device);
}

/// Returns a label without the marks that Apple puts around its own: `_$!<HomeFAX>!$_` ->
/// "homefax".
std::string plain_label(std::string_view label) {
  std::string line = one_line(label);
  constexpr std::string_view opening = "_$!<";
  constexpr std::string_view closing = ">!$_";
  if (!line.starts_with(opening) || !line.ends_with(closing)) return line;
  return lower(
      std::string_view(line).substr(opening.size(), line.size() - opening.size() - closing.size()));
}

std::string label_of(Card const& card, Property const& property) {
  std::string label = plain_label(card.label_of(property));
  return label.empty() ? label_of_types(property.types()) : label;
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
