// SPDX-License-Identifier: MIT
#include "reconnect/commands/triage.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "changing.hpp"
#include "in_editor.hpp"
#include "matching.hpp"
#include "morning.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/system/files.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "triage_plan.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

constexpr int ten = 10;

/// Returns the day in a line `LinkedIn: connected 2021-03-12` of the notes, or an empty text.
std::string connected_on(Contact const& contact) {
  constexpr std::string_view words = "LinkedIn: connected ";
  auto const place = contact.notes.find(words);
  return place == std::string::npos ? "" : contact.notes.substr(place + words.size(), 10);
}

/// Best first (product.md, "After an import"): with touches known, then in more than one source,
/// with a phone, with an e-mail, the newest connection; then by name.
bool better(Contact const& left, Contact const& right) {
  auto const worth = [](Contact const& contact) {
    return std::tuple(!contact.log.empty(), contact.origin.size() > 1, !contact.phones.empty(),
                      !contact.emails.empty(), connected_on(contact));
  };
  auto const left_worth = worth(left);
  auto const right_worth = worth(right);
  if (left_worth != right_worth) return left_worth > right_worth;
  return people::folded(left.name) < people::folded(right.name);
}

/// Returns the unsorted people that match, best first.
std::vector<Contact> candidates(store::BookView const& book, std::string_view text) {
  TextFilter const filter(text);
  std::vector<Contact> contacts;
  book.each(store::Detail::Whole, [&](Contact const& contact) {
    if (contact.unsorted && filter.matches(contact)) contacts.push_back(contact);
  });
  std::ranges::stable_sort(contacts, better);
  return contacts;
}

/// "At one a week there is room for 13 people every 3 months, or 52 a year."
std::string room_sentence(Settings const& settings, Date today) {
  Interval const period{1, settings.pace.period == Pace::Period::Day    ? Interval::Unit::Days
                           : settings.pace.period == Pace::Period::Week ? Interval::Unit::Weeks
                                                                        : Interval::Unit::Months};
  auto const room = [&](Interval interval) {
    return settings.pace.count * nominal_length(interval) / nominal_length(period);
  };
  Interval const year{1, Interval::Unit::Years};
  std::string sentence = fmt::format("At {} there is room for ", terminal::said(settings.pace));
  if (!settings.every.is_never() && days(settings.every, today) < days(year, today)) {
    sentence +=
        fmt::format("{} people {}, or ", room(settings.every), terminal::said(settings.every));
  }
  return sentence + fmt::format("{} a year.", room(year));
}

/// "10 sorted: 6 to reach, 4 not for this list."
std::string sorted_sentence(std::size_t reach, std::size_t rest) {
  std::string sentence = fmt::format("{} sorted: {} to reach", reach + rest, reach);
  if (rest > 0) sentence += fmt::format(", {} not for this list", rest);
  return sentence + ".";
}

terminal::Page end_page(std::size_t reach, std::size_t rest, Settings const& settings, Date today) {
  terminal::Page page;
  if (reach + rest == 0) {
    page.line("Nobody was sorted.");
  } else {
    page.line(sorted_sentence(reach, rest) + " " + room_sentence(settings, today));
  }
  page.next({"reconnect due", "reconnect triage"});
  return page;
}

/// Makes all the decisions in one change.
Answer apply_plan(Context& context, std::vector<PlanLine> const& lines) {
  std::size_t reach = 0;
  std::size_t rest = 0;
  Settings settings;
  auto const made = change(context, [&](store::BookDraft& draft) {
    settings = draft.settings();
    auto const shared = shared_ids(draft);
    for (PlanLine const& line : lines) {
      auto contact = draft.find(line.id);
      if (!contact) {
        throw Error(ExitCode::NoSuchContact, "no contact has the id " + quoted(line.id),
                    "nothing was changed; `reconnect triage --plan` shows the ids");
      }
      if (line.decision.later) continue;
      if (shared.contains(line.id)) check_own_id(draft, *contact);
      ++(line.decision.was ? reach : rest);
      decide(*contact, line.decision);
      draft.put(*std::move(contact));
    }
  });
  return changed(context, made, end_page(reach, rest, settings, context.today));
}

Answer apply_edited_plan(Context& context, std::string const& plan) {
  std::optional<Answer> answer;
  edit_until_taken(context, plan, [&](std::string_view typed, std::size_t first_line) {
    answer = apply_plan(context, parse_plan(typed, first_line));
  });
  return answer ? *std::move(answer) : apply_plan(context, {});
}

/// Nobody is there to press keys: shows whom a triage would ask about, as lines that `triage -`
/// takes.
Answer show_plan(Context const& context, std::vector<Contact> contacts, int limit) {
  auto const book = context.store.load();
  auto const campaigns = campaigns_of(*book);
  std::size_t const unsorted = contacts.size();
  contacts.resize(std::min(contacts.size(), static_cast<std::size_t>(limit)));
  Array members;
  for (Contact const& contact : contacts) {
    auto const standing = cadence::standing(contact, book->settings(), campaigns, context.today);
    members.emplace_back(
        list_members(contact, standing, {book->settings(), campaigns, context.today}));
  }
  Answer answer;
  answer.members = {{"contacts", std::move(members)}, {"unsorted", unsorted}};
  if (!context.json) answer.verbatim = plan_text(contacts);
  return answer;
}

Answer nobody_left(store::BookView const& book, std::string_view text) {
  Answer answer;
  answer.members = {{"contacts", Array{}}, {"unsorted", 0}};
  answer.page.line(text.empty() ? "Everybody is sorted."
                                : fmt::format("Nobody unsorted matches {}.", quoted(text)));
  answer.page.next({book.size() == 0 ? "reconnect import contacts.vcf" : "reconnect due"});
  return answer;
}

/// Asks about one contact after the other; each answer is saved at once.
class Interview {
 public:
  Interview(Context& context, std::vector<Contact> const& contacts)
      : context_(context), contacts_(contacts) {}

  void run() {
    terminal::Page page;
    page.line(
        "c close · f friendly · d distant · k and one of these: matters most · n not for this "
        "list");
    page.line("Enter later · u back · q stop");
    context_.print(page);
    while (place_ < contacts_.size() && ask()) continue;
  }

  std::size_t reach() const {
    return count([](Decision const& made) { return made.was.has_value(); });
  }
  std::size_t rest() const {
    return count([](Decision const& made) { return !made.later && !made.was; });
  }

 private:
  void say(std::string const& text) { context_.console.print(text); }

  template <typename Predicate>
  std::size_t count(Predicate predicate) const {
    return static_cast<std::size_t>(std::ranges::count_if(made_, predicate));
  }

  /// Returns false where the user stops.
  bool ask() {
    Contact const& contact = contacts_[place_];
    terminal::Page page;
    page.blank();
    page.line({{fmt::format("{} of {}  ", place_ + 1, contacts_.size()), terminal::Ink::Dim},
               {contact.name, terminal::Ink::Name}});
    if (std::string const facts = who(contact); !facts.empty()) page.line({{facts}}, 2);
    say(context_.rendered(page) + "  > ");
    auto const keys = typed_keys();
    if (!keys || *keys == "q") return say("\n"), false;
    if (*keys == "u") return back(), true;
    auto const decision = *keys == "\n" ? Decision{.later = true} : decision_of(*keys);
    if (!decision) return say("  that key means nothing here\n"), true;
    if (!decision->later) save(*decision);
    say(decision->later ? "later\n"
        : decision->was
            ? fmt::format("{}{}\n", to_text(*decision->was), decision->key ? ", matters most" : "")
            : "not for this list\n");
    made_.push_back(*decision);
    ++place_;
    return true;
  }

  /// One key, or `k` and the next.
  std::optional<std::string> typed_keys() {
    auto keys = context_.console.read_key();
    if (!keys || *keys != "k") return keys;
    say("k ");
    auto const second = context_.console.read_key();
    if (!second) return std::nullopt;
    return *keys + *second;
  }

  void save(Decision const& decision) {
    change(context_, [&](store::BookDraft& draft) {
      auto contact = found_again(draft, contacts_[place_].id, contacts_[place_].name);
      if (!contact) return;
      decide(*contact, decision);
      draft.put(*std::move(contact));
    });
  }

  void back() {
    if (place_ == 0) return say("this is the first\n");
    --place_;
    bool const was_saved = !made_.back().later;
    made_.pop_back();
    say("back\n");
    if (was_saved) change(context_, [&](store::BookDraft& draft) { draft.put(contacts_[place_]); });
  }

  Context& context_;
  std::vector<Contact> const& contacts_;
  std::vector<Decision> made_{};
  std::size_t place_{0};
};

}  // namespace

void Triage::declare(Options& options) {
  options.word("[TEXT]", "Only people who match; - for lines from standard input", text);
  options.add({"--limit", "N", "Ask about this many (10)"}, limit);
  options.add({"--plan", "", "Decide about all that match in your editor"}, plan);
}

Answer Triage::run(Context& context) const {
  if (text == "-")
    return apply_plan(context, parse_plan(context.console.read_all(system::largest_import), 1));
  int const most = limit ? typed_number(*limit, 1, 9'999, "number of people") : ten;
  auto const book = context.store.load();
  auto contacts = candidates(*book, text.value_or(""));
  if (contacts.empty()) return nobody_left(*book, text.value_or(""));
  if (plan) return apply_edited_plan(context, plan_text(contacts));
  if (!context.interactive) return show_plan(context, std::move(contacts), most);
  contacts.resize(std::min(contacts.size(), static_cast<std::size_t>(most)));
  Interview interview(context, contacts);
  interview.run();
  return changed(context, Object{},
                 end_page(interview.reach(), interview.rest(), book->settings(), context.today));
}

}  // namespace reconnect::commands
