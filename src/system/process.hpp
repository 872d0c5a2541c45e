// SPDX-License-Identifier: MIT
// Other programs: the editor and the pager.
#pragma once

#include <signal.h>

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::system {

/// Runs a program to its end, with `input` as its standard input where that is not empty, else with
/// ours. It holds back the signals of `mask`; without one, those that we do. Returns its exit
/// status, 128 and the signal's number where one ended it, 127 where it could not be started.
int run(std::vector<std::string> const& arguments, std::string_view input,
        sigset_t const* mask = nullptr);

}  // namespace reconnect::system
