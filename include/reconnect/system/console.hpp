// SPDX-License-Identifier: MIT
// The user's side of a command: what is printed, said, typed and edited. An interface, so that
// tests can type.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "reconnect/error.hpp"

namespace reconnect::system {

/// Nobody reads our output any more: the run ends quietly.
struct OutputClosed {};

/// A signal that ends the program came while the user was asked. What they had typed of a line
/// already is kept; whoever has more of theirs keeps it too, and passes this on.
struct Interrupted {
  int signal{0};
  std::string typed{};
};

/// An editor failed: `saved` is what the file held then, nothing where it is gone.
struct EditorFailed : Error {
  EditorFailed(Error const& error, std::string text) : Error(error), saved(std::move(text)) {}
  std::string saved;
};

class Console {
 public:
  virtual ~Console() = default;

  /// Writes to standard output, at once and whole. Throws `OutputClosed`, or `Error` where the
  /// device is full.
  virtual void print(std::string_view text) = 0;

  /// Returns the columns that the terminal has now, for it may be resized; 0 where standard output
  /// is none, or COLUMNS says how many to use.
  virtual std::size_t columns() const = 0;

  /// Writes to standard error; what cannot be written there is dropped.
  virtual void tell(std::string_view text) = 0;

  /// Says `text` and ends with 5 as soon as a file that is mapped turns out to be cut short.
  virtual void tell_when_pages_are_lost(std::string_view /*text*/) {}

  /// Returns the next line of standard input without its end, or nothing at the end of the input.
  /// Throws `Interrupted`, as all that reads from a terminal does.
  virtual std::optional<std::string> read_line() = 0;

  /// Returns what is left of standard input. Throws `Error` above `limit` bytes.
  virtual std::string read_all(std::size_t limit) = 0;

  /// Returns one key as typed on the terminal: a character, "\n" for Enter, or nothing at the end
  /// of the input.
  virtual std::optional<std::string> read_key() = 0;

  /// As `read_key`, but waits no longer than `time`, and then returns an empty text.
  virtual std::optional<std::string> read_key_within(std::chrono::milliseconds time) = 0;

  /// Returns the time since the console was opened, hours in which the machine slept included.
  virtual std::chrono::milliseconds elapsed() = 0;

  /// Lets the user change `text` in their editor and returns it. Throws `EditorFailed`, or
  /// `Interrupted` with what was saved, once the editor has ended, where a signal came meanwhile;
  /// Ctrl-C that the editor goes on after was meant for it alone.
  virtual std::string edit(std::string const& text) = 0;

  /// Writes the text to a new file that only the user can read, and returns its path. Throws
  /// `Error` where it cannot be written.
  virtual std::string keep(std::string const& text) = 0;

  /// Hands an address (`mailto:`, `https:`) to the desktop, and returns whether there is one that
  /// took it.
  virtual bool open(std::string const& address) = 0;

  /// Shows a long text through the pager, or prints it where there is none.
  virtual void page(std::string_view text) = 0;
};

}  // namespace reconnect::system
