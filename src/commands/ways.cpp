// SPDX-License-Identifier: MIT
#include "ways.hpp"

#include <algorithm>

#include "reconnect/formats/links.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::commands {
namespace {

bool is_on_whatsapp(Contact const& contact) {
  return people::folded(contact.phones.front().label).find("whatsapp") != std::string::npos ||
         std::ranges::any_of(contact.urls, [](std::string const& url) {
           return people::url_key(url).starts_with("wa.me/");
         });
}

std::vector<std::string> links_to_number(Occasion const& occasion, Medium medium,
                                         std::string_view words) {
  std::string const& number = occasion.contact.phones.front().number;
  std::string const& country = occasion.country;
  if (medium == Medium::Call) return {formats::tel_link(number, country)};
  if (medium == Medium::Video)
    return {formats::whatsapp_link(number, country, ""), formats::tel_link(number, country)};
  std::vector links{formats::sms_link(number, country, words),
                    formats::whatsapp_link(number, country, words)};
  if (is_on_whatsapp(occasion.contact)) std::ranges::reverse(links);
  return links;
}

}  // namespace

std::vector<std::string> links_of(Occasion const& occasion, Medium medium, std::string_view words) {
  Contact const& contact = occasion.contact;
  std::vector<std::string> links;
  bool const by_number =
      medium == Medium::Call || medium == Medium::Video || medium == Medium::Text;
  if (by_number && !contact.phones.empty()) {
    links = links_to_number(occasion, medium, words);
  } else if ((medium == Medium::Email || medium == Medium::Video) && !contact.emails.empty()) {
    links = {formats::mail_link(contact.emails.front().address, words)};
  } else if (medium == Medium::Social && !contact.urls.empty()) {
    links = {formats::web_link(contact.urls.front())};
  }
  std::erase(links, "");
  return links;
}

std::string with_article(std::string_view noun) {
  return (noun.starts_with('e') ? "An " : "A ") + std::string(noun);
}

}  // namespace reconnect::commands
