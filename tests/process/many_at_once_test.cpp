// SPDX-License-Identifier: MIT
// Many writers and readers of one book at once: nothing is lost, nobody sees a broken file, and the
// order of the history is the order of the file (P2, P3). A few seconds; RECONNECT_SECONDS and
// RECONNECT_WRITERS for more.
#include <atomic>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <thread>

#include <gtest/gtest.h>

#include "process/traced_program.hpp"
#include "support/temporary_home.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

/// Returns what stands behind each `before` in the text, six characters of it, in order.
std::vector<std::string> all_behind(std::string const& text, std::string const& before) {
  std::vector<std::string> found;
  for (auto at = text.find(before); at != text.npos; at = text.find(before, at + 1))
    found.push_back(text.substr(at + before.size(), 6));
  return found;
}

std::string numbered(int writer, int count) {
  std::string const digits = std::to_string(1000000 + writer * 10000 + count);
  return digits.substr(1);
}

/// Threads that each run the program again and again.
class Crowd {
 public:
  explicit Crowd(std::string home) : home_(std::move(home)) {}

  void write(int writer) {
    for (int count = 0; is_open_; ++count) {
      std::string const name = "Person " + numbered(writer, count);
      std::vector<std::string> words{"add", name, "--wait", "100"};
      if (count % 2 == 1) words = {"log", "ana", "--note", name, "--wait", "100"};
      Ending const ending = run_freely({words, "", home_});
      EXPECT_EQ(ending.status, 0) << ending.err;
      ++changes;
      // Nobody waits in silence.
      EXPECT_TRUE(ending.err.empty() || ending.err.starts_with("reconnect: waiting for"));
    }
  }

  void read() {
    std::size_t people = 0;
    while (is_open_) {
      Ending const list = run_freely({{"list", "--plain"}, "", home_});
      EXPECT_EQ(list.status, 0) << list.err;
      EXPECT_EQ(list.err, "");
      std::size_t const now = all_behind(list.out, "Person ").size();
      EXPECT_GE(now, people) << "a reader saw an older book";
      people = now;
      EXPECT_EQ(run_freely({{"check"}, "", home_}).status, 0);
      ++readings;
    }
  }

  void close() { is_open_ = false; }

  std::atomic<std::size_t> changes{0};
  std::atomic<std::size_t> readings{0};

 private:
  std::string home_;
  std::atomic<bool> is_open_{true};
};

TEST(ManyAtOnce, LoseNothing) {
  TemporaryHome const home;
  ASSERT_EQ(run_freely({{"add", "Ana Díaz"}, "", home.path()}).status, 0);
  Crowd crowd(home.path());
  std::vector<std::thread> threads;
  int const writers = wished("RECONNECT_WRITERS", 8);
  for (int writer = 0; writer < writers; ++writer)
    threads.emplace_back([&crowd, writer] { crowd.write(writer); });
  for (int reader = 0; reader < writers / 4 + 1; ++reader)
    threads.emplace_back([&crowd] { crowd.read(); });
  std::this_thread::sleep_for(std::chrono::seconds(wished("RECONNECT_SECONDS", 2)));
  crowd.close();
  for (std::thread& thread : threads) thread.join();

  std::string const book = bytes_of(".reconnect/contacts.json");
  std::vector<std::string> const people = all_behind(book, R"("name": "Person )");
  std::vector<std::string> const notes = all_behind(book, R"("note": "Person )");
  EXPECT_EQ(people.size() + notes.size(), crowd.changes);
  // The command stands in every line of the history, which keeps the newest thousand or so.
  std::string const history = bytes_of(".reconnect/contacts.history.jsonl");
  auto const added = all_behind(history, R"("command": "add 'Person )");
  EXPECT_FALSE(added.empty());
  EXPECT_TRUE(std::equal(added.rbegin(), added.rend(), people.rbegin()));
  EXPECT_FALSE(std::filesystem::exists(".reconnect/.contacts.json.tmp"));
  std::cout << writers << " writers: " << crowd.changes << " changes, " << crowd.readings
            << " readings\n";
}

}  // namespace
}  // namespace reconnect::test
