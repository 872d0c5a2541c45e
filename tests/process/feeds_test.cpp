// SPDX-License-Identifier: MIT
// `news fetch` with a real web server on the loopback, good and bad. In the transcripts of
// tests/process/feeds its port is 40000, and `$SITE` is the folder of what it serves.
#include <chrono>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include "process/feed_server.hpp"
#include "support/temporary_home.hpp"
#include "support/transcript.hpp"
#include "support/transcript_files.hpp"

namespace reconnect::test {

FeedServer::FeedServer(std::filesystem::path folder) : folder_(std::move(folder)) {
  std::filesystem::create_directories(folder_ / "site");
  std::string const script = std::string(RECONNECT_SOURCE_DIR) + "/tests/process/feed_server.py";
  process_ =
      ::popen(("exec /usr/bin/python3 '" + script + "' '" + folder_.string() + "'").c_str(), "w");
  for (int tries = 0; tries < 2000 && !std::filesystem::exists(folder_ / "port"); ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  port_ = bytes_of(folder_ / "port");
  if (port_.size() != 5) throw std::runtime_error("no port of five digits: " + port_);
}

FeedServer::~FeedServer() {
  if (process_ != nullptr) ::pclose(process_);
  std::filesystem::remove_all(folder_);
}

namespace {

std::filesystem::path const root = RECONNECT_SOURCE_DIR;

std::string replaced(std::string text, std::string const& from, std::string const& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

class Feeds : public testing::TestWithParam<TranscriptFile> {};

TEST_P(Feeds, AreFetched) {
  TemporaryHome const home;
  FeedServer const server(home.path() + ".server");
  ShellPlayer player(home.path(), std::filesystem::path(RECONNECT_BINARY).parent_path());
  std::string const text = replaced(bytes_of(GetParam().path), ":40000", ":" + server.port());
  std::string const said = replay(text, player, home.path());
  expect_same(GetParam(), replaced(said, ":" + server.port(), ":40000"));
}

INSTANTIATE_TEST_SUITE_P(Program, Feeds,
                         testing::ValuesIn(transcript_files(root / "tests/process/feeds",
                                                            ".transcript")),
                         [](auto const& row) { return case_name(row.param); });

}  // namespace
}  // namespace reconnect::test
