// SPDX-License-Identifier: MIT
// System calls that fail when a test says so.
#include "unit/store/failing_calls.hpp"

#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>

namespace reconnect::test {
namespace {

struct Plan {
  Fate fate{};
  int turn{0};
  int code{0};
  int count{0};
  std::string always{};
  std::string victim{};
};

Plan* plan = nullptr;

/// Returns whether this call must fail now; its errno is set then.
bool must_fail(char const* call) {
  if (plan == nullptr) return false;
  bool const named = plan->always == call;
  if (!named && (!plan->always.empty() || plan->fate == Fate::WritesShort)) return false;
  if (!named && ++plan->count != plan->turn) return false;
  plan->victim = call;
  if (plan->fate == Fate::Signalled) {
    ::raise(plan->code);
    return false;
  }
  errno = plan->code;
  return true;
}

bool must_be_short(char const* call) {
  if (plan == nullptr || plan->fate != Fate::WritesShort || ++plan->count != plan->turn)
    return false;
  plan->victim = call;
  return true;
}

template <typename... Arguments>
long call_or_fail(char const* name, long number, Arguments... arguments) {
  return must_fail(name) ? -1 : ::syscall(number, arguments...);
}

}  // namespace

FailingCalls::FailingCalls(Fate fate, int turn, int code) {
  plan = new Plan{fate, turn, code, 0, {}, {}};
}

FailingCalls::~FailingCalls() {
  delete plan;
  plan = nullptr;
}

void FailingCalls::always(std::string const& call) { plan->always = call; }

std::string FailingCalls::victim() const { return plan->victim; }

}  // namespace reconnect::test

using reconnect::test::call_or_fail;
using reconnect::test::must_be_short;
using reconnect::test::must_fail;

extern "C" {

int open(char const* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int const mode = (flags & O_CREAT) != 0 ? va_arg(rest, int) : 0;
  va_end(rest);
  return static_cast<int>(call_or_fail("open", SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t writev(int descriptor, iovec const* parts, int count) {
  if (must_be_short("writev")) return ::syscall(SYS_write, descriptor, parts->iov_base, 1);
  return call_or_fail("writev", SYS_writev, descriptor, parts, count);
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) noexcept(false) {
  return call_or_fail("pread", SYS_pread64, descriptor, bytes, size, offset);
}

int close(int descriptor) {
  long const result = ::syscall(SYS_close, descriptor);
  return must_fail("close") ? -1 : static_cast<int>(result);
}

int stat(char const* path, struct stat* status) noexcept {
  return static_cast<int>(call_or_fail("stat", SYS_newfstatat, AT_FDCWD, path, status, 0));
}

int lstat(char const* path, struct stat* status) noexcept {
  return static_cast<int>(
      call_or_fail("lstat", SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW));
}

int fstat(int descriptor, struct stat* status) noexcept {
  return static_cast<int>(call_or_fail("fstat", SYS_fstat, descriptor, status));
}

ssize_t getrandom(void* bytes, size_t size, unsigned flags) {
  return call_or_fail("getrandom", SYS_getrandom, bytes, size, flags);
}

int fsync(int descriptor) { return static_cast<int>(call_or_fail("fsync", SYS_fsync, descriptor)); }

int rename(char const* from, char const* to) noexcept {
  return static_cast<int>(call_or_fail("rename", SYS_rename, from, to));
}

int link(char const* from, char const* to) noexcept {
  return static_cast<int>(call_or_fail("link", SYS_link, from, to));
}

int unlink(char const* path) noexcept {
  return static_cast<int>(call_or_fail("unlink", SYS_unlink, path));
}

int mkdir(char const* path, mode_t mode) noexcept {
  return static_cast<int>(call_or_fail("mkdir", SYS_mkdir, path, mode));
}

int chmod(char const* path, mode_t mode) noexcept {
  return static_cast<int>(call_or_fail("chmod", SYS_chmod, path, mode));
}

int fchmod(int descriptor, mode_t mode) noexcept {
  return static_cast<int>(call_or_fail("fchmod", SYS_fchmod, descriptor, mode));
}

int flock(int descriptor, int operation) noexcept {
  return static_cast<int>(call_or_fail("flock", SYS_flock, descriptor, operation));
}

int ftruncate(int descriptor, off_t size) noexcept {
  return static_cast<int>(call_or_fail("ftruncate", SYS_ftruncate, descriptor, size));
}

void* mmap(void* start, size_t size, int protection, int flags, int descriptor,
           off_t offset) noexcept {
  bool const is_file = descriptor >= 0;
  if (is_file && must_fail("mmap")) return MAP_FAILED;
  return reinterpret_cast<void*>(
      ::syscall(SYS_mmap, start, size, protection, flags, descriptor, offset));
}
}
