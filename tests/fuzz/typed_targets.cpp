// SPDX-License-Identifier: MIT
// What people type, and the words for drafts that they write.
#include <algorithm>
#include <vector>

#include "app/command_line.hpp"
#include "app/global_options.hpp"
#include "commands/typed.hpp"
#include "fuzz/targets.hpp"
#include "reconnect/error.hpp"
#include "reconnect/formats/links.hpp"
#include "reconnect/formats/url.hpp"
#include "reconnect/model/date.hpp"
#include "reconnect/model/interval.hpp"
#include "reconnect/terminal/templates.hpp"

namespace reconnect::fuzz {
namespace {

constexpr Date today{std::chrono::local_days{std::chrono::year{2026} / 11 / 22}};

/// What is refused is refused as a wrong command line, and nothing else happens.
template <typename Action>
void try_to(Action action) {
  try {
    action();
  } catch (Error const& error) {
    demand(error.code() == ExitCode::Usage, std::string("refused with 2: ") + error.what());
  }
}

template <typename Parse>
void look_both_ways(std::string_view text, Parse parse) {
  auto const value = parse(text);
  if (value) demand(parse(to_text(*value)) == value, "what is written is read the same");
}

}  // namespace

void words(std::string_view bytes) {
  look_both_ways(bytes, parse_date);
  look_both_ways(bytes, parse_partial_date);
  look_both_ways(bytes, parse_birthday);
  look_both_ways(bytes, parse_interval);
  for (auto const direction : {commands::Direction::Back, commands::Direction::Ahead}) {
    try_to([&] {
      Date const date = commands::typed_date(bytes, today, direction);
      demand(first_date <= date && date <= last_date, "a date is one of the calendar's");
    });
  }
  try_to([&] { demand(commands::typed_past_date(bytes, today) <= today, "it has been"); });
  try_to([&] { commands::typed_last_contact(bytes, today); });
  try_to([&] { commands::typed_interval(bytes); });
  try_to([&] { commands::typed_birthday(bytes); });
  try_to([&] { commands::typed_number(bytes, 1, 1440, "number"); });
  try_to([&] { commands::typed_name(bytes); });
  try_to([&] { commands::typed_text(bytes, "--note"); });
  try_to([&] { commands::typed_promise(bytes, today); });
  try_to([&] { commands::typed_medium(bytes); });
  formats::tel_link(bytes, "49");
  formats::whatsapp_link(bytes, "49", bytes);
  if (auto const url = formats::parse_url(bytes))
    demand(formats::parse_url(to_text(*url)).has_value(), "an address stays one");
  formats::resolved(bytes, "https://ana.example/blog/");
}

void arguments(std::string_view bytes) {
  std::vector<std::string> words;
  while (!bytes.empty()) {
    std::size_t const end = std::min(bytes.find('\n'), bytes.size());
    words.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  try_to([&] {
    app::Invocation const invocation = app::find_command(app::without_help_word(words));
    app::GlobalOptions globals;
    app::DeclaredOptions options;
    commands::PreparedCommand const command = invocation.row->prepare();
    command.declare(options);
    globals.declare(options);
    app::parse(invocation.rest, options);
  });
}

void templates(std::string_view bytes) {
  auto const drafts = terminal::parse_templates(bytes);
  if (!drafts) return;
  terminal::Facts all;
  for (std::string_view const name : terminal::fact_names()) all.emplace(name, "fact");
  for (terminal::Template const& draft : *drafts) {
    demand(draft.filled(all).has_value(), "with all facts every gap is filled");
    static_cast<void>(draft.filled({}));
  }
}

}  // namespace reconnect::fuzz
