// SPDX-License-Identifier: MIT
// Programs that are run for what they print.
#include "reconnect/system/programs.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace reconnect::system {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using End = Ran::End;

Program shell(std::string line, milliseconds most_time = milliseconds(20'000)) {
  return {{"sh", "-c", std::move(line)}, 1000, most_time};
}

/// Returns what came of each, in the order of the programs.
std::vector<Ran> run_all(std::vector<Program> const& programs, std::size_t at_once = 4) {
  std::vector<Ran> results(programs.size());
  auto const keep = [&results](std::size_t place, Ran ran) {
    results[place] = std::move(ran);
    return std::optional<Program>();
  };
  open_programs()->run(programs, at_once, keep, {});
  return results;
}

TEST(Programs, GiveTheirOutputAndStatus) {
  auto const results = run_all({shell("echo out; echo err >&2"),
                                shell("exit 7"),
                                shell("kill -9 $$"),
                                {{"no-such-program"}, 10, milliseconds(100)},
                                {{"echo", "; echo $HOME"}, 100, milliseconds(20'000)}});
  EXPECT_EQ(results[0].output, "out\n");
  EXPECT_EQ(results[0].status, 0);
  EXPECT_EQ(results[1].status, 7);
  EXPECT_EQ(results[2].status, 128 + 9);
  EXPECT_EQ(results[3].end, End::Missing);
  EXPECT_EQ(results[4].output, "; echo $HOME\n");
}

TEST(Programs, AreEndedWhereTheyPrintTooMuchOrTakeTooLong) {
  auto const start = steady_clock::now();
  auto const results = run_all({{{"yes"}, 1000, milliseconds(20'000)},
                                shell("sleep 30", milliseconds(200)),
                                shell("exec >&-; sleep 30", milliseconds(200)),
                                shell("printf '%01000d' 1")});
  EXPECT_EQ(results[0].end, End::TooMuch);
  EXPECT_EQ(results[0].output.size(), 1000U);
  EXPECT_EQ(results[1].end, End::TooLong);
  EXPECT_EQ(results[2].end, End::TooLong);
  EXPECT_EQ(results[3].end, End::Exited);
  EXPECT_EQ(results[3].output.size(), 1000U);
  EXPECT_LT(steady_clock::now() - start, milliseconds(15'000));
}

TEST(Programs, GetNoOpenFileNoInputAndLittleEnvironment) {
  int const open_file = open("/dev/null", O_RDONLY);  // NOLINT: inherited, were it not closed
  ::setenv("RECONNECT_SECRET", "word", 1);
  ::setenv("http_proxy", "http://proxy.example", 1);
  ::setenv("LC_TIME", "C", 1);
  auto const results = run_all({shell("ls /proc/self/fd | wc -l; cat; env | cut -d= -f1 | sort")});
  ::unsetenv("RECONNECT_SECRET");
  ::unsetenv("http_proxy");
  close(open_file);
  // The three streams, and the folder that is being listed.
  EXPECT_TRUE(results[0].output.starts_with("4\n")) << results[0].output;
  EXPECT_EQ(results[0].output.find("RECONNECT_SECRET"), std::string::npos);
  EXPECT_NE(results[0].output.find("\nPATH\n"), std::string::npos);
  EXPECT_NE(results[0].output.find("\nhttp_proxy\n"), std::string::npos);
  EXPECT_NE(results[0].output.find("LC_TIME\n"), std::string::npos);
}

TEST(Programs, RunInTurnWhereThereAreMoreThanAtOnceAndFollowEachOther) {
  std::vector<std::string> order;
  auto const next = [&order](std::size_t place, Ran const& ran) {
    order.push_back(std::to_string(place) + ran.output);
    return ran.output == "a" ? std::optional(shell("printf b")) : std::nullopt;
  };
  open_programs()->run({shell("printf a"), shell("printf a"), shell("printf c")}, 1, next, {});
  EXPECT_EQ(order, (std::vector<std::string>{"0a", "0b", "1a", "1b", "2c"}));
}

TEST(Programs, AreEndedWhereWhoWaitsGivesUp) {
  auto const give_up = [](std::size_t, Ran const&) -> std::optional<Program> {
    throw std::runtime_error("enough");
  };
  auto const start = steady_clock::now();
  EXPECT_THROW(open_programs()->run({shell("sleep 30"), shell("true")}, 2, give_up, {}),
               std::runtime_error);
  EXPECT_LT(steady_clock::now() - start, milliseconds(15'000));
}

}  // namespace
}  // namespace reconnect::system
