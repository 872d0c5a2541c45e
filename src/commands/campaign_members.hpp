// SPDX-License-Identifier: MIT
// Who takes part in a campaign, in which order, and who does not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// Whom a campaign is for: anybody who is named, marked or tagged.
struct Circle {
  std::vector<std::string> names{};
  bool key{false};
  std::vector<std::string> tags{};
};

/// Somebody who is of the circle and cannot take part.
struct LeftOut {
  enum class Why { NotChosen, Untracked, Resting };
  std::string id{};
  std::string name{};
  Why why{Why::NotChosen};
  std::optional<Date> until{};  // of a rest that ends
};

/// Returns the word of the JSON answers ("not_chosen").
std::string_view to_text(LeftOut::Why why);

struct Members {
  std::vector<std::string> ids{};  // in the order of their turns
  std::vector<LeftOut> left_out{};
};

/// Returns who takes part: those who were named, in that order; then the others, who rest last,
/// before them those who need the most talks before they may be told, then the best by score. Left
/// out is whom the engine would not bring up by `by`: who is not chosen, untracked, or rests
/// longer. Throws as `whom`.
Members members_of(Circle const& circle, Date by, Context const& context,
                   store::BookView const& book);

/// Lets the campaigns name `successor` where they named `id`, each member once; without one, they
/// name nobody in that place.
void replace_member(store::BookDraft& draft, std::string const& id,
                    std::optional<std::string> const& successor);

}  // namespace reconnect::commands
