// SPDX-License-Identifier: MIT
#include "sources.hpp"

#include <algorithm>
#include <utility>

#include "reconnect/commands/source_options.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/file_store.hpp"
#include "reconnect/system/files.hpp"

namespace reconnect::commands {
namespace {

void read_own(std::string const& bytes, SourceReading& source) {
  Book book = store::read_book(bytes, source.source);
  source.reading.format = formats::Format::Own;
  for (Contact& contact : std::exchange(book.contacts, {}))
    source.reading.records.push_back({.contact = std::move(contact)});
  source.copy = std::move(book);
}

SourceReading read_bytes(std::string const& bytes, std::string name,
                         formats::ReadOptions const& options) {
  SourceReading source{.source = std::move(name)};
  auto const format = options.from ? options.from : formats::recognise(bytes);
  if (format == formats::Format::Own) {
    read_own(bytes, source);
    return source;
  }
  auto reading = formats::read(bytes, options);
  if (reading) {
    source.reading = *std::move(reading);
  } else {
    source.failure = reading.problem();
  }
  return source;
}

/// Returns whether a contacts file says anything apart from its people.
bool says_more(SourceReading const& source) {
  return source.copy && !(*source.copy == Book{.imports = source.copy->imports});
}

}  // namespace

void SourceOptions::declare(Options& options) {
  options.add({"--from", "FORMAT",
               "Read it as vcard, linkedin, google, outlook, thunderbird, csv, feed or json, "
               "whatever it looks "
               "like"},
              from);
  options.add(
      {"--map", "FIELDS", "Name the columns of a CSV file: name=Vorname,phone=Mobiltelefon"}, map);
  options.add({"--date-order", "ORDER", "Read 3/4/1980 as dmy or mdy"}, date_order);
}

formats::ReadOptions SourceOptions::read_options() const {
  formats::ReadOptions options;
  if (from) {
    options.from = formats::parse_format(*from);
    if (!options.from) {
      throw Error(ExitCode::Usage, quoted(*from) + " is not a format that can be read",
                  "write vcard, linkedin, google, outlook, thunderbird, csv, feed or json");
    }
  }
  if (date_order) {
    if (*date_order != "dmy" && *date_order != "mdy") {
      throw Error(ExitCode::Usage, quoted(*date_order) + " is not an order of day and month",
                  "write dmy or mdy");
    }
    options.date_order = *date_order == "dmy" ? formats::ReadOptions::DateOrder::DayFirst
                                              : formats::ReadOptions::DateOrder::MonthFirst;
  }
  for (std::string_view left = map ? std::string_view(*map) : std::string_view(); !left.empty();) {
    auto const comma = std::min(left.find(','), left.size());
    std::string_view const pair = left.substr(0, comma);
    left.remove_prefix(std::min(comma + 1, left.size()));
    auto const equals = pair.find('=');
    if (equals == 0 || equals == std::string_view::npos || equals + 1 == pair.size()) {
      throw Error(ExitCode::Usage, quoted(pair) + " does not say which column is which field",
                  "write --map name=Vorname,phone=Mobiltelefon");
    }
    options.columns.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  return options;
}

std::vector<SourceReading> read_sources(Context const& context,
                                        std::vector<std::string> const& paths,
                                        formats::ReadOptions const& options) {
  std::vector<SourceReading> sources;
  for (std::string const& path : paths) {
    if (path == "-") {
      sources.push_back(
          read_bytes(context.console.read_all(system::largest_import), "standard input", options));
      continue;
    }
    for (std::string const& file : system::files_in(path, ".vcf")) {
      sources.push_back(read_bytes(system::read_file(file), file, options));
    }
  }
  return sources;
}

bool is_feed(SourceReading const& source) {
  return !source.failure && source.reading.format == formats::Format::Feed;
}

void refuse_if_nothing(std::vector<SourceReading> const& sources) {
  bool const anything = std::ranges::any_of(sources, [](SourceReading const& source) {
    return !source.reading.records.empty() || is_feed(source) || says_more(source);
  });
  if (anything) return;
  if (sources.empty())
    throw Error(ExitCode::NothingUsable, "there is no card in this folder",
                "cards end in .vcf; folders within it are not looked into");
  SourceReading const& first = sources.front();
  if (first.failure) {
    throw Error(ExitCode::NothingUsable, first.source + ": " + first.failure->message,
                first.failure->hint);
  }
  throw Error(ExitCode::NothingUsable, first.source + ": nobody with a name or an address in it",
              "`reconnect convert FILE --to json` shows what is there");
}

Value remark_value(std::string const& source, std::size_t line, std::string const& why) {
  return Object{{"source", source}, {"line", line}, {"why", why}};
}

}  // namespace reconnect::commands
