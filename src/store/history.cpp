// SPDX-License-Identifier: MIT
// The history beside the book.
#include "store/history.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <limits>

#include "store/atomic_write.hpp"
#include "store/backups.hpp"
#include "store/file_text.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view verb = "write";

/// No line is shorter, so that short files need not be counted.
constexpr std::size_t shortest_line = 80;

std::optional<FileText> read_all(FileName const& name) {
  return read_file(name, std::numeric_limits<std::size_t>::max());
}

File open_for_appending(FileName const& name, bool& is_new) {
  constexpr int flags = O_RDWR | O_APPEND | own_file;
  check_own_file(name, verb);
  std::optional<File> file = open_if_there(name, flags, verb);
  is_new = !file.has_value();
  return file ? *std::move(file) : open_file(name, flags | O_CREAT, verb);
}

/// Returns what stands behind the last newline: half a line that a crash left, or a whole one whose
/// newline an editor took. The next one must not stand behind it.
std::string open_line(File const& file, std::size_t size, FileName const& name) {
  if (size == 0 || read_at(file, size - 1, 1, name) == "\n") return "";
  std::string const text = read_at(file, 0, size, name);
  return text.substr(text.rfind('\n') + 1);
}

}  // namespace

NewLine::NewLine(Place const& place, std::string_view line, Tell const& tell)
    : name_(place.history), file_(open_for_appending(name_, is_new_)) {
  try {
    append(place, line, tell);
  } catch (...) {
    take_back();
    throw;
  }
}

NewLine::~NewLine() {
  if (!is_kept_) take_back();
}

void NewLine::append(Place const& place, std::string_view line, Tell const& tell) {
  struct stat const status = status_of(file_, name_, verb);
  refuse_unless_file(status, verb, name_);
  old_size_ = static_cast<std::size_t>(status.st_size);
  std::string const rest = open_line(file_, *old_size_, name_);
  if (!rest.empty() && !parse_line(rest))
    tell(name_.shown + " ends within a line; what that said is lost");
  if (is_new_ && has_backups(place))
    tell(name_.shown + " is gone; earlier changes cannot be taken back");
  std::array<std::string_view, 2> const parts{rest.empty() ? "" : "\n", line};
  write_all(file_, parts, verb, name_);
  sync(file_, verb, name_);
  if (is_new_) sync_folder(open_file(place.folder, O_RDONLY | O_DIRECTORY, verb), verb, name_);
}

void NewLine::take_back() const noexcept {
  if (is_new_) return try_to_remove(name_);
  if (!old_size_) return;
  // Where even this fails, the line is one whose change the book does not hold, and is ignored as
  // such.
  retry([&] { return ::ftruncate(file_.descriptor(), static_cast<off_t>(*old_size_)); });
}

std::vector<HistoryLine> read_history(FileName const& name, Tell const& tell) {
  std::optional<FileText> const file = read_all(name);
  std::vector<HistoryLine> lines;
  std::string_view rest = file ? file->text() : std::string_view();
  for (std::size_t number = 1; !rest.empty(); ++number) {
    std::string_view const text = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(text.size() + 1, rest.size()));
    if (text.empty()) continue;
    if (std::optional<HistoryLine> line = parse_line(text)) {
      lines.push_back(*std::move(line));
    } else {
      tell(name.shown + ":" + std::to_string(number) +
           ": this change cannot be read and is left out");
    }
  }
  return lines;
}

std::unordered_set<std::string> remembered_ids(FileName const& name) {
  std::unordered_set<std::string> ids;
  std::optional<FileText> file;
  try {
    file = read_all(name);
  } catch (Error const&) {
    return ids;  // writing the line of the change will say what is wrong
  }
  std::string_view const text = file ? file->text() : std::string_view();
  // Within a record's text every quote has a backslash before it, so that only members of the
  // history match.
  constexpr std::string_view member = R"("id": ")";
  for (auto at = text.find(member); at != text.npos; at = text.find(member, at)) {
    at += member.size();
    ids.emplace(text.substr(at, text.find('"', at) - at));
  }
  return ids;
}

void trim_history(Place const& place, Tell const& tell) {
  try {
    auto const status = status_of(place.history, verb);
    if (!status || static_cast<std::size_t>(status->st_size) < most_changes * shortest_line) return;
    std::optional<FileText> const file = read_all(place.history);
    std::string_view const text = file ? file->text() : std::string_view();
    if (static_cast<std::size_t>(std::ranges::count(text, '\n')) <= most_changes) return;
    std::size_t begin = text.size();
    for (std::size_t lines = 0; lines <= kept_changes; ++lines) begin = text.rfind('\n', begin - 1);
    std::string_view const newest = text.substr(begin + 1);
    Replacement(place.history, verb, {&newest, 1}).put_in_place();
    sync_folder(open_file(place.folder, O_RDONLY | O_DIRECTORY, verb), verb, place.history);
  } catch (Error const& error) {
    tell(std::string("the history is not shortened: ") + error.what());
  }
}

}  // namespace reconnect::store
