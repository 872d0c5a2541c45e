// SPDX-License-Identifier: MIT
#include "reconnect/commands/call.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "brief.hpp"
#include "changing.hpp"
#include "logging.hpp"
#include "particulars.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "talk.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// Whom the call is with, and what is known before it.
struct Preparation {
  Contact contact{};
  std::string shortest{};
  Medium how{Medium::Call};
  std::string tel{};  // empty where no number can be dialled
  terminal::Page page{};
  Object members{};
};

void refuse_contradictions(Call const& call) {
  if (call.qr && call.no_qr)
    throw Error(ExitCode::Usage, "--qr and --no-qr contradict each other", "give one of them");
  bool const spoke = call.answered || call.minutes || !call.promises.empty() || call.next;
  if (call.no_answer && spoke) {
    throw Error(ExitCode::Usage, "--no-answer says that you did not speak",
                "leave out --answered, --minutes, --promise and --next");
  }
}

TalkReport given_report(Call const& call, Date today) {
  TalkReport report;
  if (call.answered || call.minutes) report.answered = true;
  if (call.no_answer) report.answered = false;
  if (call.minutes) report.minutes = typed_number(*call.minutes, 1, 1'440, "number of minutes");
  if (call.note) report.note = typed_text(*call.note, "--note");
  for (std::string const& text : call.promises)
    report.promises.push_back(typed_promise(text, today));
  if (call.next) report.next = typed_coming_date(*call.next, today);
  return report;
}

Medium typed_call_medium(Call const& call, cadence::Standing const& standing) {
  if (!call.how) return standing.medium == Medium::Video ? Medium::Video : Medium::Call;
  Medium const how = typed_medium(*call.how);
  if (how != Medium::Call && how != Medium::Video) {
    throw Error(ExitCode::Usage, quoted(*call.how) + " is not a call",
                "write call or video; `reconnect log` takes everything else");
  }
  return how;
}

/// How to reach them: every number, the first that can be dialled as a link and a code.
void add_dialling(terminal::Page& page, Preparation const& about, bool with_code) {
  page.blank();
  for (Phone const& phone : about.contact.phones) {
    bool const is_dialled = &phone == &about.contact.phones.front();
    page.line({{phone.number, Ink::Accent, is_dialled ? about.tel : ""},
               {phone.label.empty() ? "" : " (" + phone.label + ")"},
               {is_dialled && !about.tel.empty() ? "   " + about.tel : "", Ink::Dim}},
              2);
  }
  if (about.contact.phones.empty()) {
    page.line(
        fmt::format("No number in the book: reconnect edit {} --phone NUMBER", about.shortest),
        Ink::Dim);
  }
  if (with_code && !about.tel.empty()) page.add(terminal::QrCode{about.tel, 2});
}

Preparation prepare(Call const& call, Context const& context) {
  auto const book = context.store.load();
  Preparation about{.contact = named_or_first(context, *book, call.contact_name, Call::name)};
  auto const campaigns = campaigns_of(*book);
  Outlook const outlook{book->settings(), campaigns, context.today};
  auto const standing =
      cadence::standing(about.contact, outlook.settings, campaigns, context.today);
  Brief const brief = brief_of(context, about.contact, standing, outlook, Purpose::Talk);
  about.shortest = short_name(*book, about.contact);
  about.how = typed_call_medium(call, standing);
  if (!about.contact.phones.empty())
    about.tel = tel_link(about.contact.phones.front().number, outlook.settings);
  tell_missing(context, about.contact, brief, outlook.settings, about.shortest);
  add_brief(about.page, about.contact, brief, about.shortest);
  bool const with_code = call.qr || (context.interactive && !call.no_qr);
  add_dialling(about.page, about, with_code);
  about.members = brief_members(about.contact, standing, outlook, brief);
  about.members.emplace_back("tel", about.tel.empty() ? Value() : Value(about.tel));
  return about;
}

NewTouch new_touch(Preparation const& about, TalkReport const& report, Date today) {
  NewTouch made{.promises = report.promises, .next = report.next};
  made.touch = {.on = today, .how = about.how, .note = report.note.value_or("")};
  if (report.answered == false) {
    made.touch.answer = false;
  } else {
    made.touch.minutes = report.minutes;
  }
  return made;
}

Answer log_it(Context& context, Preparation const& about, TalkReport const& report) {
  std::vector<LoggedTouch> logged;
  auto const made = change(context, [&](store::BookDraft& draft) {
    // Looked up again: another command may have changed the record during the talk.
    Contact contact = whom(context, draft, about.contact.id);
    logged.push_back(
        record(draft, std::move(contact), new_touch(about, report, context.today), context.today));
  });
  return changed(context, made,
                 logged_page(logged, {{about.contact.id, about.shortest}}, context.today));
}

Answer log_nothing(Preparation const& about, std::optional<int> minutes) {
  Answer answer;
  answer.page.line("Nothing was logged.");
  answer.page.next({fmt::format("reconnect log {}{}", about.shortest,
                                minutes ? fmt::format(" --minutes {}", *minutes) : "")});
  return answer;
}

/// Times the talk and asks about it. What was typed before a signal is logged all the same.
Answer talk(Context& context, Preparation const& about, TalkReport report, bool timed) {
  try {
    if (timed) time_talk(context, report);
    return ask_about_talk(context, report) ? log_it(context, about, report)
                                           : log_nothing(about, report.minutes);
  } catch (system::Interrupted const&) {
    Answer const answer =
        report.answered ? log_it(context, about, report) : log_nothing(about, report.minutes);
    context.console.print("\n" + context.rendered(answer.page));
    throw;
  }
}

}  // namespace

void Call::declare(Options& options) {
  options.word("[NAME]", "Who; without it, the first of today's list", contact_name);
  options.add({"--qr", "", "Show the code for a phone's camera in a pipe, too"}, qr);
  options.add({"--no-qr", "", "Leave out the code"}, no_qr);
  options.add({"--no-timer", "", "Ask at once what came of it"}, no_timer);
  options.add({"-w,--how", "MEDIUM", "Say how: call (the default) or video"}, how);
  options.add({"--answered", "", "Say that they answered"}, answered);
  options.add({"--no-answer", "", "Say that nobody answered"}, no_answer);
  options.add({"--minutes", "N", "Say how long it took"}, minutes);
  options.add({"-m,--note", "TEXT", "Keep what you spoke about"}, note);
  options.add(
      {"--promise", "TEXT", "Keep what you promised: \"send the paper by fri\" (can be repeated)"},
      promises);
  options.add({"--next", "DATE", "Set the day you agreed on"}, next);
}

Answer Call::run(Context& context) const {
  refuse_contradictions(*this);
  TalkReport const report = given_report(*this, context.today);
  Preparation about = prepare(*this, context);
  if (context.interactive) {
    context.console.print(context.rendered(about.page) + "\n");
    return talk(context, about, report, !no_timer && !report.answered);
  }
  Answer answer;
  if (report.answered || report.note || report.says_what_follows()) {
    answer = log_it(context, about, report);
  } else {
    answer.page = std::move(about.page);
    answer.page.next(
        {"reconnect log " + about.shortest, "not now: reconnect snooze " + about.shortest});
  }
  std::ranges::move(about.members, std::back_inserter(answer.members));
  return answer;
}

}  // namespace reconnect::commands
