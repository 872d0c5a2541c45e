// SPDX-License-Identifier: MIT
// The shell's way to say no: one exception type, caught in `app::run` alone.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/escaped.hpp"
#include "reconnect/result.hpp"

namespace reconnect {

/// The exit statuses that scripts rely on (product.md, "Exit codes").
enum class ExitCode {
  Done = 0,
  Refused = 1,
  Usage = 2,
  NoSuchContact = 3,
  AmbiguousName = 4,
  Unreadable = 5,
  NothingUsable = 6,
  Bug = 70,
  Interrupted = 130,
};

/// One of several contacts that a name could mean.
struct Candidate {
  std::string id{};
  std::string name{};
};

/// Ends a command: what is wrong, how to go on, and the exit status.
/// `what()` is a lower-case sentence without a final period that quotes the input. What cannot
/// be seen stands there escaped: a NUL would cut it short.
class Error : public std::runtime_error {
 public:
  Error(ExitCode code, std::string const& message, std::string hint = {})
      : std::runtime_error(escaped(message)), code_(code), hint_(std::move(hint)) {}

  /// Adds what an ambiguous name could mean; `typed` is that name.
  Error with_candidates(std::string typed, std::vector<Candidate> candidates) && {
    typed_ = std::move(typed);
    candidates_ = std::move(candidates);
    return std::move(*this);
  }

  /// Adds the word that tells it from others of its exit status, for the `code` of a JSON answer.
  Error with_word(std::string_view word) && {
    word_ = word;
    return std::move(*this);
  }

  ExitCode code() const { return code_; }
  /// Returns nothing where the exit status says enough.
  std::string const& word() const { return word_; }
  std::string const& hint() const { return hint_; }
  std::string const& typed() const { return typed_; }
  std::vector<Candidate> const& candidates() const { return candidates_; }

 private:
  ExitCode code_;
  std::string hint_;
  std::string word_{};
  std::string typed_{};
  std::vector<Candidate> candidates_{};
};

/// Returns the value, or throws the problem as an `Error` with `code`.
template <typename T>
T or_throw(Result<T> result, ExitCode code = ExitCode::Usage) {
  if (!result) throw Error(code, result.problem().message, result.problem().hint);
  return *std::move(result);
}

}  // namespace reconnect
