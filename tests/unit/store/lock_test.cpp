// SPDX-License-Identifier: MIT
// Who may write, who waits for it and how long, and what stands in where a file system has no
// locks.
#include "store/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <thread>

#include <gtest/gtest.h>

#include "unit/store/failing_calls.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A process that holds the lock on `contacts.json` until it is ended.
class Holder {
 public:
  explicit Holder(TemporaryFolder const& folder, bool has_file_locks = true) {
    int ready[2];
    if (::pipe(ready) != 0) throw std::runtime_error("no pipe");
    process_ = ::fork();
    if (process_ == 0) {
      Shop const shop(folder);
      FailingCalls calls(Fate::Fails, 0, ENOLCK);
      calls.always(has_file_locks ? "nothing" : "flock");
      store::Lock const lock(store::locate(shop_options(folder)), seconds(1),
                             [](std::string const&) {});
      [[maybe_unused]] ssize_t const told = ::write(ready[1], "x", 1);
      for (;;) ::pause();
    }
    char byte{};
    [[maybe_unused]] ssize_t const heard = ::read(ready[0], &byte, 1);
    ::close(ready[0]);
    ::close(ready[1]);
  }
  ~Holder() { kill(); }
  Holder(Holder const&) = delete;
  Holder& operator=(Holder const&) = delete;

  void kill() {
    if (process_ == 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = 0;
  }
  std::string number() const { return std::to_string(process_); }

 private:
  static store::FileStoreOptions shop_options(TemporaryFolder const& folder) {
    store::FileStoreOptions options;
    options.path = folder / "contacts.json";
    options.home = folder.path();
    return options;
  }

  pid_t process_{0};
};

Shop shop_that_waits(TemporaryFolder const& folder, seconds wait) {
  Shop shop(folder);
  shop.options().wait = wait;
  shop.reopen();
  return shop;
}

TEST(Lock, IsGivenUpAfterTheWaitWithTheNameOfWhoHoldsIt) {
  TemporaryFolder const folder;
  Holder const holder(folder);
  Shop shop = shop_that_waits(folder, seconds(0));
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
            "5 ~/contacts.json is being written by another reconnect (process " + holder.number() +
                ") (nothing was changed; try again, or wait longer with --wait SECONDS)");
  EXPECT_TRUE(shop.told().empty());
}

TEST(Lock, IsWaitedForAndThatIsToldAfterASecond) {
  TemporaryFolder const folder;
  Holder holder(folder);
  Shop shop = shop_that_waits(folder, seconds(20));
  std::thread ending([&] {
    std::this_thread::sleep_for(milliseconds(1300));
    holder.kill();
  });
  std::string const number = holder.number();
  shop.add("Ana");
  ending.join();
  EXPECT_EQ(shop.told(), std::vector<std::string>{"waiting for another reconnect (process " +
                                                  number + ") to finish with ~/contacts.json"});
}

TEST(Lock, OfAKilledWriterIsFree) {
  TemporaryFolder const folder;
  Holder holder(folder);
  holder.kill();
  Shop shop = shop_that_waits(folder, seconds(0));
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }), "nothing");
}

TEST(Lock, DoesNotConcernReadersAndRehearsals) {
  TemporaryFolder const folder;
  Shop(folder).add("Ana");
  Holder const holder(folder);
  Shop shop = shop_that_waits(folder, seconds(0));
  EXPECT_EQ(shop.names(), std::vector<std::string>{"Ana"});
  EXPECT_EQ(shop->update(
                    "x", [](store::BookDraft& draft) { draft.add({}); }, store::Write::Rehearse)
                .contacts.size(),
            1U);
}

TEST(Lock, IsTakenAgainWhereItsFileWasRemovedMeanwhile) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.lock", "");
  int const removed = ::open((folder / "contacts.lock").c_str(), O_RDWR);
  ::unlink((folder / "contacts.lock").c_str());
  ::flock(removed, LOCK_EX);
  Shop shop = shop_that_waits(folder, seconds(0));
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }), "nothing");
  ::close(removed);
}

/// Another program that holds the lock, and takes its file away before it gives it back.
void take_away_while_waited_for(TemporaryFolder const& folder, bool makes_it_again) {
  int const held = ::open((folder / "contacts.lock").c_str(), O_RDWR | O_CREAT, 0600);
  ::flock(held, LOCK_EX);
  std::thread holder([&] {
    std::this_thread::sleep_for(milliseconds(100));
    ::unlink((folder / "contacts.lock").c_str());
    if (makes_it_again) write_text(folder / "contacts.lock", "");
    ::close(held);
  });
  Shop shop = shop_that_waits(folder, seconds(5));
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }), "nothing");
  holder.join();
}

TEST(Lock, IsTakenAgainWhereItsFileIsRemovedWhileItIsWaitedFor) {
  for (bool const makes_it_again : {false, true}) {
    TemporaryFolder const folder;
    take_away_while_waited_for(folder, makes_it_again);
    EXPECT_EQ(
        names_in(folder.path()),
        (std::vector<std::string>{"contacts.history.jsonl", "contacts.json", "contacts.lock"}));
  }
}

TEST(Lock, NamesNobodyWhenItIsFree) {
  TemporaryFolder const folder;
  Shop(folder).add("Ana");
  EXPECT_EQ(read_text(folder / "contacts.lock"), "");
}

/// Makes what is not a lock file under a name where one is looked for, and says what it is called.
std::string make_stranger(std::string const& name, std::string const& kind) {
  if (kind == "a link") {
    EXPECT_EQ(::symlink("foreign", name.c_str()), 0);
  } else if (kind == "a pipe") {
    EXPECT_EQ(::mkfifo(name.c_str(), 0644), 0);
  } else {
    EXPECT_EQ(::mkdir(name.c_str(), 0755), 0);
  }
  return "it is " + kind + ", not a file (nothing was changed; move it away and try again)";
}

TEST(Lock, LeavesAloneWhatIsNoFileOfItsOwn) {
  for (std::string const kind : {"a link", "a pipe", "a folder"}) {
    SCOPED_TRACE(kind);
    TemporaryFolder const folder;
    std::string const foreign = folder / "foreign";
    write_text(foreign, "of somebody else");
    ::chmod(foreign.c_str(), 0644);
    std::string const reason = make_stranger(folder / "contacts.lock", kind);
    mode_t const mode = mode_of(folder / "contacts.lock");
    Shop shop = shop_that_waits(folder, seconds(0));
    EXPECT_EQ(refusal([&] { shop.add("Ana"); }), "5 cannot lock ~/contacts.lock: " + reason);
    EXPECT_EQ(names_in(folder.path()), (std::vector<std::string>{"contacts.lock", "foreign"}));
    EXPECT_EQ(mode_of(folder / "contacts.lock"), mode);
    EXPECT_EQ(read_text(foreign), "of somebody else");
  }
}

TEST(Lock, LeavesAloneWhatAnotherProgramLocks) {
  TemporaryFolder const folder;
  std::string const text = "GEM\n  remote: elsewhere\n";
  write_text(folder / "contacts.lock", text);
  ::chmod((folder / "contacts.lock").c_str(), 0644);
  Shop shop = shop_that_waits(folder, seconds(0));
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
            "5 cannot lock ~/contacts.lock: it is another program's (nothing was changed; give the "
            "contacts file another name)");
  EXPECT_EQ(read_text(folder / "contacts.lock"), text);
  EXPECT_EQ(mode_of(folder / "contacts.lock"), 0644U);
}

TEST(Lock, LeavesTheFewWordsOfAnotherProgram) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.lock", "mine\n");
  Shop shop(folder);
  EXPECT_NE(refusal([&] { shop.add("Ana"); }).find("it is another program's"), std::string::npos);
  EXPECT_EQ(read_text(folder / "contacts.lock"), "mine\n");
}

TEST(LockFile, ServesWhereTheFileSystemHasNoLocksAndThatIsTold) {
  for (int const code : {ENOLCK, ENOTSUP, ENOSYS}) {
    SCOPED_TRACE(code);
    TemporaryFolder const folder;
    Shop shop(folder);
    FailingCalls calls(Fate::Fails, 0, code);
    calls.always("flock");
    shop.add("Ana");
    EXPECT_EQ(shop.told(),
              std::vector<std::string>{"~ has no file locks; ~/contacts.lock.held serves instead"});
    EXPECT_EQ(
        names_in(folder.path()),
        (std::vector<std::string>{"contacts.history.jsonl", "contacts.json", "contacts.lock"}));
  }
}

std::string this_machine() {
  std::array<char, 256> name{};
  ::gethostname(name.data(), name.size() - 1);
  return name.data();
}

/// Adds Ana where no file system locks are to be had.
std::string add_with_lock_file(TemporaryFolder const& folder, seconds wait) {
  Shop shop = shop_that_waits(folder, wait);
  FailingCalls calls(Fate::Fails, 0, ENOLCK);
  calls.always("flock");
  return refusal([&] { shop.add("Ana"); });
}

TEST(LockFile, LeavesAloneWhatIsNoFileOfItsOwn) {
  for (std::string const kind : {"a link", "a pipe", "a folder"}) {
    SCOPED_TRACE(kind);
    TemporaryFolder const folder;
    write_text(folder / "foreign", "4711");
    std::string const reason = make_stranger(folder / "contacts.lock.held", kind);
    EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
              "5 cannot lock ~/contacts.lock.held: " + reason);
    EXPECT_EQ(read_text(folder / "foreign"), "4711");
  }
}

TEST(LockFile, OfALivingProcessIsRespected) {
  TemporaryFolder const folder;
  std::string const pid = std::to_string(::getppid());
  write_text(folder / "contacts.lock.held", pid + "  " + this_machine() + "\n");
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
            "5 ~/contacts.json is being written by another reconnect (process " + pid +
                ") (nothing was changed; try again, or wait longer with --wait SECONDS)");
}

TEST(LockFile, OfAnotherMachineIsRespected) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.lock.held", "4711 123 elsewhere\n");
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
            "5 ~/contacts.json is being written by another reconnect (process 4711 on elsewhere) "
            "(nothing was changed; try again, or wait longer with --wait SECONDS)");
}

TEST(LockFile, OfADeadProcessIsTakenOver) {
  TemporaryFolder const folder;
  pid_t const process = ::fork();
  if (process == 0) ::_exit(0);
  ::waitpid(process, nullptr, 0);
  write_text(folder / "contacts.lock.held",
             std::to_string(process) + " 123 " + this_machine() + "\n");
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)), "nothing");
  EXPECT_EQ(names_in(folder.path()),
            (std::vector<std::string>{"contacts.history.jsonl", "contacts.json", "contacts.lock"}));
}

TEST(LockFile, OfAProcessWhoseNumberCameAgainIsTakenOver) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.lock.held",
             std::to_string(::getpid()) + " 1 " + this_machine() + "\n");
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)), "nothing");
}

TEST(LockFile, OfAnotherWriterIsRespectedAsLongAsItRuns) {
  TemporaryFolder const folder;
  Holder holder(folder, false);
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
            "5 ~/contacts.json is being written by another reconnect (process " + holder.number() +
                ") (nothing was changed; try again, or wait longer with --wait SECONDS)");
  holder.kill();
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)), "nothing");
}

TEST(LockFile, ThatCannotBeMadeIsSaid) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", R"({"schema": "reconnect/1"})");
  write_text(folder / "contacts.lock", "");
  ::chmod(folder.path().c_str(), 0500);
  {
    OrdinaryUser const user(folder);
    EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
              "5 cannot lock ~/contacts.lock.held: permission denied (nothing was changed)");
  }
  ::chmod(folder.path().c_str(), 0700);
}

TEST(LockFile, OfNoProcessAtAllIsRespectedForThatItMayBeAnothers) {
  for (std::string const process : {"laptop", "0", "99999999999999999999", "12a"}) {
    TemporaryFolder const folder;
    write_text(folder / "contacts.lock.held", process + " 1 " + this_machine() + "\n");
    EXPECT_EQ(add_with_lock_file(folder, seconds(0)),
              "5 ~/contacts.json is being written by another reconnect (process " + process +
                  ") (nothing was changed; try again, or wait longer with --wait SECONDS)");
  }
}

TEST(LockFile, OfAnotherMachineIsTakenOverAfterADay) {
  TemporaryFolder const folder;
  std::string const name = folder / "contacts.lock.held";
  write_text(name, "4711 123 elsewhere\n");
  std::filesystem::last_write_time(
      name, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
  EXPECT_EQ(add_with_lock_file(folder, seconds(0)), "nothing");
}

TEST(LockFile, ThatAPowerCutToreIsTakenOver) {
  for (std::string const& torn : {std::string("4711 12"), std::string(20, '\0')}) {
    TemporaryFolder const folder;
    write_text(folder / "contacts.lock.held", torn);
    EXPECT_EQ(add_with_lock_file(folder, seconds(5)), "nothing");
  }
}

TEST(LockFile, ThatStaysEmptyIsTakenOver) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.lock.held", "");
  EXPECT_EQ(add_with_lock_file(folder, seconds(5)), "nothing");
}

}  // namespace
}  // namespace reconnect::test
