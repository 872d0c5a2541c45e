// SPDX-License-Identifier: MIT
// Joining what was imported with who is there, and two records that are one person.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::people {

/// How a candidate record relates to the book (formats.md, "How importing works").
struct Joint {
  enum class Kind { New, Sure, ByName, Maybe };
  Kind kind{Kind::New};
  std::vector<std::string>
      ids{};  // one for Sure and ByName, the candidates for Maybe, in the order of the book
  friend bool operator==(Joint const&, Joint const&) = default;
};

/// Compares candidates with the contacts of the book, by the first of these that decides: the id of
/// an own record, the key of an origin or a LinkedIn profile; a mail address; a phone number; the
/// folded name. One contact: update it (`Sure`, or `ByName`). Several of equal standing: `Maybe`,
/// kept apart, except that a candidate which brings nothing new to one of them is that one.
///
/// An address or a number may be a household's or a company's, so that it decides nothing where the
/// names say two people (`names_agree`: no given name, initial or nickname in common) or where two
/// birthdays differ. A name decides nothing where something contradicts it: different birthdays,
/// different keys at one source (two UIDs), different LinkedIn profiles. Different mail addresses,
/// phones, companies or places contradict nothing: people have several. Contacts that were passed
/// over for such a reason make a `Maybe` where nobody else is found.
class Joiner {
 public:
  /// Returns the whole contact of an id, or nothing.
  using Find = std::function<std::optional<Contact>(std::string const& id)>;

  /// `country`: the calling code of the settings, for phone keys. `find` is asked only where
  /// several contacts could be meant; without it every such candidate is a `Maybe`, even one that
  /// is there already.
  explicit Joiner(std::string country, Find find = {});
  ~Joiner();
  Joiner(Joiner const&) = delete;
  Joiner& operator=(Joiner const&) = delete;

  /// Takes in a contact of the book. Called again for the same id, it replaces what was known of
  /// it.
  void know(Contact const& contact);

  Joint join(Contact const& candidate) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A member that an import changed, each once: what was replaced (empty where something was only
/// added), and what came in, joined by ", ".
struct MemberChange {
  std::string member{};
  std::string before{};
  std::string after{};
  friend bool operator==(MemberChange const&, MemberChange const&) = default;
};

/// What an import needs to know beyond the two records.
struct UpdateContext {
  Date today{};
  std::string country{};
  std::optional<Date> last_import{};      // imports.SOURCE, for `since` of a job change
  std::function<std::string()> new_id{};  // for news
};

/// Fills what is empty in `contact`, adds what is new, never overwrites what the user typed.
/// Returns what changed; nothing where nothing did, as for a second time with the same candidate.
///
/// A phone, address, profile, tag, alias, line of the notes or touch that is there in another
/// spelling is not new. A label and the year of a birthday are filled in. Another name becomes an
/// alias where it would not be found anyway, and replaces an address or a number that stood for the
/// name.
///
/// A job that the candidate's origin says (`org`, `title`), under the key that the contact has
/// there, replaces what the last import wrote, and nothing else. From LinkedIn it is news too, "now
/// TITLE at COMPANY", wherever it differs from what the contact said; `since` stands where an
/// earlier import said something else. A title goes with its company.
///
/// A candidate with an id is a copy of a record and no source's word: its job only fills what is
/// empty, and the contact is chosen where one of the two is.
std::vector<MemberChange> update(Contact& contact, Contact const& candidate,
                                 UpdateContext const& context);

/// Returns the members of which two copies of one record say different things: what mine says, and
/// what theirs does, in the order of the file. Lists are united, and differ in nothing.
std::vector<MemberChange> differences(Contact const& mine, Contact const& theirs);

/// Returns the two records as one: lists are united (notes by their lines), what the first lacks is
/// taken from the second, else the first's stays; its id, too. The second's name becomes an alias.
/// Touches, news and promises of both stand once; the later last contact and the earlier day of
/// adding hold; `key` where one is, unsorted where both are. A second key of one source stands
/// under the source's name with a number: `vcard`, `vcard 2`.
Contact merged(Contact first, Contact const& second, std::string_view country);

}  // namespace reconnect::people
