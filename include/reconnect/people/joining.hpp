// SPDX-License-Identifier: MIT
// Joining what was imported with who is there, and two records that are one person.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::people {

/// How a candidate record relates to the book (formats.md, "How importing works").
struct Joint {
  enum class Kind { New, Sure, ByName, Maybe };
  Kind kind{Kind::New};
  std::vector<std::string> ids{};  // one for Sure and ByName, the candidates for Maybe
};

/// Compares candidates with the contacts of the book: same origin key, else same e-mail, else same phone, else same
/// folded name and nothing that contradicts.
class Joiner {
 public:
  /// `country`: the calling code of the settings, for phone keys.
  explicit Joiner(std::string country);
  ~Joiner();
  Joiner(Joiner const&) = delete;
  Joiner& operator=(Joiner const&) = delete;

  /// Takes in a contact of the book. Called again for the same id, it replaces what was known of it.
  void know(Contact const& contact);

  Joint join(Contact const& candidate) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A member that an import changed: what it was, what it is now.
struct MemberChange {
  std::string member{};
  std::string before{};
  std::string after{};
};

/// What an import needs to know beyond the two records.
struct UpdateContext {
  Date today{};
  std::string country{};
  std::optional<Date> last_import{};              // imports.SOURCE, for `since` of a job change
  std::function<std::string()> new_id{};          // for news
};

/// Fills what is empty in `contact`, adds what is new, never overwrites what the user typed. A company or title that
/// LinkedIn changed becomes news, and replaces what the last import wrote. Returns what changed; empty where nothing.
std::vector<MemberChange> update(Contact& contact, Contact const& candidate, UpdateContext const& context);

/// Returns the two records as one: lists are united, what the first lacks is taken from the second, else the first's
/// stays; its id, too.
Contact merged(Contact first, Contact const& second, std::string_view country);

}  // namespace reconnect::people
