// SPDX-License-Identifier: MIT
#include "reconnect/commands/news_follow.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "feed_address.hpp"
#include "reconnect/error.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

bool follows(Contact const& contact, std::string const& url) {
  return std::ranges::find(contact.feeds, url, &Feed::url) != contact.feeds.end();
}

/// Returns which of their feeds is meant: the one that was typed, or the only one.
std::string feed_meant(Contact const& contact, std::optional<std::string> const& typed) {
  if (typed) return follows(contact, *typed) ? *typed : feed_address(*typed);
  if (contact.feeds.size() == 1) return contact.feeds.front().url;
  if (contact.feeds.empty()) {
    throw Error(ExitCode::Refused, "nothing that " + contact.name + " writes is followed",
                "to follow it: reconnect news follow NAME URL");
  }
  std::string urls;
  for (Feed const& feed : contact.feeds) urls += (urls.empty() ? "" : ", ") + feed.url;
  throw Error(ExitCode::Usage,
              fmt::format("{} is followed in {} places", contact.name, contact.feeds.size()),
              "say which: " + urls);
}

}  // namespace

void NewsFollow::declare(Options& options) {
  options.word("NAME", "Who", contact_name);
  options.word("URL", "Their feed, blog or profile", url);
}

Answer NewsFollow::run(Context& context) const {
  std::string const& typed = needed(url, name, "URL");
  std::string const& typed_name = needed(contact_name, name, "NAME");
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact contact = whom(context, draft, typed_name);
    std::string const address = feed_address(typed);
    bool const is_new = !follows(contact, address);
    page.line(fmt::format("{} {}: {}", is_new ? "Following" : "Already followed:", contact.name,
                          address));
    if (is_new) {
      page.line("What is new there becomes news at the next fetch; nobody is told.", Ink::Dim);
    }
    page.next({"reconnect news fetch " + short_name(draft, contact)});
    if (!is_new) return;
    contact.feeds.push_back({.url = address});
    draft.put(std::move(contact));
  });
  return changed(context, made, std::move(page));
}

void NewsUnfollow::declare(Options& options) {
  options.word("NAME", "Who", contact_name);
  options.word("[URL]", "Which feed, where there are several", url);
}

Answer NewsUnfollow::run(Context& context) const {
  std::string const& typed_name = needed(contact_name, name, "NAME");
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact contact = whom(context, draft, typed_name);
    std::string const address = feed_meant(contact, url);
    if (!follows(contact, address)) {
      page.line(fmt::format("{} is not followed at {}.", contact.name, address));
      return;
    }
    page.line(
        fmt::format("No longer followed: {} at {}. The news so far stay.", contact.name, address));
    std::erase_if(contact.feeds, [&](Feed const& feed) { return feed.url == address; });
    draft.put(std::move(contact));
  });
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
