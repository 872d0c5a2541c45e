// SPDX-License-Identifier: MIT
// Random contacts, settings and campaigns with every member of the file, for laws of reading and
// writing.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "reconnect/model/book.hpp"

namespace reconnect::test {

class RandomValues {
 public:
  explicit RandomValues(std::uint64_t seed) : engine_(seed) {}

  Contact contact();
  Settings settings();
  Campaign campaign();
  Book book();

  /// Returns a number from 0 to `most`.
  std::size_t up_to(std::size_t most);
  std::string text();

 private:
  bool maybe() { return up_to(3) == 0; }
  Date date();
  Interval interval();
  Interval ending_interval();
  RetryList retry();
  Members extra();
  Touch touch();
  News news();
  Promise promise();
  Me me();

  template <typename Value, typename Make>
  std::vector<Value> several(Make make) {
    std::vector<Value> values;
    for (std::size_t count = maybe() ? up_to(4) : 0; count > 0; --count) values.push_back(make());
    return values;
  }
  std::vector<std::string> texts() {
    return several<std::string>([this] { return text(); });
  }

  std::mt19937_64 engine_;
};

}  // namespace reconnect::test
