// SPDX-License-Identifier: MIT
#include "importing.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/formats/reading.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/store/uniting.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// One import at work: the joiner, the draft, and what came of the candidates so far.
class Importer {
 public:
  Importer(ImportWishes const& wishes, store::BookDraft& draft)
      : wishes_(wishes),
        draft_(draft),
        country_(draft.settings().country),
        joiner_(country_, [&draft](std::string const& id) { return draft.find(id); }) {
    draft.each(store::Detail::Whole, [this](Contact const& contact) { joiner_.know(contact); });
    shared_ids_ = shared_ids(draft);  // behind the walk that decodes: the first reads every byte
  }

  void take(SourceReading source) {
    std::string const format(to_text(source.reading.format));
    if (result_.format.empty()) result_.format = format;
    if (result_.format != format) result_.format = "several";
    if (source.failure) result_.problems.push_back({source.source, 1, source.failure->message});
    for (auto const& remark : source.reading.skipped)
      result_.skipped.push_back({source.source, remark.line, remark.why});
    for (auto const& remark : source.reading.problems)
      result_.problems.push_back({source.source, remark.line, remark.why});
    result_.read += source.reading.records.size() + source.reading.skipped.size();
    for (auto const& record : source.reading.records) copied_ids_.insert(record.contact.id);
    bool changed = false;
    for (auto& record : source.reading.records)
      changed = take(std::move(record), source.source) || changed;
    if (source.copy) changed = take_rest(*std::move(source.copy)) || changed;
    if (changed) note_import_day(format);
  }

  ImportResult result() && { return std::move(result_); }

 private:
  /// Returns whether the record changed anything.
  bool take(formats::Record record, std::string const& source) {
    if (std::string const why = why_not(record); !why.empty()) {
      result_.skipped.push_back({source, record.line, why});
      return false;
    }
    Contact candidate = std::move(record.contact);
    std::erase_if(candidate.phones,
                  [](Phone const& phone) { return !formats::is_callable(phone); });
    if (candidate.name.empty()) candidate.name = name_from_address(candidate);
    leave_out_what_lies_ahead(candidate, {source, record.line});
    result_.any_phone = result_.any_phone || !candidate.phones.empty();
    people::Joint const joint = joint_of(candidate);
    using Kind = people::Joint::Kind;
    if (joint.kind == Kind::Sure || joint.kind == Kind::ByName) {
      if (joint.kind == Kind::ByName) ++result_.by_name;
      return update(joint.ids.front(), std::move(candidate));
    }
    if (joint.kind == Kind::Maybe) result_.maybe.push_back({candidate.name, named(joint.ids)});
    add(std::move(candidate));
    return true;
  }

  /// Takes what a copy of the file says apart from its people, whom it may know by other ids.
  /// Returns whether it changed anything.
  bool take_rest(Book copy) {
    for (Campaign& campaign : copy.campaigns) {
      std::vector<std::string> members;
      for (std::string const& member : campaign.members) {
        auto const here = ids_.find(member);
        std::string const& id = here == ids_.end() ? member : here->second;
        if (std::ranges::find(members, id) == members.end()) members.push_back(id);
      }
      campaign.members = std::move(members);
    }
    Book const mine{
        .settings = draft_.settings(), .campaigns = draft_.campaigns(), .extra = draft_.extra()};
    std::vector<store::Difference> differing;
    Book all = store::united(mine, copy, differing);
    for (store::Difference& one : differing) {
      if (result_.differing.empty() || result_.differing.back().name != one.record)
        result_.differing.push_back({"", one.record, {}});
      result_.differing.back().members.push_back(
          {std::move(one.member), std::move(one.ours), std::move(one.theirs)});
    }
    if (all == mine) return false;
    draft_.set_settings(std::move(all.settings));
    draft_.set_campaigns(std::move(all.campaigns));
    draft_.set_extra(std::move(all.extra));
    return true;
  }

  static std::string why_not(formats::Record const& record) {
    if (record.kind == formats::Kind::Group) return "a group, not a person";
    if (record.kind == formats::Kind::Organisation) return "a company, not a person";
    if (record.kind == formats::Kind::Location) return "a place, not a person";
    Contact const& contact = record.contact;
    bool const nobody =
        people::squeezed(contact.name).empty() && contact.phones.empty() && contact.emails.empty();
    return nobody ? "no name, number or address" : "";
  }

  /// The file would ignore it. A copy of our own file is taken as it is.
  void leave_out_what_lies_ahead(Contact& candidate, Noted noted) {
    auto& last = candidate.last_contact;
    if (!last || !candidate.id.empty() || cadence::day_of(*last, wishes_.today)) return;
    noted.why = "last contact: " + to_text(*last) + " lies ahead";
    result_.problems.push_back(std::move(noted));
    last.reset();
  }

  static std::string name_from_address(Contact const& contact) {
    return contact.emails.empty() ? contact.phones.front().number : contact.emails.front().address;
  }

  /// A copy of our own file knows its people by id: who stands there under the id of somebody here
  /// is nobody else of it.
  people::Joint joint_of(Contact const& candidate) const {
    if (!candidate.id.empty() && draft_.contains(candidate.id))
      return {people::Joint::Kind::Sure, {candidate.id}};
    people::Joint joint = joiner_.join(candidate);
    if (candidate.id.empty()) return joint;
    std::erase_if(joint.ids, [this](std::string const& id) { return copied_ids_.contains(id); });
    return joint.ids.empty() ? people::Joint{} : joint;
  }

  std::vector<people::Match> named(std::vector<std::string> const& ids) const {
    std::vector<people::Match> matches;
    matches.reserve(ids.size());
    for (std::string const& id : ids) matches.push_back({id, draft_.find(id).value().name});
    return matches;
  }

  bool update(std::string const& id, Contact candidate) {
    Contact contact = draft_.find(id).value();
    if (shared_ids_.contains(id)) check_own_id(draft_, contact);
    if (!candidate.id.empty()) {
      ids_[candidate.id] = id;
      candidate = store::respelled(candidate);
      contact = store::respelled(contact);
    }
    std::size_t const touches = contact.log.size();
    people::UpdateContext const context{.today = wishes_.today,
                                        .country = country_,
                                        .last_import = last_import(candidate),
                                        .new_id = [this] { return draft_.new_id(); }};
    auto changes = people::update(contact, candidate, context);
    for (std::string const& tag : wishes_.tags) add_tag(contact, tag, changes);
    if (!candidate.id.empty()) note_differences(contact, candidate);
    if (changes.empty()) {
      ++result_.same;
      return false;
    }
    result_.touches += contact.log.size() - touches;
    result_.updated.push_back({id, contact.name, std::move(changes)});
    joiner_.know(contact);
    draft_.put(std::move(contact));
    return true;
  }

  /// Of a copy of a record all is united or told. Rests and dates are said in words.
  void note_differences(Contact const& contact, Contact const& copy) {
    auto differing = people::differences(contact, copy);
    std::vector<store::Difference> more;
    if (contact.id == copy.id) more = store::differing_members(contact, copy);
    for (store::Difference& one : more) {
      auto const known = std::ranges::find(differing, one.member, &people::MemberChange::member);
      if (known != differing.end()) continue;
      differing.push_back({std::move(one.member), std::move(one.ours), std::move(one.theirs)});
    }
    if (!differing.empty())
      result_.differing.push_back({contact.id, contact.name, std::move(differing)});
  }

  static void add_tag(Contact& contact, std::string const& tag,
                      std::vector<people::MemberChange>& changes) {
    if (std::ranges::find(contact.tags, tag) != contact.tags.end()) return;
    contact.tags.push_back(tag);
    changes.push_back({"tags", "", tag});
  }

  void add(Contact contact) {
    std::vector<people::MemberChange> ignored;
    for (std::string const& tag : wishes_.tags) add_tag(contact, tag, ignored);
    if (!contact.added) contact.added = wishes_.today;
    bool const is_own = !contact.id.empty();
    if (wishes_.every) {
      contact.every = wishes_.every;
    } else if (!is_own && !contact.every) {
      contact.unsorted = true;
    }
    result_.touches += contact.log.size();
    std::string const id = draft_.add(contact);
    if (is_own) ids_[contact.id] = id;
    contact.id = id;
    joiner_.know(contact);
    result_.added.push_back(std::move(contact));
  }

  std::optional<Date> last_import(Contact const& candidate) const {
    for (Origin const& origin : candidate.origin) {
      for (ImportDate const& import : draft_.imports()) {
        if (import.source == origin.source) return import.on;
      }
    }
    return std::nullopt;
  }

  void note_import_day(std::string const& format) {
    auto imports = draft_.imports();
    auto const known = std::ranges::find(imports, format, &ImportDate::source);
    if (known == imports.end()) {
      imports.push_back({format, wishes_.today});
    } else {
      known->on = wishes_.today;
    }
    draft_.set_imports(std::move(imports));
  }

  ImportWishes const& wishes_;
  store::BookDraft& draft_;
  std::string country_;
  std::unordered_set<std::string> shared_ids_{};
  people::Joiner joiner_;
  std::unordered_set<std::string> copied_ids_{};
  std::unordered_map<std::string, std::string> ids_{};  // of people in a copy, and theirs here
  ImportResult result_{};
};

}  // namespace

ImportResult join_all(std::vector<SourceReading> sources, ImportWishes const& wishes,
                      store::BookDraft& draft) {
  Importer importer(wishes, draft);
  for (SourceReading& source : sources) importer.take(std::move(source));
  return std::move(importer).result();
}

}  // namespace reconnect::commands
