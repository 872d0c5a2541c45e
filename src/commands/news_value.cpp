// SPDX-License-Identifier: MIT
#include "news_value.hpp"

namespace reconnect::commands {

Object news_members(Contact const& contact, News const& news) {
  return {{"id", news.id},        {"contact", contact.id},
          {"name", contact.name}, {"on", news.on ? Value(to_text(*news.on)) : Value()},
          {"what", news.what},    {"kind", to_text(news.kind)}};
}

}  // namespace reconnect::commands
