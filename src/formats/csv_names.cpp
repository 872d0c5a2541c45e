// SPDX-License-Identifier: MIT
// CSV, the names of columns. Numbers are no part of a name: "Phone 1 - Value" and "Phone 2 - Value"
// say the same.
#include "formats/csv_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace reconnect::formats {
namespace {

constexpr std::array names{
    ColumnName{"name", Field::Name},
    ColumnName{"fullname", Field::Name},
    ColumnName{"displayname", Field::Name},
    ColumnName{"contactname", Field::Name},
    ColumnName{"contact", Field::Name},
    ColumnName{"person", Field::Name},
    ColumnName{"firstname", Field::Given},
    ColumnName{"givenname", Field::Given},
    ColumnName{"forename", Field::Given},
    ColumnName{"middlename", Field::Middle},
    ColumnName{"additionalname", Field::Middle},
    ColumnName{"lastname", Field::Family},
    ColumnName{"familyname", Field::Family},
    ColumnName{"surname", Field::Family},
    ColumnName{"nickname", Field::Nickname},
    ColumnName{"nicknames", Field::Nickname},
    ColumnName{"aliases", Field::Nickname},
    ColumnName{"company", Field::Organisation},
    ColumnName{"companyname", Field::Organisation},
    ColumnName{"currentcompany", Field::Organisation},
    ColumnName{"organization", Field::Organisation},
    ColumnName{"organisation", Field::Organisation},
    ColumnName{"organizationname", Field::Organisation},
    ColumnName{"employer", Field::Organisation},
    ColumnName{"business", Field::Organisation},
    ColumnName{"title", Field::Title},
    ColumnName{"jobtitle", Field::Title},
    ColumnName{"organizationtitle", Field::Title},
    ColumnName{"position", Field::Title},
    ColumnName{"currentposition", Field::Title},
    ColumnName{"role", Field::Title},
    ColumnName{"place", Field::Place},
    ColumnName{"city", Field::Place},
    ColumnName{"town", Field::Place},
    ColumnName{"homecity", Field::Place},
    ColumnName{"addresscity", Field::Place},
    ColumnName{"workcity", Field::Place},
    ColumnName{"businesscity", Field::Place},
    ColumnName{"location", Field::Place},
    ColumnName{"tags", Field::Tags},
    ColumnName{"labels", Field::Tags},
    ColumnName{"categories", Field::Tags},
    ColumnName{"groupmembership", Field::Tags},
    ColumnName{"groups", Field::Tags},
    ColumnName{"keywords", Field::Tags},
    ColumnName{"notes", Field::Notes},
    ColumnName{"note", Field::Notes},
    ColumnName{"comments", Field::Notes},
    ColumnName{"comment", Field::Notes},
    ColumnName{"additionalinfo", Field::Notes},
    ColumnName{"description", Field::Notes},
    ColumnName{"birthday", Field::Birthday},
    ColumnName{"birthdate", Field::Birthday},
    ColumnName{"dateofbirth", Field::Birthday},
    ColumnName{"birthyear", Field::BirthYear},
    ColumnName{"birthmonth", Field::BirthMonth},
    ColumnName{"url", Field::Url},
    ColumnName{"website", Field::Url},
    ColumnName{"websitevalue", Field::Url},
    ColumnName{"webpage", Field::Url},
    ColumnName{"personalwebpage", Field::Url},
    ColumnName{"homepage", Field::Url},
    ColumnName{"profileurl", Field::Url},
    ColumnName{"linkedin", Field::Url},
    ColumnName{"linkedinurl", Field::Url},
    ColumnName{"linkedinprofile", Field::Url},
    ColumnName{"email", Field::Email},
    ColumnName{"mail", Field::Email},
    ColumnName{"emailaddress", Field::Email},
    ColumnName{"emailvalue", Field::Email},
    ColumnName{"contactemail", Field::Email},
    ColumnName{"primaryemail", Field::Email},
    ColumnName{"secondaryemail", Field::Email},
    ColumnName{"homeemail", Field::Email, "home"},
    ColumnName{"personalemail", Field::Email, "home"},
    ColumnName{"workemail", Field::Email, "work"},
    ColumnName{"businessemail", Field::Email, "work"},
    ColumnName{"otheremail", Field::Email, "other"},
    ColumnName{"phone", Field::Phone},
    ColumnName{"phonevalue", Field::Phone},
    ColumnName{"phonenumber", Field::Phone},
    ColumnName{"telephone", Field::Phone},
    ColumnName{"telephonenumber", Field::Phone},
    ColumnName{"contactphone", Field::Phone},
    ColumnName{"mobile", Field::Phone, "mobile"},
    ColumnName{"mobilephone", Field::Phone, "mobile"},
    ColumnName{"mobilenumber", Field::Phone, "mobile"},
    ColumnName{"cell", Field::Phone, "mobile"},
    ColumnName{"cellphone", Field::Phone, "mobile"},
    ColumnName{"primaryphone", Field::Phone, "main"},
    ColumnName{"homephone", Field::Phone, "home"},
    ColumnName{"workphone", Field::Phone, "work"},
    ColumnName{"businessphone", Field::Phone, "work"},
    ColumnName{"companymainphone", Field::Phone, "company main"},
    ColumnName{"otherphone", Field::Phone, "other"},
    ColumnName{"carphone", Field::Phone, "car"},
    ColumnName{"radiophone", Field::Phone, "radio"},
    ColumnName{"assistantsphone", Field::Phone, "assistant"},
    ColumnName{"callback", Field::Phone, "callback"},
    ColumnName{"isdn", Field::Phone, "isdn"},
    ColumnName{"ttytddphone", Field::Phone, "tty"},
    ColumnName{"telex", Field::Phone, "telex"},
    ColumnName{"pager", Field::Phone, "pager"},
    ColumnName{"pagernumber", Field::Phone, "pager"},
    ColumnName{"fax", Field::Phone, "fax"},
    ColumnName{"faxnumber", Field::Phone, "fax"},
    ColumnName{"homefax", Field::Phone, "home fax"},
    ColumnName{"workfax", Field::Phone, "work fax"},
    ColumnName{"businessfax", Field::Phone, "work fax"},
    ColumnName{"otherfax", Field::Phone, "other fax"},
    ColumnName{"connectedon", Field::ConnectedOn},
    ColumnName{"every", Field::Cadence},
    ColumnName{"cadence", Field::Cadence},
    ColumnName{"lastcontact", Field::LastContact},
};

/// The words of `--map`, which are those of the contacts file.
constexpr std::array<std::pair<std::string_view, Field>, 16> words{{
    {"name", Field::Name},
    {"first", Field::Given},
    {"middle", Field::Middle},
    {"last", Field::Family},
    {"alias", Field::Nickname},
    {"org", Field::Organisation},
    {"title", Field::Title},
    {"place", Field::Place},
    {"tags", Field::Tags},
    {"notes", Field::Notes},
    {"birthday", Field::Birthday},
    {"url", Field::Url},
    {"email", Field::Email},
    {"phone", Field::Phone},
    {"every", Field::Cadence},
    {"last_contact", Field::LastContact},
}};

}  // namespace

ColumnName const* find_column_name(std::string_view letters) {
  auto const* const found = std::ranges::find(names, letters, &ColumnName::name);
  return found == names.end() ? nullptr : found;
}

std::optional<Field> parse_field(std::string_view word) {
  for (auto const& [name, field] : words) {
    if (name == word) return field;
  }
  return std::nullopt;
}

std::string_view field_words() {
  return "name, first, middle, last, alias, org, title, place, tags, notes, birthday, url, email, "
         "phone, every, "
         "last_contact";
}

}  // namespace reconnect::formats
