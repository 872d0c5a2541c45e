// SPDX-License-Identifier: MIT
// News as members of an answer.
#pragma once

#include "reconnect/commands/value.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Returns what every answer says of news: `id`, `contact` and `name` of whose it is, `on`, `what`,
/// `kind`.
Object news_members(Contact const& contact, News const& news);

}  // namespace reconnect::commands
