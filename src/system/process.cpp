// SPDX-License-Identifier: MIT
#include "process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

extern char** environ;

namespace reconnect::system {
namespace {

void feed(int pipe_end, std::string_view input) {
  while (!input.empty()) {
    ssize_t const count = write(pipe_end, input.data(), input.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;  // the reader has seen enough
    input.remove_prefix(static_cast<std::size_t>(count));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return 127;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int run(std::vector<std::string> const& arguments, std::string_view input, sigset_t const* mask) {
  std::vector<char*> words;
  std::vector<std::string> copies = arguments;
  words.reserve(copies.size() + 1);
  for (std::string& word : copies) words.push_back(word.data());
  words.push_back(nullptr);

  int ends[2] = {-1, -1};
  if (!input.empty() && pipe2(ends, O_CLOEXEC) != 0) return 127;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  if (!input.empty()) posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  if (mask != nullptr) {
    posix_spawnattr_setsigmask(&attributes, mask);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  }
  pid_t child = -1;
  int const error = posix_spawnp(&child, words[0], &actions, &attributes, words.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (!input.empty()) {
    close(ends[0]);
    if (error == 0) feed(ends[1], input);
    close(ends[1]);
  }
  return error == 0 ? wait_for(child) : 127;
}

}  // namespace reconnect::system
