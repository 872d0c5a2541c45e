// SPDX-License-Identifier: MIT
#include "talk.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/terminal/bar.hpp"

namespace reconnect::commands {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes planned{15};
constexpr minutes reminder{12};
constexpr minutes longest{24 * 60};
constexpr std::size_t planned_seconds = seconds{planned}.count();
constexpr std::size_t bar_columns = 18;  // with the brackets and the time, 39 columns

void say(Context const& context, std::string const& text) {
  terminal::Page page;
  page.line(text, terminal::Ink::Dim);
  context.print(page);
}

/// A line that is drawn again and again in its place, narrow enough for any terminal.
class TimeLine {
 public:
  explicit TimeLine(Context const& context) : context_(context) {}

  void draw(milliseconds passed) {
    auto const clock = std::chrono::floor<seconds>(passed).count();
    terminal::Page page;
    page.line(
        fmt::format("  {}  {}:{:02} of {} min",
                    terminal::bar(static_cast<std::size_t>(clock), 0, planned_seconds, bar_columns),
                    clock / 60, clock % 60, planned.count()));
    std::string line = context_.rendered(page);
    line.pop_back();  // the line feed
    if (line == drawn_) return;
    drawn_ = line;
    context_.console.print("\r" + line);
  }

  /// Puts words in the place of the line; it goes on below them.
  void say(std::string_view words) {
    drawn_.clear();
    context_.console.print(fmt::format("\r{:<38}\n", words));
  }

  void end() { context_.console.print("\n"); }

 private:
  Context const& context_;
  std::string drawn_{};
};

/// Returns whole minutes, of which even the shortest call has one.
int minutes_of(milliseconds passed) {
  auto const whole = std::chrono::round<minutes>(passed);
  return static_cast<int>(std::clamp(whole, minutes{1}, longest).count());
}

/// Keeps the report up to date from the start, or from the key that says that they picked up.
void watch(Context const& context, TimeLine& line, TalkReport& report) {
  milliseconds start = context.console.elapsed();
  bool reminded = false;
  for (;;) {
    milliseconds const passed = context.console.elapsed() - start;
    report.minutes = minutes_of(passed);
    if (passed >= reminder && !reminded) {
      line.say("  3 minutes left: what follows from it?");
      reminded = true;
    }
    line.draw(passed);
    auto const key = context.console.read_key_within(seconds{1} - passed % seconds{1});
    if (key == "r") {
      start = context.console.elapsed();
      reminded = false;
    } else if (!key || !key->empty()) {
      return;
    }
  }
}

/// Asks until a key means something: true for yes, false for no, nothing for leaving it.
std::optional<bool> ask_whether_answered(Context const& context) {
  context.console.print("Answered?  y yes  n no  q skip  ");
  while (auto const key = context.console.read_key()) {
    if (*key == "y" || *key == "\n") return context.console.print("yes\n"), true;
    if (*key == "n") return context.console.print("no\n"), false;
    if (*key == "q") break;
  }
  context.console.print("\n");
  return std::nullopt;
}

/// Keeps half a line that a signal broke off.
void keep_in_note(TalkReport& report, std::string const& typed) {
  std::string const text = people::squeezed(typed);
  if (text.empty() || !people::is_clean_line(text)) return;
  report.note = report.note && !report.note->empty() ? *report.note + "; " + text : text;
}

/// Asks a question until `take` makes sense of the line. Returns false for an empty line.
template <typename Take>
bool ask_for_line(Context const& context, TalkReport& report, std::string const& question,
                  Take const& take) {
  for (;;) {
    say(context, question);
    context.console.print("  > ");
    try {
      auto const line = context.console.read_line();
      std::string const text = line ? people::squeezed(*line) : "";
      if (text.empty()) return false;
      take(text);
      return true;
    } catch (system::Interrupted const& interrupted) {
      keep_in_note(report, interrupted.typed);
      throw;
    } catch (Error const& error) {
      if (error.code() != ExitCode::Usage) throw;
      say(context, fmt::format("{}. Once more, please.", error.what()));
    }
  }
}

void ask_for_note(Context const& context, TalkReport& report) {
  ask_for_line(context, report, "What did you speak about? Enter: no note",
               [&](std::string const& text) { report.note = typed_text(text, "the note"); });
}

/// A line that is a date is the day to talk again, any other a promise; both may follow from a
/// talk.
void ask_what_follows(Context const& context, TalkReport& report) {
  std::string question =
      "A promise, or a day to talk again? \"send the paper by fri\" · \"in 2 months\" · Enter: "
      "neither";
  auto const take = [&](std::string const& text) {
    if (auto const day = date_typed(text, context.today, Direction::Ahead)) {
      report.next = day;
    } else {
      report.promises.push_back(typed_promise(text, context.today));
    }
  };
  while (ask_for_line(context, report, question, take)) question = "And? Enter: that is all";
}

}  // namespace

void time_talk(Context const& context, TalkReport& report) {
  say(context, "Any key when you are done · r when they pick up");
  TimeLine line(context);
  watch(context, line, report);
  line.end();
}

bool ask_about_talk(Context const& context, TalkReport& report) {
  if (!report.answered) report.answered = ask_whether_answered(context);
  if (!report.answered) return false;
  if (!*report.answered) return true;
  if (!report.note) ask_for_note(context, report);
  if (!report.says_what_follows()) ask_what_follows(context, report);
  return true;
}

}  // namespace reconnect::commands
