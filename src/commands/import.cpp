// SPDX-License-Identifier: MIT
#include "reconnect/commands/import.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "importing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

constexpr std::size_t shown_remarks = 5;

Array remarks_value(std::vector<Noted> const& remarks) {
  Array array;
  for (Noted const& remark : remarks)
    array.push_back(remark_value(remark.source, remark.line, remark.why));
  return array;
}

Object pairs(std::vector<people::MemberChange> const& changes) {
  Object members;
  for (auto const& change : changes) {
    members.emplace_back(
        change.member, Array{change.before.empty() ? Value() : Value(change.before), change.after});
  }
  return members;
}

Array names_value(std::vector<std::string> const& names) {
  Array array;
  for (std::string const& name : names) array.emplace_back(name);
  return array;
}

Object members_of(ImportResult const& result, store::Change const& change, bool dry_run) {
  Array added;
  for (Contact contact : result.added) {
    if (dry_run) contact.id.clear();
    added.emplace_back(Stored{store::record_text(contact)});
  }
  Array updated;
  for (Updated const& one : result.updated) {
    updated.push_back(Object{{"id", one.id}, {"name", one.name}, {"changes", pairs(one.changes)}});
  }
  Array differing;
  for (Differing const& one : result.differing) {
    differing.push_back(Object{{"id", one.id.empty() ? Value() : Value(one.id)},
                               {"name", one.name},
                               {"members", pairs(one.members)}});
  }
  Array maybe;
  for (MaybeSame const& one : result.maybe) {
    Array candidates;
    for (people::Match const& match : one.candidates) candidates.emplace_back(match.id);
    maybe.push_back(Object{{"name", one.name}, {"candidates", std::move(candidates)}});
  }
  Object members{{"format", result.format},
                 {"read", result.read},
                 {"new", std::move(added)},
                 {"updated", std::move(updated)},
                 {"same", result.same},
                 {"by_name", result.by_name},
                 {"maybe", std::move(maybe)},
                 {"differing", std::move(differing)},
                 {"campaigns", names_value(change.campaigns)},
                 {"settings", change.settings},
                 {"touches", result.touches},
                 {"skipped", remarks_value(result.skipped)},
                 {"problems", remarks_value(result.problems)}};
  if (change.id) members.emplace_back("undo", *change.id);
  return members;
}

/// "797 new, 4 were here already, 2 left out (no phone numbers in this export)."
std::string counts_sentence(ImportResult const& result) {
  std::string sentence;
  auto const count = [&](std::size_t number, std::string_view one, std::string_view many) {
    if (number > 0 || sentence.empty())
      sentence += (sentence.empty() ? "" : ", ") + terminal::counted(number, one, many);
  };
  count(result.added.size(), "new", "new");
  count(result.updated.size(), "brought up to date", "brought up to date");
  count(result.same, "was here already", "were here already");
  count(result.skipped.size(), "left out", "left out");
  count(result.touches, "touch", "touches");
  if (result.format == "linkedin" && !result.any_phone)
    sentence += " (no phone numbers in this export)";
  return sentence + ".";
}

/// Says who of the new ones waits for a choice. People of a copy of the file come chosen.
std::string choice_sentence(std::vector<Contact> const& added) {
  auto const waiting =
      static_cast<std::size_t>(std::ranges::count(added, true, &Contact::unsorted));
  if (waiting == 0) return "";
  if (waiting == added.size())
    return " None is brought up until you choose; ten are enough to begin.";
  return fmt::format(" {} of them {} not brought up until you choose.", waiting,
                     waiting == 1 ? "is" : "are");
}

void add_remarks(terminal::Page& page, std::string_view title, std::vector<Noted> const& remarks) {
  for (std::size_t index = 0; index < remarks.size() && index < shown_remarks; ++index) {
    Noted const& remark = remarks[index];
    std::string const line = remark.line > 0 ? fmt::format(":{}", remark.line) : "";
    page.line(
        {{fmt::format("{}: {}{}: {}", title, remark.source, line, remark.why), terminal::Ink::Dim}},
        2);
  }
  if (remarks.size() > shown_remarks) {
    page.line({{fmt::format("and {} more: --json names them all", remarks.size() - shown_remarks),
                terminal::Ink::Dim}},
              2);
  }
}

void add_maybe(terminal::Page& page, std::vector<MaybeSame> const& maybe) {
  for (std::size_t index = 0; index < maybe.size() && index < shown_remarks; ++index) {
    std::string known;
    for (people::Match const& match : maybe[index].candidates) {
      known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", match.name, match.id);
    }
    page.line({{fmt::format("Maybe the same: {} and {}", maybe[index].name, known)}}, 2);
  }
  if (maybe.size() > shown_remarks) {
    page.line({{fmt::format("Maybe the same: {} more; --json names them all",
                            maybe.size() - shown_remarks),
                terminal::Ink::Dim}},
              2);
  }
}

/// "every is 6w here and 3m in the copy", "phones says something else in the copy".
std::string difference_said(people::MemberChange const& member) {
  if (member.after.starts_with('[')) return member.member + " says something else in the copy";
  return fmt::format("{} is {} here and {} in the copy", member.member,
                     member.before.empty() ? "not set" : member.before, member.after);
}

void add_differing(terminal::Page& page, std::vector<Differing> const& differing) {
  for (Differing const& one : differing) {
    for (people::MemberChange const& member : one.members) {
      page.line({{fmt::format("{}: {}; yours was kept", one.name, difference_said(member))}}, 2);
    }
  }
}

/// "Taken from the copy: the campaign Job search, settings that were not set here."
void add_rest(terminal::Page& page, store::Change const& change) {
  std::string taken;
  for (std::string const& name : change.campaigns)
    taken += (taken.empty() ? "the campaign " : ", the campaign ") + name;
  if (change.settings)
    taken += std::string(taken.empty() ? "" : ", ") + "settings that were not set here";
  if (!taken.empty()) page.line("Taken from the copy: " + taken + ".");
}

terminal::Page page_of(ImportResult const& result, store::Change const& change) {
  terminal::Page page;
  std::string const to_choose = choice_sentence(result.added);
  page.line(counts_sentence(result) + to_choose);
  if (result.by_name > 0)
    page.line(fmt::format("Known by the name alone: {}.", result.by_name), terminal::Ink::Dim);
  add_rest(page, change);
  add_maybe(page, result.maybe);
  add_differing(page, result.differing);
  add_remarks(page, "left out", result.skipped);
  add_remarks(page, "not read", result.problems);
  std::vector<std::string> next;
  if (!to_choose.empty()) next.emplace_back("reconnect triage");
  if (!result.maybe.empty()) next.emplace_back("reconnect merge NAME OTHER");
  if (change.id) next.emplace_back("reconnect undo");
  if (!next.empty()) page.next(std::move(next));
  return page;
}

}  // namespace

void Import::declare(Options& options) {
  options.words("FILE", "What to read: files, a folder of cards, - for standard input", files);
  source.declare(options);
  options.add({"--every", "CADENCE", "Choose everybody who is new, with this cadence"}, every);
  options.add({"--tag", "TAG", "Add a tag to everybody in the file (can be repeated)"}, tags);
  options.add({"--yes", "", "Ask nothing; import never does, so scripts may say so"}, yes);
}

Answer Import::run(Context& context) const {
  if (files.empty())
    throw Error(ExitCode::Usage, "import needs a FILE", "`reconnect import -h` shows examples");
  ImportWishes wishes{.today = context.today};
  if (every) wishes.every = typed_interval(*every);
  for (std::string const& tag : tags) wishes.tags.push_back(typed_text(tag, "--tag"));
  auto sources = read_sources(context, files, source.read_options());
  refuse_if_nothing(sources);
  if (std::ranges::all_of(sources, is_feed)) {
    throw Error(ExitCode::NothingUsable, sources.front().source + ": a feed has no people in it",
                "whose it is, you know: reconnect news follow NAME URL");
  }
  ImportResult result;
  auto const made = change(context, [&](store::BookDraft& draft) {
    result = join_all(std::move(sources), wishes, draft);
  });
  return changed(context, context.json ? members_of(result, made, context.dry_run) : Object(),
                 page_of(result, made));
}

}  // namespace reconnect::commands
