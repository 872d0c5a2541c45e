// SPDX-License-Identifier: MIT
// What an edit changed, in a few words.
#pragma once

#include <string>

#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Returns "every 6 weeks, tags", in the order of the record; empty where nothing did.
std::string changes_said(Contact const& before, Contact const& after);

}  // namespace reconnect::commands
