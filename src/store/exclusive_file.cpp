// SPDX-License-Identifier: MIT
// A lock for file systems without locks.
#include "store/exclusive_file.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <optional>

namespace reconnect::store {
namespace {

constexpr std::size_t largest_note = 512;
constexpr int looks_at_a_torn_note = 25;   // half a second of a writer's patience
constexpr time_t longest_change = 86'400;  // seconds: a day

/// Who made the file: `12345 8675309 laptop`. Process numbers come again, with another start time.
struct Maker {
  std::string process{};
  std::string started{};
  std::string machine{};
};

std::string this_machine() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// Returns the word behind `count` blanks, or nothing.
std::string word(std::string_view text, std::size_t count) {
  for (; count > 0 && !text.empty(); --count) {
    text.remove_prefix(std::min(text.find(' '), text.size() - 1) + 1);
  }
  return std::string(text.substr(0, text.find_first_of(" \n")));
}

/// Returns when the process began, in the kernel's own count, or nothing where it is gone or cannot
/// be asked.
std::string start_of(std::string const& process) {
  FileName const name{"/proc/" + process + "/stat", {}};
  try {
    std::string const line = read_at(open_file(name, O_RDONLY, "read"), 0, 4096, name);
    // The program's name may hold anything, blanks and brackets too; the fields that count follow
    // the last one.
    std::size_t const end_of_name = line.rfind(')');
    return end_of_name == std::string::npos ? ""
                                            : word(std::string_view(line).substr(end_of_name), 20);
  } catch (Error const&) {
    return "";
  }
}

/// Returns what the maker wrote into the file; nothing where there is no file.
std::optional<std::string> note_in(FileName const& name) {
  check_own_file(name, "lock");
  std::optional<File> const file = open_if_there(name, O_RDONLY | own_file, "lock");
  if (!file) return std::nullopt;
  return read_at(*file, 0, largest_note, name);
}

/// Returns nothing for a note that is not whole: its maker is about to write it, or a power cut
/// tore it.
std::optional<Maker> maker_in(std::string_view note) {
  Maker const maker{word(note, 0), word(note, 1), word(note, 2)};
  if (!note.ends_with('\n') || maker.machine.empty()) return std::nullopt;
  return maker;
}

std::string own_note() {
  std::string const process = std::to_string(::getpid());
  return process + " " + start_of(process) + " " + this_machine() + "\n";
}

bool is_gone(Maker const& maker) {
  pid_t process{};
  auto const* const end = maker.process.data() + maker.process.size();
  if (std::from_chars(maker.process.data(), end, process).ptr != end || process <= 0) return false;
  if (::kill(process, 0) != 0 && errno == ESRCH) return true;
  std::string const started = start_of(maker.process);
  return !started.empty() && !maker.started.empty() && started != maker.started;
}

std::optional<time_t> age_by(File const& clock, FileName const& name) {
  struct stat now {};
  struct stat then {};
  if (::futimens(clock.descriptor(), nullptr) != 0) return std::nullopt;
  if (::fstat(clock.descriptor(), &now) != 0 || ::stat(name.path.c_str(), &then) != 0)
    return std::nullopt;
  return now.st_mtim.tv_sec - then.st_mtim.tv_sec;
}

}  // namespace

ExclusiveFile::~ExclusiveFile() {
  if (is_ours_) try_to_remove(name_);
}

bool ExclusiveFile::make() {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  File const file(retry([&] { return ::open(name_.path.c_str(), flags, 0600); }));
  if (!file && errno == EEXIST) return false;
  if (!file) throw system_error("lock", name_, errno);
  is_ours_ = true;
  std::string const note = own_note();
  std::string_view const part = note;
  write_all(file, {&part, 1}, "lock", name_);
  return true;
}

/// Processes of another machine cannot be asked for, so that only a file of yesterday is nobody's.
bool ExclusiveFile::is_of_nobody(FileName const& name, std::string const& note) const {
  std::optional<Maker> const maker = maker_in(note);
  if (!maker) return true;
  if (maker->machine == this_machine()) return is_gone(*maker);
  return age_by(clock_, name).value_or(0) > longest_change;
}

bool ExclusiveFile::is_left_over() {
  std::optional<std::string> const note = note_in(name_);
  if (!note) return false;
  if (!maker_in(*note) && ++torn_looks_ <= looks_at_a_torn_note) return false;
  return is_of_nobody(name_, *note);
}

/// Two that find the same dead file must not take away what the first of them makes in its place:
/// what was moved is looked at again, and put back where its maker lives.
void ExclusiveFile::take_away() {
  FileName const moved{name_.path + "." + std::to_string(::getpid()), name_.shown};
  if (::rename(name_.path.c_str(), moved.path.c_str()) != 0) return;
  bool const lives = !is_of_nobody(moved, note_in(moved).value_or(""));
  if (lives && ::link(moved.path.c_str(), name_.path.c_str()) != 0 && errno != EEXIST) return;
  try_to_remove(moved);
}

bool ExclusiveFile::try_to_make() {
  if (make()) return true;
  if (!is_left_over()) return false;
  take_away();
  return make();
}

std::string ExclusiveFile::holder() const {
  std::optional<Maker> const maker = maker_in(note_in(name_).value_or(""));
  if (!maker) return "";
  if (maker->machine == this_machine()) return maker->process;
  return maker->process + " on " + maker->machine;
}

}  // namespace reconnect::store
