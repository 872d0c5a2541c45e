// SPDX-License-Identifier: MIT
// A disk that is really full: a small file system of its own, with fewer and fewer pages left. The
// file is the old one or the new one, whole, and everything works again once there is room (P9).
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "process/traced_program.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;

constexpr off_t page = 4096;

/// Gives this process mounts of its own, as root or as the root of a namespace of its own. Returns
/// whether it may have them.
bool may_mount() {
  static bool const may = [] {
    uid_t const user = ::geteuid();
    if (user != 0 && ::unshare(CLONE_NEWUSER) != 0) return false;
    if (user != 0) write_bytes("/proc/self/uid_map", "0 " + std::to_string(user) + " 1");
    return ::unshare(CLONE_NEWNS) == 0 &&
           ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
  }();
  return may;
}

/// A file system of 200 pages, gone when the value is.
class SmallDisk {
 public:
  explicit SmallDisk(fs::path folder) : folder_(std::move(folder)) {
    fs::create_directory(folder_);
    is_there_ = ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=800k,mode=700") == 0;
  }
  ~SmallDisk() {
    if (is_there_) ::umount2(folder_.c_str(), MNT_DETACH);
  }
  SmallDisk(SmallDisk const&) = delete;
  SmallDisk& operator=(SmallDisk const&) = delete;

  bool is_there() const { return is_there_; }
  fs::path const& folder() const { return folder_; }

  /// Fills all but so many pages.
  void leave(int pages) const {
    int const file = ::open(ballast().c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::string const zeros(static_cast<std::size_t>(page), '\0');
    off_t size = 0;
    while (::write(file, zeros.data(), zeros.size()) == page) size += page;
    EXPECT_EQ(::ftruncate(file, size - pages * page), 0);
    ::close(file);
  }
  void make_room() const { fs::remove(ballast()); }

 private:
  fs::path ballast() const { return folder_ / "ballast"; }

  fs::path folder_;
  bool is_there_{false};
};

/// What is done on the full disk, and how it ends there.
struct Row {
  char const* label{};
  std::vector<std::string> words{};
  std::string file{".reconnect/contacts.json"};
  int refusal{5};
};

class FullDisk : public testing::Test {
 protected:
  void SetUp() override {
    if (!may_mount() || !disk_.is_there()) GTEST_SKIP() << "no file system may be mounted here";
    std::string cards;
    for (int number = 0; number < 60; ++number) {
      cards += "BEGIN:VCARD\nVERSION:3.0\nFN:Person Number" + std::to_string(number) +
               "\nNOTE:" + std::string(200, 'x') + "\nEND:VCARD\n";
    }
    write_bytes(home_.path() + "/cards.vcf", cards);
    ASSERT_EQ(type({"import", "../cards.vcf"}).status, 0);
    ASSERT_EQ(type({"add", "Ana Díaz"}).status, 0);
    write_bytes(disk_.folder() / "out.json", "old\n");
    fs::copy(disk_.folder(), before_, fs::copy_options::recursive);
  }

  Ending type(std::vector<std::string> words) const {
    return run_freely({std::move(words), "", disk_.folder().string()});
  }

  std::string bytes(std::string const& name) const { return bytes_of(disk_.folder() / name); }

  void put_back() const {
    disk_.make_room();
    for (auto const& entry : fs::directory_iterator(disk_.folder())) fs::remove_all(entry.path());
    fs::copy(before_, disk_.folder(), fs::copy_options::recursive);
  }

  /// Expects what is promised of a command that found no room.
  void expect_nothing_happened(Row const& row, Ending const& ending, std::string const& old) const {
    EXPECT_EQ(ending.status, row.refusal);
    EXPECT_EQ(ending.out, "");
    EXPECT_TRUE(ending.err.starts_with("reconnect: cannot write ")) << ending.err;
    EXPECT_NE(ending.err.find("o space left on device\n"), std::string::npos) << ending.err;
    EXPECT_EQ(bytes(row.file), old);
    for (auto const& entry : fs::recursive_directory_iterator(disk_.folder())) {
      std::string const name = entry.path().filename().string();
      EXPECT_TRUE(name.front() != '.' || name == ".reconnect") << "left over: " << name;
    }
    EXPECT_EQ(type({"list"}).status, 0);
    EXPECT_EQ(type({"undo", "--list"}).err, "");
  }

  TemporaryHome const home_{};
  SmallDisk const disk_{may_mount() ? home_.path() + "/disk" : home_.path() + "/no"};
  fs::path const before_{home_.path() + "/before"};
};

class FullDiskWith : public FullDisk, public testing::WithParamInterface<Row> {};

TEST_P(FullDiskWith, LeavesTheOldFileAndWorksAgainOnceThereIsRoom) {
  Row const& row = GetParam();
  bool was_done = false;
  int pages = 0;
  for (; pages < 60 && !was_done; ++pages) {
    SCOPED_TRACE(std::to_string(pages) + " pages are left");
    put_back();
    std::string const old = bytes(row.file);
    disk_.leave(pages);
    Ending const ending = type(row.words);
    was_done = ending.status == 0;
    if (!was_done) {
      expect_nothing_happened(row, ending, old);
      disk_.make_room();
      EXPECT_EQ(type(row.words).status, 0);
    }
    EXPECT_NE(bytes(row.file), old);
    EXPECT_EQ(type({"check"}).status, 0);
  }
  EXPECT_TRUE(was_done);
  EXPECT_GT(pages, 3) << "it was never tried without room";
  std::cout << row.label << ": " << pages << " fillings\n";
}

INSTANTIATE_TEST_SUITE_P(
    Process, FullDiskWith,
    testing::Values(Row{"log", {"log", "ana", "--note", std::string(9000, 'n')}},
                    Row{"import", {"import", "../cards.vcf", "--tag", "club"}},
                    Row{"undo", {"undo"}}, Row{"remove", {"remove", "ana"}},
                    Row{"export", {"export", "json", "--output", "out.json"}, "out.json", 1}),
    [](auto const& row) { return std::string(row.param.label); });

TEST_F(FullDisk, IsReachedByOneLogBehindTheOther) {
  std::string const note(3000, 'n');
  Row const row{"log", {"log", "ana", "--note", note, "--how", "text"}};
  int logged = 0;
  std::string old = bytes(row.file);
  Ending ending = type(row.words);
  for (; ending.status == 0 && logged < 500; ending = type(row.words)) {
    ++logged;
    old = bytes(row.file);
  }
  EXPECT_GT(logged, 10);
  expect_nothing_happened(row, ending, old);
  EXPECT_EQ(::mount("tmpfs", disk_.folder().c_str(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
  EXPECT_EQ(type(row.words).status, 0);
  for (int count = 0; count <= logged; ++count) EXPECT_EQ(type({"undo"}).status, 0);
  EXPECT_EQ(bytes(row.file), bytes_of(before_ / row.file));
}

}  // namespace
}  // namespace reconnect::test
