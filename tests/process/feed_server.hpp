// SPDX-License-Identifier: MIT
// The web server of the tests of feeds, for as long as this lives.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>

namespace reconnect::test {

class FeedServer {
 public:
  /// Starts it; its files stand in `folder`. Throws where it does not come up.
  explicit FeedServer(std::filesystem::path folder);
  ~FeedServer();
  FeedServer(FeedServer const&) = delete;
  FeedServer& operator=(FeedServer const&) = delete;

  /// Returns its port, as text of five digits.
  std::string const& port() const { return port_; }

 private:
  std::filesystem::path folder_;
  std::FILE* process_{nullptr};
  std::string port_{};
};

}  // namespace reconnect::test
