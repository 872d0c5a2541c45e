// SPDX-License-Identifier: MIT
#include "reconnect/system/programs.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

#include "running.hpp"

namespace reconnect::system {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds glance{100};
constexpr milliseconds blink{2};

class OwnPrograms final : public Programs {
 public:
  void run(std::vector<Program> const& programs, std::size_t at_once, Next const& next,
           Watch const& watch) const override;
};

/// One call of `run` at work.
class Round {
 public:
  Round(std::vector<Program> const& programs, std::size_t at_once, Next const& next)
      : programs_(programs), at_once_(at_once), next_(next) {}

  /// Starts what there is room for; false where nothing is left to wait for.
  bool start_more() {
    while (running_.size() < at_once_ && started_ < programs_.size()) {
      std::size_t const place = started_++;
      start(place, programs_[place]);
    }
    return !running_.empty();
  }

  /// Waits a moment for output, and takes up what has ended.
  void wait() {
    std::vector<pollfd> streams;
    for (Running const& running : running_) streams.push_back({running.output(), POLLIN, 0});
    // Who has closed its output is about to end, and says no more.
    bool const one_ends =
        std::ranges::any_of(running_, [](Running const& running) { return running.output() < 0; });
    poll(streams.data(), streams.size(), static_cast<int>((one_ends ? blink : glance).count()));
    for (std::size_t index = 0; index < streams.size(); ++index) {
      if (streams[index].revents != 0) running_[index].read_some();
    }
    for (std::size_t index = running_.size(); index-- > 0;) {
      if (!running_[index].has_ended()) continue;
      Running ended = std::move(running_[index]);
      running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(index));
      go_on(ended.place(), std::move(ended).result());
    }
  }

 private:
  void start(std::size_t place, Program const& program) {
    Running running(place, program);
    if (running.is_started()) {
      running_.push_back(std::move(running));
    } else {
      go_on(place, {.end = Ran::End::Missing});
    }
  }

  void go_on(std::size_t place, Ran ran) {
    if (auto const program = next_(place, std::move(ran))) start(place, *program);
  }

  std::vector<Program> const& programs_;
  std::size_t at_once_;
  Next const& next_;
  std::size_t started_{0};
  std::vector<Running> running_{};
};

void OwnPrograms::run(std::vector<Program> const& programs, std::size_t at_once, Next const& next,
                      Watch const& watch) const {
  // Where whoever started us has children ignored, nobody could say how they ended.
  std::signal(SIGCHLD, SIG_DFL);
  auto const start = Clock::now();
  Round round(programs, at_once, next);
  while (round.start_more()) {
    round.wait();
    if (watch) watch(std::chrono::duration_cast<milliseconds>(Clock::now() - start));
  }
}

}  // namespace

std::unique_ptr<Programs> open_programs() { return std::make_unique<OwnPrograms>(); }

}  // namespace reconnect::system
