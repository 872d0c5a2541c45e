// SPDX-License-Identifier: MIT
// The members of every object of the file, in its order: their names, where the model keeps them,
// how much detail asks for them. The one table that reading, writing and checking go by (file.md,
// section 1).
#pragma once

#include <string_view>
#include <tuple>
#include <type_traits>

#include "reconnect/model/book.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::store {

/// How a list or object stands in a record.
enum class Shape { OneLine, LineEach };

/// What values a member takes, where its type does not say it all.
enum class Rule {
  Any,
  Reachable,    // a medium to reach out by: call, video, text or email
  Ending,       // an interval that is not `never`
  CallingCode,  // digits
  Minutes,      // a number from 0 to 99,999
  OneToNine,
};

/// A member of a `T`, kept in one of its data members.
template <typename T, typename Value>
struct Field {
  std::string_view name{};
  Value T::*place{};
  Detail detail{Detail::Standing};
  Shape shape{Shape::OneLine};
  Rule rule{Rule::Any};
};

/// An object within a `T` whose members the `T` keeps itself: those of `Table`.
template <typename T, typename Table>
struct Group {
  std::string_view name{};
  Members T::*extra{};
};

template <typename T, typename Value>
constexpr Field<T, Value> field(std::string_view name, Value T::*place,
                                Detail detail = Detail::Standing) {
  return {name, place, detail, Shape::OneLine, Rule::Any};
}

template <typename T, typename Value>
constexpr Field<T, Value> line_each(std::string_view name, Value T::*place,
                                    Detail detail = Detail::Standing) {
  return {name, place, detail, Shape::LineEach, Rule::Any};
}

template <typename T, typename Value>
constexpr Field<T, Value> ruled(std::string_view name, Value T::*place, Rule rule) {
  return {name, place, Detail::Standing, Shape::OneLine, rule};
}

/// Returns what holds where the file has no such member.
template <typename T, typename Value>
Value default_of(Field<T, Value> const& row) {
  if constexpr (std::is_same_v<T, Settings>) return Settings{}.*row.place;
  return Value{};
}

/// The members of a `T`; a `T` that stands as an object in the file is one that has some.
template <typename T>
inline constexpr auto members_of = std::tuple();

template <typename T>
concept Object = !std::is_same_v<std::remove_const_t<decltype(members_of<T>)>, std::tuple<>>;

/// Calls `visit` for each row of a table, in its order, with the row's number; ends where it
/// returns true, and returns whether it did. The rows are constants in there.
template <typename Table, typename Visit>
[[gnu::always_inline]] constexpr bool any_row(Visit&& visit) {
  return [&]<std::size_t... number>(std::index_sequence<number...>) __attribute__((always_inline)) {
    return (visit(std::integral_constant<std::size_t, number>{}) || ...);
  }
  (std::make_index_sequence<std::tuple_size_v<decltype(members_of<Table>)>>{});
}

/// Objects that stand in a larger one, each under a name that the model keeps with it.
inline constexpr std::string Origin::*own_name(Origin const*) { return &Origin::source; }
inline constexpr std::string TagCadence::*own_name(TagCadence const*) { return &TagCadence::tag; }

template <typename T>
concept Named = Object<T> && requires(T const* value) {
  own_name(value);
};

template <>
inline constexpr auto members_of<Phone> = std::tuple(field("number", &Phone::number),
                                                     field("label", &Phone::label, Detail::Line));

template <>
inline constexpr auto members_of<Email> = std::tuple(field("address", &Email::address),
                                                     field("label", &Email::label, Detail::Line));

template <>
inline constexpr auto members_of<Feed> = std::tuple(field("url", &Feed::url));

template <>
inline constexpr auto members_of<Rest> = std::tuple(field("since", &Rest::since),
                                                    field("until", &Rest::until),
                                                    field("why", &Rest::why, Detail::Line));

template <>
inline constexpr auto members_of<NextDate> = std::tuple(field("on", &NextDate::on),
                                                        field("why", &NextDate::why, Detail::Line));

template <>
inline constexpr auto members_of<Origin> = std::tuple(field("key", &Origin::key, Detail::Line),
                                                      field("org", &Origin::org, Detail::Line),
                                                      field("title", &Origin::title, Detail::Line));

template <>
inline constexpr auto members_of<Touch> =
    std::tuple(field("on", &Touch::on), field("how", &Touch::how), field("from", &Touch::from),
               field("answer", &Touch::answer), ruled("minutes", &Touch::minutes, Rule::Minutes),
               field("note", &Touch::note, Detail::Whole), field("gave", &Touch::gave),
               field("asked", &Touch::asked), field("owe_thanks", &Touch::owe_thanks),
               field("about", &Touch::about), field("key", &Touch::key, Detail::Line));

template <>
inline constexpr auto members_of<NewsDone> = std::tuple(field("on", &NewsDone::on),
                                                        field("as", &NewsDone::as));

template <>
inline constexpr auto members_of<News> = std::tuple(field("id", &News::id), field("on", &News::on),
                                                    field("since", &News::since),
                                                    field("what", &News::what, Detail::Line),
                                                    field("kind", &News::kind),
                                                    field("url", &News::url, Detail::Line),
                                                    field("source", &News::source, Detail::Line),
                                                    field("done", &News::done));

template <>
inline constexpr auto members_of<Promise> = std::tuple(field("id", &Promise::id),
                                                       field("what", &Promise::what, Detail::Line),
                                                       field("by", &Promise::by),
                                                       field("made", &Promise::made),
                                                       field("from", &Promise::from),
                                                       field("done", &Promise::done));

template <>
inline constexpr auto members_of<Contact> = std::tuple(
    field("id", &Contact::id, Detail::Name), field("name", &Contact::name, Detail::Name),
    field("aliases", &Contact::aliases, Detail::Name), field("key", &Contact::key),
    field("met", &Contact::met, Detail::Line), field("was", &Contact::was),
    field("org", &Contact::org, Detail::Line), field("title", &Contact::title, Detail::Line),
    field("place", &Contact::place, Detail::Line), field("tags", &Contact::tags, Detail::Name),
    field("every", &Contact::every, Detail::Name), field("at_most", &Contact::at_most),
    ruled("prefers", &Contact::prefers, Rule::Reachable), line_each("phones", &Contact::phones),
    line_each("emails", &Contact::emails), field("urls", &Contact::urls, Detail::Whole),
    field("feeds", &Contact::feeds, Detail::Whole), field("tz", &Contact::tz, Detail::Line),
    field("birthday", &Contact::birthday), field("notes", &Contact::notes, Detail::Whole),
    line_each("prep", &Contact::prep, Detail::Whole), field("added", &Contact::added),
    field("last_contact", &Contact::last_contact),
    field("unsorted", &Contact::unsorted, Detail::Name), field("rest", &Contact::rest),
    field("next", &Contact::next), field("origin", &Contact::origin),
    line_each("log", &Contact::log), line_each("news", &Contact::news),
    line_each("promises", &Contact::promises));

template <>
inline constexpr auto members_of<TagCadence> = std::tuple(field("every", &TagCadence::every),
                                                          field("at_most", &TagCadence::at_most));

template <>
inline constexpr auto members_of<Me> = std::tuple(field("name", &Me::name),
                                                  field("emails", &Me::emails),
                                                  field("phones", &Me::phones));

struct Retry;  // the object `retry` of the settings
template <>
inline constexpr auto members_of<Retry> = std::tuple(field("cold", &Settings::retry_cold),
                                                     field("known", &Settings::retry_known));

template <>
inline constexpr auto members_of<Settings> =
    std::tuple(field("pace", &Settings::pace), field("every", &Settings::every),
               field("at_most", &Settings::at_most), field("week_starts", &Settings::week_starts),
               ruled("country", &Settings::country, Rule::CallingCode),
               ruled("dormant_after", &Settings::dormant_after, Rule::Ending),
               ruled("restart_contacts", &Settings::restart_contacts, Rule::OneToNine),
               ruled("restart_every", &Settings::restart_every, Rule::Ending),
               Group<Settings, Retry>{"retry", &Settings::retry_extra},
               field("tags", &Settings::tags), field("me", &Settings::me));

template <>
inline constexpr auto members_of<Campaign> = std::tuple(
    field("id", &Campaign::id), field("name", &Campaign::name), field("start", &Campaign::start),
    field("by", &Campaign::by), field("note", &Campaign::note),
    field("members", &Campaign::members), field("ended", &Campaign::ended));

}  // namespace reconnect::store
