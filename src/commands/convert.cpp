// SPDX-License-Identifier: MIT
#include "reconnect/commands/convert.hpp"

#include "reconnect/error.hpp"
#include "reconnect/formats/csv.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/system/clock.hpp"
#include "sources.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

Value record_value(formats::Record const& record) {
  Contact contact = record.contact;
  if (record.kind != formats::Kind::Person) {
    contact.extra.push_back({"kind", quoted(to_text(record.kind))});
  }
  return Stored{store::record_text(contact)};
}

Value entry_value(formats::Entry const& entry) {
  Object members{{"title", entry.title}, {"url", entry.url}, {"id", entry.id}};
  members.emplace_back("on",
                       entry.at ? Value(to_text(Date(system::local_day(*entry.at)))) : Value());
  members.emplace_back("at", entry.at ? Value(to_text(*entry.at)) : Value());
  return members;
}

Answer as_json(std::vector<SourceReading> const& sources) {
  Array records;
  Array entries;
  Array problems;
  for (SourceReading const& source : sources) {
    for (auto const& record : source.reading.records) records.push_back(record_value(record));
    for (auto const& entry : source.reading.entries) entries.push_back(entry_value(entry));
    for (auto const& problem : source.reading.problems) {
      problems.push_back(remark_value(source.source, problem.line, problem.why));
    }
    for (auto const& skipped : source.reading.skipped) {
      problems.push_back(remark_value(source.source, skipped.line, skipped.why));
    }
  }
  formats::Format const format = sources.front().reading.format;
  Answer answer{.always_json = true};
  answer.members = {{"format", to_text(format)}};
  if (format != formats::Format::Feed) answer.members.emplace_back("records", std::move(records));
  if (format == formats::Format::Feed || !entries.empty())
    answer.members.emplace_back("entries", std::move(entries));
  answer.members.emplace_back("problems", std::move(problems));
  return answer;
}

Answer as_csv(std::vector<SourceReading> const& sources) {
  std::vector<formats::CsvRow> rows;
  for (SourceReading const& source : sources) {
    for (auto const& record : source.reading.records) rows.push_back({.contact = &record.contact});
  }
  return {.verbatim = formats::write_csv(rows)};
}

}  // namespace

void Convert::declare(Options& options) {
  options.words("FILE", "What to read; - for standard input", files);
  source.declare(options);
  options.add({"--to", "FORMAT", "Write json or csv"}, to);
}

Answer Convert::run(Context& context) const {
  if (files.empty())
    throw Error(ExitCode::Usage, "convert needs a FILE", "`reconnect convert -h` shows examples");
  std::string const& format = needed(to, "convert", "--to FORMAT");
  if (format != "json" && format != "csv") {
    throw Error(ExitCode::Usage, quoted(format) + " is not a format that can be written",
                "write --to json or --to csv");
  }
  auto const sources = read_sources(context, files, source.read_options());
  refuse_if_nothing(sources);
  return format == "json" ? as_json(sources) : as_csv(sources);
}

}  // namespace reconnect::commands
