// SPDX-License-Identifier: MIT
#include "fetching.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/terminal/bar.hpp"
#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t at_once = 4;
constexpr milliseconds patience{500};

store::FeedMemory memory_of(std::vector<store::FeedMemory> const& memories,
                            std::string const& url) {
  auto const known = std::ranges::find(memories, url, &store::FeedMemory::url);
  return known == memories.end() ? store::FeedMemory{.url = url} : *known;
}

/// A line on a terminal that tells how far it is, and goes when it is over.
class ProgressLine {
 public:
  ProgressLine(Context& context, std::size_t all) : context_(context), all_(all) {}
  ~ProgressLine() {
    if (columns_ > 0) context_.console.tell("\r" + std::string(columns_, ' ') + "\r");
  }
  ProgressLine(ProgressLine const&) = delete;
  ProgressLine& operator=(ProgressLine const&) = delete;

  void show(std::size_t done, milliseconds since_start) {
    if (!context_.shows_progress || since_start < patience) return;
    std::string const bar = terminal::bar(done, 0, all_, bar_columns);
    std::string const count =
        fmt::format(" {} of {}", done, terminal::counted(all_, "feed", "feeds"));
    terminal::Page page;
    page.line(bar + count);
    std::string line = context_.rendered(page);
    line.pop_back();  // the end of the line: the cursor stays in it
    context_.console.tell("\r" + line);
    columns_ = bar_columns + 2 + count.size();
  }

 private:
  static constexpr std::size_t bar_columns = 20;

  Context& context_;
  std::size_t all_;
  std::size_t columns_{0};  // that are written on
};

}  // namespace

std::vector<Visit> visit_all(Context& context, std::vector<FollowedFeed> const& feeds,
                             std::vector<store::FeedMemory> const& memories) {
  std::vector<Visit> visits;
  std::vector<system::Program> first;
  std::vector<std::size_t> visit_of_place;
  for (FollowedFeed const& feed : feeds) {
    visits.emplace_back(memory_of(memories, feed.url), context.behind_proxy);
    if (auto program = visits.back().begin()) {
      first.push_back(*std::move(program));
      visit_of_place.push_back(visits.size() - 1);
    }
  }
  ProgressLine progress(context, feeds.size());
  std::size_t done = feeds.size() - first.size();
  auto const next = [&](std::size_t place, system::Ran const& ran) {
    auto program = visits[visit_of_place[place]].go_on(ran);
    if (!program) ++done;
    return program;
  };
  context.programs.run(first, at_once, next,
                       [&](milliseconds since_start) { progress.show(done, since_start); });
  return visits;
}

}  // namespace reconnect::commands
