// SPDX-License-Identifier: MIT
// vCard: where cards begin and end. A card without an end is kept; a card inside another one stays
// out of both.
#include "formats/vcard.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "formats/ascii.hpp"
#include "formats/vcard_card.hpp"
#include "formats/vcard_contact.hpp"
#include "formats/vcard_lines.hpp"

namespace reconnect::formats {
namespace {

/// How far a file is searched for its first card.
constexpr std::size_t head_size = 65536;

bool is_about_cards(Property const& property) {
  return equals_folded(trimmed(property.value), "vcard");
}

/// An agent of vCard 2.1 may begin on the line of its property.
bool begins_card(Property const& property) {
  return (property.name == "BEGIN" && is_about_cards(property)) ||
         (property.name == "AGENT" && equals_folded(trimmed(property.value), "begin:vcard"));
}

bool ends_card(Property const& property) {
  return property.name == "END" && is_about_cards(property);
}

/// The cards of a file while it is read.
class Cards {
 public:
  explicit Cards(ReadOptions::DateOrder date_order) : date_order_(date_order) {}

  void take(Property property) {
    if (begins_card(property)) {
      begin(property.line);
    } else if (ends_card(property)) {
      end();
    } else if (!open_.empty()) {
      open_.back().card.add(std::move(property));
    }
  }

  /// Returns what was read; cards that are still open are cut off.
  Reading reading() && {
    while (!open_.empty()) cut_off_last();
    Reading reading{.format = Format::VCard};
    for (std::optional<Record>& record : records_) {
      if (record) reading.records.push_back(*std::move(record));
    }
    std::ranges::stable_sort(problems_, {}, &Remark::line);
    reading.problems = std::move(problems_);
    return reading;
  }

 private:
  struct Open {
    Card card;
    std::size_t index;  // of its record
  };

  void begin(std::size_t line) {
    open_.push_back({Card(line), records_.size()});
    records_.emplace_back();
  }

  void end() {
    if (open_.empty()) return;
    std::size_t const index = open_.back().index;
    std::size_t const line = open_.back().card.line();
    close_last();
    if (records_.size() == index + 1) return;
    records_.resize(index + 1);
    problems_.push_back({line, "the card holds another card, which was left out"});
  }

  void cut_off_last() {
    problems_.push_back(
        {open_.back().card.line(), "the card has no end; what it says so far was read"});
    if (open_.back().card.empty()) {
      open_.pop_back();
    } else {
      close_last();
    }
  }

  void close_last() {
    Open const& last = open_.back();
    records_[last.index] = record_of(last.card, date_order_, problems_);
    open_.pop_back();
  }

  ReadOptions::DateOrder date_order_;
  std::vector<Open> open_{};
  std::vector<std::optional<Record>> records_{};  // in the order in which the cards begin
  std::vector<Remark> problems_{};
};

}  // namespace

bool has_vcard(std::string_view bytes) {
  Properties properties(bytes.substr(0, head_size));
  while (std::optional<Property> const property = properties.next()) {
    if (begins_card(*property)) return true;
  }
  return false;
}

Result<Reading> read_vcard(std::string_view bytes, ReadOptions const& options) {
  Cards cards(options.date_order);
  Properties properties(bytes);
  while (std::optional<Property> property = properties.next()) cards.take(*std::move(property));
  Reading reading = std::move(cards).reading();
  if (reading.records.empty()) {
    return Problem{"the file holds no vCard", "a card begins with a line BEGIN:VCARD"};
  }
  return reading;
}

}  // namespace reconnect::formats
