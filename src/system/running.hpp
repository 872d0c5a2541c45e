// SPDX-License-Identifier: MIT
// One program that runs, from its start to its end.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>

#include "reconnect/system/programs.hpp"

namespace reconnect::system {

/// Ends the program where it is dropped while that runs.
class Running {
 public:
  Running(std::size_t place, Program const& program);
  ~Running();
  Running(Running&& other) noexcept;
  Running& operator=(Running&& other) noexcept;

  bool is_started() const { return child_ > 0; }
  std::size_t place() const { return place_; }

  /// Returns the descriptor that the program's output comes from, or -1 at its end.
  int output() const { return output_; }

  /// Reads what is there. Requires: `output()` has something, or its end.
  void read_some();

  /// Returns whether it is over: by itself, or here and now, where it prints too much or takes too
  /// long.
  bool has_ended();

  Ran result() && { return std::move(ran_); }

 private:
  void start(Program const& program);
  void end(Ran::End how);
  void close_output();

  std::size_t place_{0};
  std::size_t most_bytes_{0};
  std::chrono::steady_clock::time_point deadline_{};
  pid_t child_{-1};
  int output_{-1};
  Ran ran_{};
};

}  // namespace reconnect::system
