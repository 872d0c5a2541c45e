// SPDX-License-Identifier: MIT
#include "reconnect/commands/log.hpp"

#include <algorithm>

#include "changing.hpp"
#include "log_by_keys.hpp"
#include "logging.hpp"
#include "morning.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// The medium by which they were tried last: the one in which an answer comes.
Medium last_tried(Contact const& contact, Date today) {
  Touch const* latest = nullptr;
  for (Touch const& touch : contact.log) {
    bool const is_attempt = touch.on && *touch.on <= today && touch.how && touch.from == Side::Me &&
                            !cadence::is_answered(touch);
    if (is_attempt && (latest == nullptr || *touch.on >= *latest->on)) latest = &touch;
  }
  return latest == nullptr ? Medium::Call : *latest->how;
}

void refuse_contradictions(Log const& log) {
  if (log.answered && log.no_answer) {
    throw Error(ExitCode::Usage, "--answered and --no-answer contradict each other",
                "give one of them");
  }
  if (log.replied && (log.no_answer || log.from)) {
    throw Error(ExitCode::Usage, "--replied says already that they answered",
                "leave out --no-answer and --from");
  }
}

Touch touch_of(Log const& log, Contact const& contact, Date today) {
  Touch touch;
  touch.on = log.on ? typed_past_date(*log.on, today) : today;
  touch.from = log.replied ? Side::Them : log.from ? typed_side(*log.from) : Side::Me;
  touch.how = log.how       ? typed_medium(*log.how)
              : log.replied ? last_tried(contact, today)
                            : Medium::Call;
  if (log.answered) touch.answer = true;
  if (log.no_answer) touch.answer = false;
  if (log.minutes) touch.minutes = typed_number(*log.minutes, 1, 1'440, "number of minutes");
  if (log.note) touch.note = typed_text(*log.note, "--note");
  touch.gave = log.gave;
  touch.asked = log.asked;
  touch.owe_thanks = log.owe_thanks;
  if (!log.about) return touch;
  if (std::ranges::find(contact.news, *log.about, &News::id) == contact.news.end()) {
    throw Error(ExitCode::Refused, contact.name + " has no news " + quoted(*log.about),
                "`reconnect news list` shows the ids");
  }
  touch.about = *log.about;
  return touch;
}

NewTouch new_touch(Log const& log, Contact const& contact, Date today) {
  NewTouch made{.touch = touch_of(log, contact, today)};
  for (std::string const& text : log.promises) made.promises.push_back(typed_promise(text, today));
  if (log.next) made.next = typed_coming_date(*log.next, today);
  return made;
}

}  // namespace

void Log::declare(Options& options) {
  options.words("[NAME]",
                "Who (several, if you spoke with all of them); without, on a terminal, "
                "today's people, a key each",
                names);
  options.add({"-w,--how", "MEDIUM",
               "Say how: call (the default), video, in-person, text, email, letter or social"},
              how);
  options.add({"-d,--on", "DATE", "Say when, if not today"}, on);
  options.add({"--minutes", "N", "Say how long it took"}, minutes);
  options.add({"-m,--note", "TEXT", "Keep what you spoke about"}, note);
  options.add({"--from", "SIDE", "Say who reached out: me (the default) or them"}, from);
  options.add({"--answered", "", "Say that it was answered, as calls and visits are"}, answered);
  options.add({"--no-answer", "", "Say that nobody answered, as it is with texts until they do"},
              no_answer);
  options.add({"--replied", "", "Record their answer, by the medium that you tried last"}, replied);
  options.add({"--gave", "", "Note that you helped them"}, gave);
  options.add({"--asked", "", "Note that you asked for something"}, asked);
  options.add({"--owe-thanks", "", "Be reminded to thank them"}, owe_thanks);
  options.add({"--about", "NEWS-ID", "Say which news it was about"}, about);
  options.add(
      {"--promise", "TEXT", "Keep what you promised: \"send the paper by fri\" (can be repeated)"},
      promises);
  options.add({"--next", "DATE", "Set the day you agreed on"}, next);
}

bool Log::says_nothing() const {
  bool const marks = answered || no_answer || replied || gave || asked || owe_thanks;
  bool const texts = how || on || minutes || note || from || about || next;
  return names.empty() && promises.empty() && !marks && !texts;
}

Answer Log::run(Context& context) const {
  if (context.interactive && says_nothing()) return log_by_keys(context);
  refuse_contradictions(*this);
  std::vector<LoggedTouch> logged;
  std::unordered_map<std::string, std::string> shortest;
  auto const made = change(context, [&](store::BookDraft& draft) {
    auto const contacts = each_named(context, draft, names, "log");
    for (Contact const& contact : contacts)
      logged.push_back(
          record(draft, contact, new_touch(*this, contact, context.today), context.today));
    shortest = short_names(draft, contacts);
  });
  return changed(context, made, logged_page(logged, shortest, context.today));
}

}  // namespace reconnect::commands
