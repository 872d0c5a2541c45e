// SPDX-License-Identifier: MIT
#include "reconnect/system/terminal_console.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <vector>

#include "process.hpp"
#include "reconnect/error.hpp"
#include "reconnect/system/files.hpp"

namespace reconnect::system {
namespace {

/// Reads keys one at a time for as long as it lives; the terminal is as before afterwards.
class RawTerminal {
 public:
  RawTerminal() {
    if (tcgetattr(STDIN_FILENO, &before_) != 0) return;
    termios raw = before_;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    changed_ = tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0;
  }
  ~RawTerminal() {
    if (changed_) tcsetattr(STDIN_FILENO, TCSANOW, &before_);
  }
  RawTerminal(RawTerminal const&) = delete;
  RawTerminal& operator=(RawTerminal const&) = delete;

 private:
  termios before_{};
  bool changed_{false};
};

/// A file that only the user can read, gone when the value is.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view text) {
    char const* const folder = std::getenv("TMPDIR");
    path_ = (folder != nullptr && *folder != '\0') ? folder : "/tmp";
    path_ += "/reconnect-XXXXXX.txt";
    int const file = mkstemps(path_.data(), 4);
    if (file < 0) {
      throw Error(ExitCode::Refused,
                  "cannot make a file to edit in: " + std::system_category().message(errno));
    }
    close(file);
    write_file(path_, text);
  }
  ~TemporaryFile() { unlink(path_.c_str()); }
  TemporaryFile(TemporaryFile const&) = delete;
  TemporaryFile& operator=(TemporaryFile const&) = delete;

  std::string const& path() const { return path_; }

 private:
  std::string path_;
};

/// Where a stream was closed before the start, the next file that is opened would take its number,
/// and be written into.
void fill_closed_streams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", O_RDWR) < 0) return;
  }
}

/// Another program that cuts a file short while it is mapped takes away what is being read.
void end_for_lost_pages(int /*signal*/) {
  constexpr std::string_view words =
      "reconnect: another program cut the contacts file short while it was read\n"
      "hint: try again\n";
  [[maybe_unused]] ssize_t const told = write(STDERR_FILENO, words.data(), words.size());
  _exit(static_cast<int>(ExitCode::Unreadable));
}

class TerminalConsole final : public Console {
 public:
  explicit TerminalConsole(Environment const& environment)
      : editor_(environment.editor), pager_(environment.pager) {
    fill_closed_streams();
    // A closed pipe and a file-size limit are answers of write(), not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGBUS, end_for_lost_pages);
  }

  void print(std::string_view text) override {
    while (!text.empty()) {
      ssize_t const count = write(STDOUT_FILENO, text.data(), text.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0 && errno == EPIPE) throw OutputClosed{};
      if (count < 0) {
        throw Error(ExitCode::Refused,
                    "cannot write the answer: " + std::system_category().message(errno),
                    "whatever the command changed is saved: `reconnect undo --list`");
      }
      text.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  void tell(std::string_view text) override {
    while (!text.empty()) {
      ssize_t const count = write(STDERR_FILENO, text.data(), text.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return;
      text.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  std::optional<std::string> read_line() override {
    std::size_t end = buffer_.find('\n');
    while (end == std::string::npos && fill()) end = buffer_.find('\n');
    if (end == std::string::npos && buffer_.empty()) return std::nullopt;
    std::string line = buffer_.substr(0, end);
    buffer_.erase(0, end == std::string::npos ? buffer_.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
  }

  std::string read_all(std::size_t limit) override {
    while (fill()) {
      if (buffer_.size() > limit)
        throw Error(ExitCode::Refused, "standard input is too large to read");
    }
    // A terminal that is gone has said its last word; a file that cannot be read has not.
    if (read_error_ != 0) {
      throw Error(ExitCode::Refused,
                  "cannot read standard input: " + std::system_category().message(read_error_));
    }
    return std::exchange(buffer_, {});
  }

  std::optional<std::string> read_key() override {
    RawTerminal const raw;
    if (buffer_.empty() && !fill()) return std::nullopt;
    unsigned char const first = static_cast<unsigned char>(buffer_.front());
    std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first == '\x1b') length = buffer_.size();  // an arrow or function key: one key, not several
    std::string key = buffer_.substr(0, length);
    buffer_.erase(0, length);
    if (key == "\r") return "\n";
    if (key == "\x04") return std::nullopt;
    return key;
  }

  std::string edit(std::string const& text) override {
    TemporaryFile const file(text);
    std::string const editor = editor_.empty() ? "vi" : editor_;
    // The editor's own words are the user's; the path is handed over as an argument, never as text
    // of the shell.
    int const status = run({"sh", "-c", editor + " \"$1\"", "sh", file.path()}, {});
    if (status != 0) {
      throw Error(ExitCode::Refused,
                  "the editor \"" + editor + "\" ended with " + std::to_string(status),
                  "nothing was changed; VISUAL or EDITOR names another one");
    }
    return read_file(file.path());
  }

  void page(std::string_view text) override {
    if (pager_ == "cat") return print(text);
    setenv("LESS", "FRX", 0);
    std::string const pager = pager_.empty() ? "less" : pager_;
    int const status = run({"sh", "-c", pager}, text);
    if (status == 126 || status == 127) print(text);
  }

 private:
  /// Reads more of standard input into the buffer; false at its end.
  bool fill() {
    char bytes[1U << 14U];
    for (;;) {
      ssize_t const count = read(STDIN_FILENO, bytes, sizeof bytes);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) read_error_ = errno;
      if (count <= 0) return false;
      buffer_.append(bytes, static_cast<std::size_t>(count));
      return true;
    }
  }

  std::string editor_;
  std::string pager_;
  std::string buffer_{};
  int read_error_{0};
};

}  // namespace

std::unique_ptr<Console> open_terminal_console(Environment const& environment) {
  return std::make_unique<TerminalConsole>(environment);
}

}  // namespace reconnect::system
