// SPDX-License-Identifier: MIT
#include "reconnect/commands/export.hpp"

#include <fmt/format.h>

#include "matching.hpp"
#include "morning.hpp"
#include "reconnect/error.hpp"
#include "reconnect/escaped.hpp"
#include "reconnect/formats/csv.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/system/files.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

struct Exported {
  Book book{};
  std::vector<cadence::Standing> standings{};  // one a contact
};

Exported gather(store::BookView const& view, Export const& wishes, Date today) {
  auto const stage = typed_stage(wishes.stage);
  auto const campaigns = campaigns_of(view);
  Exported exported{.book = {.settings = view.settings(),
                             .campaigns = view.campaigns(),
                             .imports = view.imports(),
                             .extra = view.extra()}};
  view.each(store::Detail::Whole, [&](Contact const& contact) {
    auto const standing = cadence::standing(contact, view.settings(), campaigns, today);
    if ((stage && standing.stage != *stage) || (wishes.tag && !has_tag(contact, *wishes.tag)))
      return;
    exported.book.contacts.push_back(contact);
    exported.standings.push_back(standing);
  });
  return exported;
}

std::string as_csv(Exported const& exported) {
  auto const day = [](std::optional<Date> const& date) {
    return date ? to_text(*date) : std::string();
  };
  std::vector<formats::CsvRow> rows;
  for (std::size_t index = 0; index < exported.standings.size(); ++index) {
    auto const& standing = exported.standings[index];
    rows.push_back({&exported.book.contacts[index], std::string(to_text(standing.stage)),
                    day(standing.due_on), day(standing.last_contact)});
  }
  return formats::write_csv(rows);
}

}  // namespace

void Export::declare(Options& options) {
  options.word("FORMAT", "json (a whole contacts file) or csv", format);
  options.add({"--output", "PATH", "Write to this file and not to standard output"}, output);
  options.add({"--tag", "TAG", "Only people with this tag"}, tag);
  options.add({"--stage", "STAGE", "Only people of this stage"}, stage);
}

Answer Export::run(Context& context) const {
  std::string const& wanted = needed(format, "export", "FORMAT");
  if (wanted != "json" && wanted != "csv") {
    throw Error(ExitCode::Usage, quoted(wanted) + " is not a format that can be written",
                "write json or csv");
  }
  if (output && system::is_same_file(*output, context.store.path())) {
    throw Error(ExitCode::Usage, quoted(*output) + " is your contacts file itself",
                "write to another one: an export leaves out what was not asked for");
  }
  auto const view = context.store.load();
  Exported const exported = gather(*view, *this, context.today);
  std::string text = wanted == "json" ? store::book_text(exported.book) : as_csv(exported);
  if (!output) return {.verbatim = escaped_json(text)};
  if (!context.dry_run) system::write_file(*output, text);
  Answer answer{.tells_of_change = true};
  answer.members = {{"path", *output}, {"contacts", exported.book.contacts.size()}};
  answer.page.line(fmt::format("{} {} to {}.", context.dry_run ? "Would write" : "Wrote",
                               terminal::counted(exported.book.contacts.size(), "person", "people"),
                               *output));
  return answer;
}

}  // namespace reconnect::commands
