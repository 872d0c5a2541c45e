// SPDX-License-Identifier: MIT
// Sections 4 to 6 of cadence.md: order by pressure, and the best few of many.
#include "cadence/order.hpp"

#include <algorithm>
#include <string_view>

namespace reconnect::cadence {
namespace {

bool presses_more(Standing const& left, std::string_view left_id, Standing const& right,
                  std::string_view right_id) {
  if (left.score != right.score) return left.score > right.score;
  if (left.last_contact != right.last_contact) return left.last_contact > right.last_contact;
  if (left.has_channel != right.has_channel) return left.has_channel;
  return left_id < right_id;
}

}  // namespace

bool is_dated(Suggestion touch) { return touch <= Suggestion::Campaign; }

bool is_more_pressing(Listed const& left, Listed const& right) {
  return presses_more(left.standing, left.id, right.standing, right.id);
}

bool goes_before(Listed const& left, Listed const& right) {
  if (left.standing.touch != right.standing.touch)
    return left.standing.touch < right.standing.touch;
  return is_more_pressing(left, right);
}

void MostPressing::offer(Contact const& contact, Standing const& standing) {
  if (heap_.size() < room_) {
    heap_.push_back({contact.id, standing});
    std::ranges::push_heap(heap_, is_more_pressing);
    return;
  }
  if (heap_.empty()) return;
  Listed const& least = heap_.front();
  if (!presses_more(standing, contact.id, least.standing, least.id)) return;
  std::ranges::pop_heap(heap_, is_more_pressing);
  heap_.back() = {contact.id, standing};
  std::ranges::push_heap(heap_, is_more_pressing);
}

std::vector<Listed> MostPressing::in_order() const {
  std::vector<Listed> sorted = heap_;
  std::ranges::sort(sorted, is_more_pressing);
  return sorted;
}

}  // namespace reconnect::cadence
