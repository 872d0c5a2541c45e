// SPDX-License-Identifier: MIT
// What other programs write. Whatever it is, what is made of it is a contacts file that is well.
#include <optional>

#include "fuzz/targets.hpp"
#include "process/mutations.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/formats/csv.hpp"
#include "reconnect/formats/feed.hpp"
#include "reconnect/formats/reading.hpp"
#include "reconnect/store/file_store.hpp"
#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"

namespace reconnect::fuzz {
namespace {

using formats::Format;

constexpr Date today{std::chrono::local_days{std::chrono::year{2026} / 11 / 22}};

/// Returns an id that no other number has.
std::string id_of(std::size_t number) {
  constexpr std::string_view letters = "23456789abcdefghjkmnpqrstuvwxyz";
  std::string id;
  for (int count = 0; count < 6; ++count, number /= letters.size())
    id += letters[number % letters.size()];
  return id;
}

void look_at(formats::Reading const& reading) {
  Book book;
  for (formats::Record const& record : reading.records) {
    demand(test::harm_to_a_terminal(record.contact.name).empty(), "a name is harmless");
    book.contacts.push_back(record.contact);
    book.contacts.back().id = id_of(book.contacts.size());
    // Where there is none, an import takes the mail address or the number.
    if (record.contact.name.empty()) book.contacts.back().name = "somebody";
    // And it leaves out what lies ahead.
    auto& last = book.contacts.back().last_contact;
    if (last && !cadence::day_of(*last, today)) last.reset();
  }
  std::string const text = store::book_text(book);
  auto const findings = store::check_text(text, {"book.json", ""}, today);
  demand(findings.empty(), "it is well" + (findings.empty() ? "" : ": " + findings[0].message));
  demand(store::book_text(store::read_book(text, "book.json")) == text, "it is read as written");
}

void read_as(std::string_view bytes, std::optional<Format> format) {
  for (auto const order :
       {formats::ReadOptions::DateOrder::Unknown, formats::ReadOptions::DateOrder::DayFirst}) {
    formats::ReadOptions options{.from = format};
    options.date_order = order;
    auto const reading = formats::read(bytes, options);
    if (reading) look_at(*reading);
  }
}

}  // namespace

void vcard(std::string_view bytes) { read_as(bytes, Format::VCard); }

void csv(std::string_view bytes) {
  for (Format const format :
       {Format::Csv, Format::LinkedIn, Format::Google, Format::Outlook, Format::Thunderbird})
    read_as(bytes, format);
  formats::recognise(bytes);
}

void feed(std::string_view bytes) {
  formats::FeedOrigin const origin{"https://ana.example/blog/", ""};
  auto const feed = formats::read_feed(bytes, origin);
  if (feed) {
    demand(feed->entries.size() <= formats::most_entries, "not too many entries");
    for (formats::Entry const& entry : feed->entries)
      demand(test::harm_to_a_terminal(entry.title).empty(), "a title is harmless");
  }
  formats::is_feed(bytes, origin);
  formats::feed_of_page(bytes, origin.url);
}

}  // namespace reconnect::fuzz
