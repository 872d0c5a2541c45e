// SPDX-License-Identifier: MIT
#include "setting_keys.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view what, std::string_view hint) {
  throw Error(ExitCode::Usage, fmt::format("{} is not {}", quoted(text), what), std::string(hint));
}

std::string joined(std::vector<std::string> const& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    auto const comma = std::min(text.find(','), text.size());
    std::string word = people::squeezed(text.substr(0, comma));
    if (!word.empty()) words.push_back(std::move(word));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return words;
}

/// An interval that is not `never`: a default cadence of never would list nobody at all.
Interval finite(std::string_view text) {
  Interval const interval = typed_interval(text);
  if (interval.is_never()) refuse(text, "possible here", "write 10d, 6w, 3m or 1y");
  return interval;
}

RetryList typed_retries(std::string_view text) {
  constexpr std::string_view hint =
      "write three intervals, none shorter than the one before: 2w, 6w, 1y";
  auto const words = split(text);
  RetryList retries;
  if (words.size() != retries.size()) refuse(text, "a list of retries", hint);
  std::ranges::transform(words, retries.begin(), finite);
  if (!std::ranges::is_sorted(retries, {}, nominal_length)) refuse(text, "a list of retries", hint);
  return retries;
}

std::string retries_text(RetryList const& retries) {
  return fmt::format("{}, {}, {}", to_text(retries[0]), to_text(retries[1]), to_text(retries[2]));
}

std::string interval_text(std::optional<Interval> const& interval) {
  return interval ? to_text(*interval) : "";
}

/// A key that is no tag's: its words, how it is shown, and how it is set from a text that is not
/// empty.
struct Key {
  std::string_view name;
  std::string (*show)(Settings const&);
  void (*set)(Settings&, std::string const&);
};

constexpr std::array keys{
    Key{"pace", [](Settings const& s) { return to_text(s.pace); },
        [](Settings& s, std::string const& text) {
          auto const pace = parse_pace(text);
          if (!pace) refuse(text, "a pace", "write 1/week, 2/week, 1/month or 1/day");
          s.pace = *pace;
        }},
    Key{"every", [](Settings const& s) { return to_text(s.every); },
        [](Settings& s, std::string const& text) { s.every = typed_interval(text); }},
    Key{"at_most", [](Settings const& s) { return interval_text(s.at_most); },
        [](Settings& s, std::string const& text) { s.at_most = typed_interval(text); }},
    Key{"week_starts",
        [](Settings const& s) { return std::string(week_start_text(s.week_starts)); },
        [](Settings& s, std::string const& text) {
          auto const day = parse_week_start(text);
          if (!day) refuse(text, "a day on which weeks start", "write monday, sunday or saturday");
          s.week_starts = *day;
        }},
    Key{"country", [](Settings const& s) { return s.country; },
        [](Settings& s, std::string const& text) {
          std::string const code = text.starts_with('+') ? text.substr(1) : text;
          bool const digits =
              std::ranges::all_of(code, [](char letter) { return letter >= '0' && letter <= '9'; });
          if (code.empty() || code.size() > 3 || !digits)
            refuse(text, "a calling code", "write 1, 44 or 49");
          s.country = code;
        }},
    Key{"dormant_after", [](Settings const& s) { return to_text(s.dormant_after); },
        [](Settings& s, std::string const& text) { s.dormant_after = finite(text); }},
    Key{"restart_contacts", [](Settings const& s) { return std::to_string(s.restart_contacts); },
        [](Settings& s, std::string const& text) {
          s.restart_contacts = typed_number(text, 1, 9, "number of contacts");
        }},
    Key{"restart_every", [](Settings const& s) { return to_text(s.restart_every); },
        [](Settings& s, std::string const& text) { s.restart_every = finite(text); }},
    Key{"retry.cold", [](Settings const& s) { return retries_text(s.retry_cold); },
        [](Settings& s, std::string const& text) { s.retry_cold = typed_retries(text); }},
    Key{"retry.known", [](Settings const& s) { return retries_text(s.retry_known); },
        [](Settings& s, std::string const& text) { s.retry_known = typed_retries(text); }},
    Key{"me.name", [](Settings const& s) { return s.me.name; },
        [](Settings& s, std::string const& text) { s.me.name = typed_name(text); }},
    Key{"me.emails", [](Settings const& s) { return joined(s.me.emails); },
        [](Settings& s, std::string const& text) { s.me.emails = split(typed_name(text)); }},
    Key{"me.phones", [](Settings const& s) { return joined(s.me.phones); },
        [](Settings& s, std::string const& text) { s.me.phones = split(typed_name(text)); }},
};

/// `tags.NAME.every` and `tags.NAME.at_most`.
struct TagKey {
  std::string tag{};
  std::optional<Interval> TagCadence::*member{};
};

std::optional<TagKey> tag_key(std::string_view key) {
  if (!key.starts_with("tags.")) return std::nullopt;
  key.remove_prefix(5);
  auto const dot = key.rfind('.');
  if (dot == 0 || dot == std::string_view::npos) return std::nullopt;
  std::string_view const member = key.substr(dot + 1);
  std::string const tag = typed_name(key.substr(0, dot));
  if (member == "every") return TagKey{tag, &TagCadence::every};
  if (member == "at_most") return TagKey{tag, &TagCadence::at_most};
  return std::nullopt;
}

[[noreturn]] void refuse_key(std::string_view key) {
  std::vector<std::string_view> names;
  names.reserve(std::size(keys));
  for (Key const& known : keys) names.push_back(known.name);
  throw Error(ExitCode::Usage, "there is no setting " + quoted(key),
              fmt::format("the settings are {}, and tags.NAME.every, tags.NAME.at_most",
                          fmt::join(names, ", ")));
}

void drop(Members& members, std::string_view name) {
  std::erase_if(members, [&](Member const& member) { return member.name == name; });
}

void set_tag(Settings& settings, TagKey const& key, std::string const& text) {
  auto tag = std::ranges::find(settings.tags, key.tag, &TagCadence::tag);
  if (tag == settings.tags.end()) tag = settings.tags.insert(tag, TagCadence{.tag = key.tag});
  drop(settings.extra, "tags");
  drop(tag->extra, key.member == &TagCadence::every ? "every" : "at_most");
  (*tag).*key.member = text.empty() ? std::nullopt : std::optional(typed_interval(text));
  bool const empty = !tag->every && !tag->at_most && tag->extra.empty();
  if (empty) settings.tags.erase(tag);
}

/// A value that could not be read gives way to the new one: under the name itself, and where the
/// name is within another, all of that other that could not.
void drop_unread(Settings& settings, std::string_view key) {
  auto const dot = key.find('.');
  drop(settings.extra, key.substr(0, dot));
  if (dot == std::string_view::npos) return;
  drop(key.starts_with("retry.") ? settings.retry_extra : settings.me.extra, key.substr(dot + 1));
}

}  // namespace

std::vector<std::pair<std::string, std::string>> all_settings(Settings const& settings) {
  std::vector<std::pair<std::string, std::string>> all;
  all.reserve(std::size(keys) + 2 * settings.tags.size());
  for (Key const& key : keys) all.emplace_back(key.name, key.show(settings));
  for (TagCadence const& tag : settings.tags) {
    if (tag.every) all.emplace_back("tags." + tag.tag + ".every", to_text(*tag.every));
    if (tag.at_most) all.emplace_back("tags." + tag.tag + ".at_most", to_text(*tag.at_most));
  }
  return all;
}

std::string setting(Settings const& settings, std::string_view key) {
  auto const* const known = std::ranges::find(keys, key, &Key::name);
  if (known != keys.end()) return known->show(settings);
  auto const tag = tag_key(key);
  if (!tag) refuse_key(key);
  auto const found = std::ranges::find(settings.tags, tag->tag, &TagCadence::tag);
  return found == settings.tags.end() ? "" : interval_text((*found).*tag->member);
}

void set(Settings& settings, std::string_view key, std::string const& text) {
  auto const* const known = std::ranges::find(keys, key, &Key::name);
  if (known == keys.end()) {
    auto const tag = tag_key(key);
    if (!tag) refuse_key(key);
    return set_tag(settings, *tag, text);
  }
  drop_unread(settings, key);
  if (!text.empty()) return known->set(settings, text);
  if (key == "at_most") {
    settings.at_most.reset();
  } else if (key == "country" || key.starts_with("me.")) {
    if (key == "country") settings.country.clear();
    if (key == "me.name") settings.me.name.clear();
    if (key == "me.emails") settings.me.emails.clear();
    if (key == "me.phones") settings.me.phones.clear();
  } else {
    known->set(settings, known->show(Settings{}));
  }
}

}  // namespace reconnect::commands
