// SPDX-License-Identifier: MIT
// The user's side of a command: what is printed, said, typed and edited. An interface, so that
// tests can type.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace reconnect::system {

/// Nobody reads our output any more: the run ends quietly.
struct OutputClosed {};

class Console {
 public:
  virtual ~Console() = default;

  /// Writes to standard output, at once and whole. Throws `OutputClosed`, or `Error` where the
  /// device is full.
  virtual void print(std::string_view text) = 0;

  /// Writes to standard error; what cannot be written there is dropped.
  virtual void tell(std::string_view text) = 0;

  /// Returns the next line of standard input without its end, or nothing at the end of the input.
  virtual std::optional<std::string> read_line() = 0;

  /// Returns what is left of standard input. Throws `Error` above `limit` bytes.
  virtual std::string read_all(std::size_t limit) = 0;

  /// Returns one key as typed on the terminal: a character, "\n" for Enter, or nothing at the end
  /// of the input.
  virtual std::optional<std::string> read_key() = 0;

  /// Lets the user change `text` in their editor and returns it, or throws `Error` where the editor
  /// fails.
  virtual std::string edit(std::string const& text) = 0;

  /// Shows a long text through the pager, or prints it where there is none.
  virtual void page(std::string_view text) = 0;
};

}  // namespace reconnect::system
