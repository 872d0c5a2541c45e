// SPDX-License-Identifier: MIT
// Who runs the command lines of a transcript: the shell with the real program, or `app::run` in
// this process.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/model/date.hpp"

namespace reconnect::test {

/// A command line, and what is given to it in the lines below.
struct Typed {
  std::string line{};
  std::optional<std::string> input{};  // standard input
  std::optional<std::string> keys{};   // typed at a terminal: a line an answer, or a key
  std::vector<std::string> saved{};    // what is saved in the editor, each time it opens
};

struct Said {
  std::string out{};
  std::string err{};
  int status{0};
};

class Player {
 public:
  virtual ~Player() = default;

  virtual Said play(Typed const& typed, Date today) = 0;
};

/// Runs every line by `sh` in the working directory, with nothing in the environment but HOME, TZ,
/// LANG, TERM, RECONNECT_TODAY and a PATH that begins with `programs`.
class ShellPlayer final : public Player {
 public:
  explicit ShellPlayer(std::string home, std::string programs = {});

  Said play(Typed const& typed, Date today) override;

 private:
  std::string home_;
  std::string programs_;
};

/// Runs lines that begin with `reconnect` in this process, up to a `|` or `>`; the shell has the
/// rest. In front of the word may stand what sets the environment: `COLUMNS=40 reconnect due`. It
/// is nine in the morning, and a minute passes from one line to the next.
class InProcessPlayer final : public Player {
 public:
  explicit InProcessPlayer(std::string home);

  Said play(Typed const& typed, Date today) override;

 private:
  std::string home_;
  ShellPlayer shell_;
  int minutes_{0};
};

}  // namespace reconnect::test
