// SPDX-License-Identifier: MIT
#include "process/traced_program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <random>
#include <stdexcept>

namespace reconnect::test {
namespace {

int memory_file(std::string const& text) {
  int const file = ::memfd_create("stream", MFD_CLOEXEC);
  if (::write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
    throw std::runtime_error("no memory for a stream");
  ::lseek(file, 0, SEEK_SET);
  return file;
}

std::string text_of(int file) {
  std::string text;
  std::array<char, 4096> bytes{};
  ::lseek(file, 0, SEEK_SET);
  for (ssize_t count = 0; (count = ::read(file, bytes.data(), bytes.size())) > 0;)
    text.append(bytes.data(), static_cast<std::size_t>(count));
  ::close(file);
  return text;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::string read_bytes(pid_t process, std::uint64_t address, std::size_t size) {
  std::string bytes(size, '\0');
  iovec const here{bytes.data(), size};
  iovec const there{reinterpret_cast<void*>(address), size};
  ssize_t const count = ::process_vm_readv(process, &here, 1, &there, 1, 0);
  bytes.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
  return bytes;
}

void write_bytes_into(pid_t process, std::uint64_t address, std::string bytes) {
  iovec const here{bytes.data(), bytes.size()};
  iovec const there{reinterpret_cast<void*>(address), bytes.size()};
  ::process_vm_writev(process, &here, 1, &there, 1, 0);
}

/// A text may end right before a page that is not there, so that it is read in small steps.
std::string read_text(pid_t process, std::uint64_t address) {
  std::string text;
  while (text.size() < 4096) {
    std::string const part = read_bytes(process, address + text.size(), 16);
    text += part.substr(0, part.find('\0'));
    if (part.find('\0') != std::string::npos || part.size() < 16) break;
  }
  return text;
}

struct CallKind {
  char const* name;
  int path{-1};   // which argument is a path
  int other{-1};  // and which the second
};

std::map<long, CallKind> const kinds{
    {SYS_openat, {"openat", 1}},
    {SYS_open, {"open", 0}},
    {SYS_rename, {"rename", 0, 1}},
    {SYS_renameat, {"renameat", 1, 3}},
    {SYS_link, {"link", 0, 1}},
    {SYS_linkat, {"linkat", 1, 3}},
    {SYS_unlink, {"unlink", 0}},
    {SYS_unlinkat, {"unlinkat", 1}},
    {SYS_mkdir, {"mkdir", 0}},
    {SYS_rmdir, {"rmdir", 0}},
    {SYS_chmod, {"chmod", 0}},
    {SYS_fchmod, {"fchmod"}},
    {SYS_newfstatat, {"stat", 1}},
    {SYS_faccessat2, {"faccessat2", 1}},
    {SYS_readlink, {"readlink", 0}},
    {SYS_write, {"write"}},
    {SYS_writev, {"writev"}},
    {SYS_pwrite64, {"pwrite"}},
    {SYS_ftruncate, {"ftruncate"}},
    {SYS_fsync, {"fsync"}},
    {SYS_flock, {"flock"}},
    {SYS_close, {"close"}},
    {SYS_read, {"read"}},
    {SYS_pread64, {"pread"}},
    {SYS_mmap, {"mmap"}},
    {SYS_munmap, {"munmap"}},
    {SYS_brk, {"brk"}},
    {SYS_getdents64, {"getdents"}},
    {SYS_getrandom, {"getrandom"}},
    {SYS_ioctl, {"ioctl"}},
    {SYS_fcntl, {"fcntl"}},
    {SYS_getpid, {"getpid"}},
    {SYS_rt_sigprocmask, {"sigprocmask"}},
    {SYS_rt_sigaction, {"sigaction"}},
    {SYS_rt_sigpending, {"sigpending"}},
    {SYS_lseek, {"lseek"}},
    {SYS_exit_group, {"exit"}},
};

/// Follows one program from stop to stop.
class Follower {
 public:
  Follower(Started const& started, CommandLine const& line, Plan const& plan)
      : process_(started.process), plan_(plan) {
    std::size_t seed = 0;
    for (std::string const& word : line.words) seed = seed * 31 + std::hash<std::string>()(word);
    chance_.seed(seed);
  }

  /// Returns the status of `waitpid` at the end.
  int follow() {
    int status = 0;
    ::waitpid(process_, &status, 0);
    ::ptrace(PTRACE_SETOPTIONS, process_, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int signal = 0;
    for (;;) {
      ::ptrace(PTRACE_SYSCALL, process_, nullptr, signal);
      ::waitpid(process_, &status, 0);
      if (!WIFSTOPPED(status)) return status;
      bool const is_call = WSTOPSIG(status) == (SIGTRAP | 0x80);
      signal = is_call || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
      if (is_call) stop();
    }
  }

  std::vector<Call> calls{};
  long victim{-1};

 private:
  void stop() {
    is_inside_ = !is_inside_;
    if (is_inside_) {
      enter();
    } else {
      leave();
    }
  }

  void enter() {
    ::ptrace(PTRACE_GETREGS, process_, nullptr, &registers_);
    call_ = {static_cast<long>(registers_.orig_rax),
             {registers_.rdi, registers_.rsi, registers_.rdx, registers_.r10, registers_.r8,
              registers_.r9}};
    answer_.reset();
    is_shortened_ = false;
    // What comes before is the loader's and the C library's. The program looks at its streams
    // first.
    if (call_.number == SYS_ioctl) has_begun_ = true;
    if (!has_begun_) return;
    note();
    if (auto const fate = plan_.always.find(call_.number); fate != plan_.always.end())
      return refuse(fate->second);
    if (plan_.blow == Blow::WritesShort && !is_long_write()) return;
    if (plan_.blow != Blow::None && ++count_ == plan_.turn) strike();
  }

  void strike() {
    victim = call_.number;
    if (plan_.blow == Blow::Fails) refuse(plan_.code);
    if (plan_.blow == Blow::WritesShort) shorten();
    if (plan_.blow == Blow::Signalled) ::kill(process_, plan_.code);
    if (plan_.blow == Blow::Killed) ::kill(process_, SIGKILL);
  }

  void refuse(int code) {
    // A break that is not moved is no errno, but a break below what was asked for.
    answer_ = call_.number == SYS_brk ? 0 : -code;
    set_number(-1);
  }

  void set_number(long number) {
    registers_.orig_rax = static_cast<unsigned long long>(number);
    ::ptrace(PTRACE_SETREGS, process_, nullptr, &registers_);
  }

  bool is_long_write() const {
    return call_.number == SYS_writev ||
           ((call_.number == SYS_write || call_.number == SYS_pwrite64) && call_.arguments[2] > 1);
  }

  void shorten() {
    is_shortened_ = true;
    if (call_.number == SYS_writev) {
      registers_.rsi = first_part().first;
      registers_.orig_rax = SYS_write;
    }
    registers_.rdx = 1;
    set_number(static_cast<long>(registers_.orig_rax));
  }

  std::pair<std::uint64_t, std::uint64_t> first_part() const {
    std::string const bytes = read_bytes(process_, call_.arguments[1], 16);
    std::pair<std::uint64_t, std::uint64_t> part;
    std::memcpy(&part.first, bytes.data(), 8);
    std::memcpy(&part.second, bytes.data() + 8, 8);
    return part;
  }

  void note() {
    auto const kind = kinds.find(call_.number);
    if (kind == kinds.end()) return;
    if (kind->second.path >= 0) call_.path = argument_text(kind->second.path);
    if (kind->second.other >= 0) call_.other = argument_text(kind->second.other);
    if (!plan_.notes_bytes) return;
    if (call_.number == SYS_write || call_.number == SYS_pwrite64)
      call_.bytes = read_bytes(process_, call_.arguments[1], call_.arguments[2]);
    for (std::uint64_t i = 0; call_.number == SYS_writev && i < call_.arguments[2]; ++i) {
      std::uint64_t part[2];
      std::memcpy(part, read_bytes(process_, call_.arguments[1] + 16 * i, 16).data(), 16);
      call_.bytes += read_bytes(process_, part[0], part[1]);
    }
  }

  std::string argument_text(int index) const {
    return read_text(process_, call_.arguments[static_cast<std::size_t>(index)]);
  }

  void leave() {
    ::ptrace(PTRACE_GETREGS, process_, nullptr, &registers_);
    if (answer_) registers_.rax = static_cast<unsigned long long>(*answer_);
    if (is_shortened_) registers_.rdx = call_.arguments[2];
    if (is_shortened_) registers_.rsi = call_.arguments[1];
    if (answer_ || is_shortened_) ::ptrace(PTRACE_SETREGS, process_, nullptr, &registers_);
    call_.result = static_cast<std::int64_t>(registers_.rax);
    if (call_.number == SYS_getrandom && call_.result > 0) take_out_chance();
    if (call_.result >= 0 && call_.bytes.size() > static_cast<std::size_t>(call_.result))
      call_.bytes.resize(static_cast<std::size_t>(call_.result));
    if (!has_begun_) return;
    if (plan_.after) plan_.after(call_);
    calls.push_back(std::move(call_));
  }

  void take_out_chance() {
    std::string bytes(static_cast<std::size_t>(call_.result), '\0');
    for (char& byte : bytes) byte = static_cast<char>(chance_());
    write_bytes_into(process_, call_.arguments[0], bytes);
  }

  pid_t process_;
  Plan const& plan_;
  std::mt19937_64 chance_{};
  user_regs_struct registers_{};
  Call call_{};
  std::optional<std::int64_t> answer_{};
  bool is_shortened_{false};
  bool is_inside_{false};
  bool has_begun_{false};
  int count_{0};
};

/// Sanitizers take terabytes of addresses for themselves.
void limit_memory(std::size_t bytes) {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  rlimit const limit{bytes, bytes};
  if (bytes > 0) ::setrlimit(RLIMIT_AS, &limit);
#else
  static_cast<void>(bytes);
#endif
}

Ending ending_of(int status, Started const& started) {
  Ending ending;
  ending.was_ended = WIFSIGNALED(status);
  ending.status = ending.was_ended ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  ending.out = text_of(started.out);
  ending.err = text_of(started.err);
  return ending;
}

}  // namespace

std::string the_program() {
  char const* const named = std::getenv("RECONNECT_PROGRAM");
  return named != nullptr && *named != '\0' ? named : RECONNECT_BINARY;
}

Started start(CommandLine const& line, bool traced) {
  std::vector<std::string> words{"reconnect"};
  words.insert(words.end(), line.words.begin(), line.words.end());
  // The first of two settings of a variable counts.
  std::vector<std::string> environment = line.environment;
  for (char const* const usual :
       {"PATH=/usr/bin:/bin", "TZ=UTC0", "LANG=C.UTF-8", "TERM=dumb", "RECONNECT_TODAY=2026-11-22"})
    environment.emplace_back(usual);
  environment.push_back("HOME=" + line.home);
  std::vector<char*> const word_pointers = pointers(words);
  std::vector<char*> const environment_pointers = pointers(environment);
  int const in = memory_file(line.input);
  Started started{0, memory_file(""), memory_file("")};
  started.process = ::fork();
  if (started.process == 0) {
    ::dup2(in, STDIN_FILENO);
    ::dup2(started.out, STDOUT_FILENO);
    ::dup2(started.err, STDERR_FILENO);
    ::alarm(60);  // what hangs is ended, and seen as ended
    limit_memory(line.memory);
    if (::chdir(line.home.c_str()) != 0) ::_exit(126);
    // Where the heap begins at random, so does the number of calls that it takes.
    if (traced) ::personality(ADDR_NO_RANDOMIZE);
    if (traced && ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(126);
    ::execve(line.program.c_str(), word_pointers.data(), environment_pointers.data());
    ::_exit(127);
  }
  ::close(in);
  return started;
}

Ending finish(Started const& started) {
  int status = 0;
  while (::waitpid(started.process, &status, 0) < 0 && errno == EINTR) continue;
  return ending_of(status, started);
}

Ending run_freely(CommandLine const& line) { return finish(start(line)); }

Ending run_traced(CommandLine const& line, Plan const& plan) {
  Started const started = start(line, true);
  Follower follower(started, line, plan);
  Ending ending = ending_of(follower.follow(), started);
  ending.calls = std::move(follower.calls);
  ending.victim = follower.victim;
  return ending;
}

bool can_trace() {
  pid_t const process = ::fork();
  if (process == 0) ::_exit(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string call_name(long number) {
  auto const kind = kinds.find(number);
  return kind == kinds.end() ? "call " + std::to_string(number) : kind->second.name;
}

}  // namespace reconnect::test
