// SPDX-License-Identifier: MIT
// A new file that takes the place of an old one, whole, or not at all.
#include "store/atomic_write.hpp"

#include <fcntl.h>

#include <utility>

namespace reconnect::store {

Replacement::Replacement(FileName target, std::string_view verb,
                         std::span<std::string_view const> parts)
    : target_(std::move(target)), temporary_(temporary_of(target_)) {
  remove_file(temporary_, verb);
  try {
    File file = open_file(temporary_, O_WRONLY | O_CREAT | O_EXCL, verb);
    write_all(file, parts, verb, temporary_);
    sync(file, verb, temporary_);
    file.close(verb, temporary_);
  } catch (...) {
    try_to_remove(temporary_);
    throw;
  }
}

Replacement::~Replacement() {
  if (!is_in_place_) try_to_remove(temporary_);
}

void Replacement::put_in_place() {
  rename_file(temporary_, target_);
  is_in_place_ = true;
}

}  // namespace reconnect::store
