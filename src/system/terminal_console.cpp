// SPDX-License-Identifier: MIT
#include "reconnect/system/terminal_console.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <utility>
#include <vector>

#include "held_signals.hpp"
#include "opener.hpp"
#include "process.hpp"
#include "reconnect/error.hpp"
#include "reconnect/system/clock.hpp"
#include "reconnect/system/files.hpp"
#include "typed_input.hpp"

namespace reconnect::system {
namespace {

/// A file that only the user can read, gone when the value is, unless it is kept.
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
  ~TemporaryFile() {
    if (!path_.empty()) unlink(path_.c_str());
  }
  TemporaryFile(TemporaryFile const&) = delete;
  TemporaryFile& operator=(TemporaryFile const&) = delete;

  std::string const& path() const { return path_; }
  std::string keep() && { return std::exchange(path_, {}); }

 private:
  std::string path_;
};

/// Where a stream was closed before the start, the next file that is opened would take its number,
/// and be written into. Nothing can be written to such a standard output: an answer was asked for.
void fill_closed_streams() {
  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
    int const mode = stream == STDOUT_FILENO ? O_RDONLY : O_RDWR;
    if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", mode) < 0) return;
  }
}

/// What the handler of a signal may read: nothing can be put together there.
std::string words_for_lost_pages;

/// Another program that cuts a file short while it is mapped takes away what is being read.
void end_for_lost_pages(int /*signal*/) {
  [[maybe_unused]] ssize_t const told =
      write(STDERR_FILENO, words_for_lost_pages.data(), words_for_lost_pages.size());
  _exit(static_cast<int>(ExitCode::Unreadable));
}

class TerminalConsole final : public Console {
 public:
  explicit TerminalConsole(Environment const& environment)
      : editor_(environment.editor),
        pager_(environment.pager),
        has_desktop_(environment.has_desktop),
        is_terminal_(environment.stdout_is_terminal && environment.columns.empty()) {
    fill_closed_streams();
    // A closed pipe and a file-size limit are answers of write(), not the end of the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
  }

  void tell_when_pages_are_lost(std::string_view text) override {
    words_for_lost_pages = text;
    std::signal(SIGBUS, end_for_lost_pages);
  }

  std::size_t columns() const override {
    winsize size{};
    bool const is_asked = is_terminal_ && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return is_asked ? size.ws_col : 0;
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
    TerminalMode const mode(TerminalMode::Kind::Lines);
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

  std::optional<std::string> read_key() override { return key_within(forever); }

  std::optional<std::string> read_key_within(std::chrono::milliseconds time) override {
    return key_within(time);
  }

  std::chrono::milliseconds elapsed() override { return uptime() - opened_; }

  std::string edit(std::string const& text) override {
    HeldSignals const signals;
    TemporaryFile const file(text);
    std::string const editor = editor_.empty() ? "vi" : editor_;
    // The editor's own words are the user's; the path is handed over as an argument, never as text
    // of the shell. The shell waits for the editor whatever comes, as we do.
    int const status =
        run({"sh", "-c", "trap : INT QUIT TERM HUP; " + editor + " \"$1\"", "sh", file.path()}, {},
            &signals.before());
    auto saved = read_file_if_there(file.path());
    if (int const signal = signals.take(status); signal != 0)
      throw Interrupted{signal, saved.value_or("")};
    if (status == 0 && saved) return *std::move(saved);
    std::string const how = status == 0 ? "left no file" : "ended with " + std::to_string(status);
    throw EditorFailed(Error(ExitCode::Refused, "the editor \"" + editor + "\" " + how,
                             "nothing was changed; VISUAL or EDITOR names another one"),
                       saved.value_or(""));
  }

  std::string keep(std::string const& text) override { return TemporaryFile(text).keep(); }

  bool open(std::string const& address) override {
    return has_desktop_ && open_with_desktop(address);
  }

  void page(std::string_view text) override {
    if (pager_ == "cat") return print(text);
    setenv("LESS", "FRX", 0);
    std::string const pager = pager_.empty() ? "less" : pager_;
    int const status = run({"sh", "-c", pager}, text);
    if (status == 126 || status == 127) print(text);
  }

 private:
  /// Returns a key, or an empty text where none was typed within `time`.
  std::optional<std::string> key_within(std::chrono::milliseconds time) {
    TerminalMode const mode(TerminalMode::Kind::Keys);
    if (buffer_.empty()) {
      auto const typed = read_typed(buffer_, time);
      if (typed == Typed::Nothing) return "";
      if (typed != Typed::Something) return std::nullopt;
    }
    unsigned char const first = static_cast<unsigned char>(buffer_.front());
    std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first == '\x1b') length = buffer_.size();  // an arrow or function key: one key, not several
    std::string key = buffer_.substr(0, length);
    buffer_.erase(0, length);
    if (key == "\r") return "\n";
    if (key == "\x04") return std::nullopt;
    return key;
  }

  /// Reads more of standard input into the buffer; false at its end.
  bool fill() {
    auto const typed = read_typed(buffer_, forever);
    if (typed == Typed::Failed) read_error_ = errno;
    return typed == Typed::Something;
  }

  std::string editor_;
  std::string pager_;
  bool has_desktop_;
  bool is_terminal_;
  std::chrono::milliseconds opened_{uptime()};
  std::string buffer_{};
  int read_error_{0};
};

}  // namespace

std::unique_ptr<Console> open_terminal_console(Environment const& environment) {
  return std::make_unique<TerminalConsole>(environment);
}

}  // namespace reconnect::system
