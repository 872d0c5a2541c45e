// SPDX-License-Identifier: MIT
#include "reconnect/commands/news_fetch.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "fetching.hpp"
#include "posts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// Somebody with new posts.
struct Writer {
  Contact contact{};
  std::size_t posts{0};
};

/// A feed that could not be read, and whose it is.
struct Unread {
  std::string contact_id{};
  std::string name{};
  std::string url{};
  std::string why{};
};

/// Everything of one fetch.
struct Fetched {
  std::vector<FollowedFeed> feeds{};
  std::vector<Visit> visits{};
  std::vector<store::FeedMemory> memories{};
  std::vector<Writer> writers{};
  std::vector<Unread> unread{};
  bool was_unreachable{true};  // all of the feeds that could not be read
};

void add_feeds(std::vector<FollowedFeed>& feeds, Contact const& contact) {
  for (Feed const& feed : contact.feeds) {
    auto known = std::ranges::find(feeds, feed.url, &FollowedFeed::url);
    if (known == feeds.end()) known = feeds.insert(feeds.end(), {.url = feed.url});
    known->contact_ids.push_back(contact.id);
  }
}

std::vector<std::string> const* seen_before(std::vector<store::FeedMemory> const& memories,
                                            std::string const& url) {
  auto const known = std::ranges::find(memories, url, &store::FeedMemory::url);
  return known == memories.end() ? nullptr : &known->seen;
}

/// Puts what is new into the draft, and notes who could not be read.
void file_all(Fetched& fetched, store::BookDraft& draft, Date today) {
  fetched.writers.clear();
  for (std::size_t index = 0; index < fetched.feeds.size(); ++index) {
    FollowedFeed const& followed = fetched.feeds[index];
    auto const& feed = fetched.visits[index].feed();
    if (!feed) continue;
    auto const fresh =
        fresh_entries(feed->entries, seen_before(fetched.memories, followed.url), today);
    for (std::string const& id : followed.contact_ids) {
      auto contact = draft.find(id);  // somebody may have been removed meanwhile
      if (!contact ||
          std::ranges::find(contact->feeds, followed.url, &Feed::url) == contact->feeds.end())
        continue;
      std::size_t const posts =
          file_posts(*contact, fresh, followed.url, today, [&draft] { return draft.new_id(); });
      if (posts == 0) continue;
      auto writer =
          std::ranges::find(fetched.writers, id, [](Writer const& one) { return one.contact.id; });
      if (writer == fetched.writers.end()) writer = fetched.writers.insert(writer, Writer{});
      writer->contact = *contact;
      writer->posts += posts;
      draft.put(*std::move(contact));
    }
  }
}

void note_unread(Fetched& fetched, store::BookView const& book) {
  for (std::size_t index = 0; index < fetched.feeds.size(); ++index) {
    Visit const& visit = fetched.visits[index];
    if (visit.problem().empty()) continue;
    fetched.was_unreachable = fetched.was_unreachable && visit.was_unreachable();
    std::string const& id = fetched.feeds[index].contact_ids.front();
    auto const contact = book.find(id);
    fetched.unread.push_back(
        {id, contact ? contact->name : "", fetched.feeds[index].url, visit.problem()});
  }
}

/// Returns what is to be remembered: of the feeds that were read what they are now, of those that
/// nobody follows any more nothing.
std::vector<store::FeedMemory> memories_now(Fetched const& fetched, store::BookView const& book) {
  std::vector<FollowedFeed> all;
  book.each(store::Detail::Whole, [&](Contact const& contact) { add_feeds(all, contact); });
  std::vector<store::FeedMemory> memories = fetched.memories;
  for (Visit const& visit : fetched.visits) {
    if (!visit.feed()) continue;
    store::FeedMemory memory = visit.memory();
    auto const* const seen = seen_before(fetched.memories, memory.url);
    memory.seen = seen_with(seen ? *seen : std::vector<std::string>(), visit.feed()->entries);
    std::erase_if(memories, [&](auto const& old) { return old.url == memory.url; });
    memories.push_back(std::move(memory));
  }
  std::erase_if(memories, [&](store::FeedMemory const& memory) {
    return std::ranges::find(all, memory.url, &FollowedFeed::url) == all.end();
  });
  return memories;
}

/// "Ana Díaz  3 new posts, the latest: We moved house": one line a person.
terminal::Page page_of(Fetched const& fetched, store::BookView const& book) {
  terminal::Page page;
  std::size_t const read = fetched.feeds.size() - fetched.unread.size();
  if (read == 0) {
    page.line("Nothing could be read. What is known stays as it is.");
    page.next({"reconnect news list"});
    return page;
  }
  terminal::Table table;
  for (Writer const& writer : fetched.writers) {
    std::string const& latest = writer.contact.news.back().what;
    table.rows.push_back(
        {{writer.contact.name, Ink::Name},
         {writer.posts == 1 ? latest
                            : fmt::format("{} new posts, the latest: {}", writer.posts, latest)}});
  }
  std::string const feeds = terminal::counted(read, "feed", "feeds");
  if (table.rows.empty()) {
    page.line(fmt::format("Nothing new in {}.", feeds));
    page.next({"reconnect news list"});
    return page;
  }
  page.line(fmt::format("New in {}:", feeds));
  page.add(std::move(table));
  page.next({"reconnect prep " + short_name(book, fetched.writers.front().contact),
             "reconnect news list --open"});
  return page;
}

Value unread_value(Unread const& unread) {
  return Object{{"contact", unread.contact_id},
                {"name", unread.name},
                {"url", unread.url},
                {"why", unread.why}};
}

void tell_unread(Context& context, Fetched const& fetched) {
  if (context.json) return;
  for (Unread const& unread : fetched.unread) {
    context.console.tell(terminal::printable(fmt::format("reconnect: {}: {}: {}", unread.name,
                                                         unread.url, unread.why)) +
                         "\n");
  }
  bool const nothing_read = fetched.unread.size() == fetched.feeds.size();
  if (nothing_read && fetched.was_unreachable)
    context.console.tell("hint: no host was reached: this machine may be offline\n");
}

Answer nobody_followed(std::optional<Contact> const& asked) {
  if (asked) {
    throw Error(ExitCode::Refused, "nothing that " + asked->name + " writes is followed",
                "to follow it: reconnect news follow NAME URL");
  }
  terminal::Page page;
  page.line("Nobody is followed yet: a blog, a GitHub or Mastodon profile, any feed.");
  page.next({"reconnect news follow NAME URL"});
  return {.members = {{"contacts", Array{}}, {"feeds", 0}, {"posts", 0}, {"problems", Array{}}},
          .page = std::move(page),
          .tells_of_change = true};
}

}  // namespace

void NewsFetch::declare(Options& options) {
  options.word("[NAME]", "Whose; without it, everybody's", contact_name);
}

Answer NewsFetch::run(Context& context) const {
  auto const book = context.store.load();
  Fetched fetched;
  std::optional<Contact> asked;
  if (contact_name) {
    asked = whom(context, *book, *contact_name);
    add_feeds(fetched.feeds, *asked);
  } else {
    book->each(store::Detail::Whole,
               [&](Contact const& contact) { add_feeds(fetched.feeds, contact); });
  }
  if (fetched.feeds.empty()) return nobody_followed(asked);
  fetched.memories = context.store.feeds();
  fetched.visits = visit_all(context, fetched.feeds, fetched.memories);
  note_unread(fetched, *book);
  tell_unread(context, fetched);
  std::vector<store::FeedMemory> memories;
  auto const made = change(context, [&](store::BookDraft& draft) {
    file_all(fetched, draft, context.today);
    memories = memories_now(fetched, draft);
  });
  if (!context.dry_run) context.store.keep_feeds(memories);
  Answer answer = changed(context, made, page_of(fetched, *book));
  std::size_t posts = 0;
  for (Writer const& writer : fetched.writers) posts += writer.posts;
  Array problems;
  for (Unread const& unread : fetched.unread) problems.push_back(unread_value(unread));
  answer.members.emplace_back("feeds", fetched.feeds.size() - fetched.unread.size());
  answer.members.emplace_back("posts", posts);
  answer.members.emplace_back("problems", std::move(problems));
  if (fetched.unread.size() == fetched.feeds.size()) answer.code = ExitCode::Refused;
  return answer;
}

}  // namespace reconnect::commands
