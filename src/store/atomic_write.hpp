// SPDX-License-Identifier: MIT
// A new file that takes the place of an old one, whole, or not at all.
#pragma once

#include <span>
#include <string_view>

#include "store/place.hpp"

namespace reconnect::store {

/// A temporary file beside its target. It goes away with this, unless it was put in place.
class Replacement {
 public:
  /// Writes all parts and waits until they are on the disk. Whatever an earlier writer left is
  /// swept first. Requires: the caller holds the lock. `verb` is what messages say could not be
  /// done with `target`.
  Replacement(FileName target, std::string_view verb, std::span<std::string_view const> parts);
  ~Replacement();
  Replacement(Replacement const&) = delete;
  Replacement& operator=(Replacement const&) = delete;

  /// Puts the new file where the target is, or would be. The folder must be synced for that to
  /// outlive a power cut.
  void put_in_place();

 private:
  FileName target_;
  FileName temporary_;
  bool is_in_place_{false};
};

}  // namespace reconnect::store
