// SPDX-License-Identifier: MIT
#include <sys/wait.h>

#include <cstdlib>
#include <stdexcept>

#include "support/player.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

/// Where the line and what comes of it stand while it runs: not in the home that the test looks at.
class Desk {
 public:
  explicit Desk(std::string const& home) : path_(home + ".desk") {
    std::filesystem::create_directory(path_);
  }
  ~Desk() { std::filesystem::remove_all(path_); }
  Desk(Desk const&) = delete;
  Desk& operator=(Desk const&) = delete;

  std::string operator/(char const* name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

ShellPlayer::ShellPlayer(std::string home, std::string programs)
    : home_(std::move(home)), programs_(std::move(programs)) {}

Said ShellPlayer::play(Typed const& typed, Date today) {
  if (typed.keys || !typed.saved.empty())
    throw std::invalid_argument("the shell has no terminal: " + typed.line);
  Desk const desk(home_);
  write_bytes(desk / "line", typed.line + "\n");
  write_bytes(desk / "in", typed.input.value_or(""));
  std::string const path =
      (programs_.empty() ? "" : programs_ + ":") + "/usr/local/bin:/usr/bin:/bin";
  std::string const command = "exec timeout 60 env -i HOME='" + home_ + "' PATH='" + path +
                              "' TZ=UTC LANG=C.UTF-8 TERM=dumb RECONNECT_TODAY=" + to_text(today) +
                              " sh '" + desk / "line" + "' <'" + desk / "in" + "' >'" +
                              desk / "out" + "' 2>'" + desk / "err" + "'";
  int const status = std::system(command.c_str());
  return {bytes_of(desk / "out"), bytes_of(desk / "err"),
          WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

}  // namespace reconnect::test
