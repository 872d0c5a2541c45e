// SPDX-License-Identifier: MIT
#include "running.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

extern char** environ;

namespace reconnect::system {
namespace {

/// What a program that talks to the network needs to know of its user, and nothing else.
bool is_handed_on(std::string_view variable) {
  constexpr std::array<std::string_view, 14> names{
      "PATH",        "HOME",           "LANG",          "TZ",          "http_proxy",
      "https_proxy", "HTTPS_PROXY",    "all_proxy",     "ALL_PROXY",   "no_proxy",
      "NO_PROXY",    "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"};
  std::string_view const name = variable.substr(0, variable.find('='));
  if (name.starts_with("LC_")) return true;
  for (std::string_view const known : names) {
    if (name == known) return true;
  }
  return false;
}

std::vector<char*> handed_on() {
  std::vector<char*> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (is_handed_on(*variable)) variables.push_back(*variable);
  }
  variables.push_back(nullptr);
  return variables;
}

/// How a program is started: with which streams, and with the signals as they are by default.
class Start {
 public:
  explicit Start(int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes_);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes_, &signals);
    sigaddset(&signals, SIGPIPE);
    sigaddset(&signals, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes_, &signals);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Start() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Start(Start const&) = delete;
  Start& operator=(Start const&) = delete;

  /// Returns the process, or nothing where there is no such program.
  std::optional<pid_t> operator()(std::vector<std::string> words) const {
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    int error = EINTR;
    while (error == EINTR) {
      error = posix_spawnp(&child, arguments[0], &actions_, &attributes_, arguments.data(),
                           handed_on().data());
    }
    return error == 0 ? std::optional(child) : std::nullopt;
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

}  // namespace

Running::Running(std::size_t place, Program const& program)
    : place_(place),
      most_bytes_(program.most_bytes),
      deadline_(std::chrono::steady_clock::now() + program.most_time) {
  start(program);
}

void Running::start(Program const& program) {
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) != 0) return;
  output_ = ends[0];
  // This side alone: a program expects to wait where nobody reads.
  fcntl(output_, F_SETFL, O_NONBLOCK);
  child_ = Start(ends[1])(program.words).value_or(-1);
  close(ends[1]);
}

Running::~Running() {
  if (is_started()) end(Ran::End::TooLong);
  close_output();
}

Running::Running(Running&& other) noexcept
    : place_(other.place_),
      most_bytes_(other.most_bytes_),
      deadline_(other.deadline_),
      child_(std::exchange(other.child_, -1)),
      output_(std::exchange(other.output_, -1)),
      ran_(std::move(other.ran_)) {}

Running& Running::operator=(Running&& other) noexcept {
  std::swap(place_, other.place_);
  std::swap(most_bytes_, other.most_bytes_);
  std::swap(deadline_, other.deadline_);
  std::swap(child_, other.child_);
  std::swap(output_, other.output_);
  std::swap(ran_, other.ran_);
  return *this;
}

void Running::read_some() {
  std::array<char, 1U << 16U> bytes;  // NOLINT: read() fills it
  ssize_t const count = read(output_, bytes.data(), bytes.size());
  if (count > 0) return void(ran_.output.append(bytes.data(), static_cast<std::size_t>(count)));
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return;
  close_output();
}

bool Running::has_ended() {
  if (ran_.output.size() > most_bytes_) {
    ran_.output.resize(most_bytes_);
    end(Ran::End::TooMuch);
    return true;
  }
  if (output_ < 0) {
    int status = 0;
    pid_t const ended = waitpid(child_, &status, WNOHANG);
    if (ended == child_ || (ended < 0 && errno != EINTR)) {
      child_ = -1;
      ran_.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
      return true;
    }
  }
  if (std::chrono::steady_clock::now() < deadline_) return false;
  end(Ran::End::TooLong);
  return true;
}

void Running::end(Ran::End how) {
  kill(child_, SIGKILL);
  while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
  }
  child_ = -1;
  ran_.end = how;
}

void Running::close_output() {
  if (output_ >= 0) close(output_);
  output_ = -1;
}

}  // namespace reconnect::system
