// SPDX-License-Identifier: MIT
// How a contact looks where a test fails: its members that say something.
#pragma once

#include <ostream>
#include <string>

#include "reconnect/model/contact.hpp"

namespace reconnect {

inline void PrintTo(Contact const& contact, std::ostream* out) {
  auto const say = [out](char const* member, std::string const& text) {
    if (!text.empty()) *out << ' ' << member << "=\"" << text << '"';
  };
  *out << "contact";
  say("id", contact.id);
  say("name", contact.name);
  for (std::string const& alias : contact.aliases) say("alias", alias);
  say("key", contact.key ? "yes" : "");
  say("met", contact.met);
  say("was", contact.was ? std::string(to_text(*contact.was)) : "");
  say("org", contact.org);
  say("title", contact.title);
  say("place", contact.place);
  for (std::string const& tag : contact.tags) say("tag", tag);
  say("every", contact.every ? to_text(*contact.every) : "");
  for (Phone const& phone : contact.phones) say("phone", phone.number + " " + phone.label);
  for (Email const& email : contact.emails) say("email", email.address + " " + email.label);
  for (std::string const& url : contact.urls) say("url", url);
  say("birthday", contact.birthday ? to_text(*contact.birthday) : "");
  say("notes", contact.notes);
  for (PrepItem const& item : contact.prep) say("prep", item.item + ": " + item.text);
  say("added", contact.added ? to_text(*contact.added) : "");
  say("last_contact", contact.last_contact ? to_text(*contact.last_contact) : "");
  say("unsorted", contact.unsorted ? "yes" : "");
  for (Origin const& origin : contact.origin) {
    say("origin", origin.source + " " + origin.key + " " + origin.org + " " + origin.title);
  }
  for (Touch const& touch : contact.log) {
    say("touch", (touch.on ? to_text(*touch.on) : "") + " " + touch.key + " " + touch.about);
  }
  for (News const& news : contact.news) say("news", news.id + " " + news.what);
  for (Promise const& promise : contact.promises) say("promise", promise.id + " " + promise.what);
  for (Member const& member : contact.extra) say(member.name.c_str(), member.json);
}

}  // namespace reconnect
