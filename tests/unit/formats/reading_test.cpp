// SPDX-License-Identifier: MIT
// Which format a file is in, and what is said where it is none.
#include "reconnect/formats/reading.hpp"

#include <string>

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

TEST(Recognise, GoesByTheContent) {
  struct Row {
    std::string bytes;
    char const* format;
  };
  for (Row const& row : {
           Row{"BEGIN:VCARD\nEND:VCARD", "vcard"},
           Row{"\r\n\r\nbegin:vcard \r\n", "vcard"},
           Row{"\0B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n"s, "vcard"},
           Row{"{\n  \"schema\": \"reconnect/1\"}", "json"},
           Row{"{\"contacts\": [], \"schema\" : \"reconnect/2\"}", "json"},
           Row{"First Name,Last Name,Connected On\n", "linkedin"},
           Row{"First Name;Last Name;E-mail 1 - Value\n", "google"},
           Row{"First Name,E-mail Address,Business Phone\n", "outlook"},
           Row{"First Name,Primary Email,Screen Name\n", "thunderbird"},
           Row{"Name,Phone\n", "csv"},
           Row{"Email\n", "csv"},
           Row{"<?xml version='1.0'?><!-- x --><rss/>", "feed"},
           Row{"<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"/>", "feed"},
           Row{"{\"version\": \"https://jsonfeed.org/version/1.1\"}", "feed"},
           Row{"<html/>", "nothing"},
           Row{"", "nothing"},
           Row{"Dear all,\n\nthe Name, the Phone.\n", "nothing"},
           Row{"cn:Ana\nphone:+1 313 747-4454\n", "nothing"},
           Row{"name1,relationship,name2\n", "nothing"},
           Row{"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "nothing"},
           Row{"{\"schema\": \"other/1\"}", "nothing"},
           Row{"Name,Phone\n\0\0"s, "nothing"},
       }) {
    std::optional<Format> const format = recognise(row.bytes);
    EXPECT_EQ(format ? to_text(*format) : "nothing", row.format) << row.bytes;
  }
}

TEST(Formats, HaveWords) {
  for (std::string const word :
       {"vcard", "linkedin", "google", "outlook", "thunderbird", "csv", "feed", "json"}) {
    std::optional<Format> const format = parse_format(word);
    ASSERT_TRUE(format) << word;
    EXPECT_EQ(to_text(*format), word);
  }
  EXPECT_FALSE(parse_format("VCARD"));
}

TEST(Read, SaysWhyItCannot) {
  struct Row {
    std::string bytes;
    ReadOptions options;
    char const* message;
    char const* hint;
  };
  constexpr char const* from =
      "--from says which it is: vcard, linkedin, google, outlook, thunderbird, csv, feed or json; "
      "--map "
      "says what the "
      "columns of a table are";
  for (Row const& row : {
           Row{"", {}, "the file is empty", ""},
           Row{"\xEF\xBB\xBF \r\n", {}, "the file is empty", ""},
           Row{"PK\x03\x04\x00"s,
               {},
               "the file is a zip archive",
               "take the table out of it first: unzip -p FILE Connections.csv"},
           Row{"\x7F"
               "ELF\0\0"s,
               {},
               "the file is not text",
               ""},
           Row{"Hello.\n", {}, "not a format that reconnect knows", from},
           Row{"Hello.\n",
               {.from = Format::VCard},
               "the file holds no vCard",
               "a card begins with a line BEGIN:VCARD"},
           Row{"Vorname;Telefon\nAna;1\n",
               {},
               "the table has no columns that reconnect knows: \"Vorname\", \"Telefon\"",
               "say what they are: --map name=COLUMN,phone=COLUMN,email=COLUMN"},
           Row{"a,b,c,d,e,f,g,h,i\n1,2,3,4,5,6,7,8,9\n",
               {},
               "the table has no columns that reconnect knows: \"a\", \"b\", \"c\", \"d\", "
               "\"e\", \"f\", \"g\", \"h\", ...",
               "say what they are: --map name=COLUMN,phone=COLUMN,email=COLUMN"},
           Row{"Company,Title\nInitech,CTO\n",
               {},
               "the table has no header with a name, a mail address or a phone number",
               ""},
           Row{"Name,Phone\n,\n",
               {},
               "no row of the table has a name, a mail address or a phone number",
               ""},
           Row{"Vorname\nAna\n",
               {.columns = {{"name", "Nachname"}}},
               "no column is called \"Nachname\"",
               "the file has \"Vorname\""},
           Row{"Vorname,Telefon\nAna,1\n",
               {.columns = {{"name", "Vorname"}, {"phone", "Tel"}}},
               "no column is called \"Tel\"",
               "the file has \"Vorname\", \"Telefon\""},
           Row{"Exported by a program; for you\n\nVorname;;\"Tele\nfon\"\nAna;x;1\n",
               {.columns = {{"name", "Tel"}}},
               "no column is called \"Tel\"",
               "the file has \"Vorname\", \"Tele fon\""},
           Row{"Vorname\nAna\n",
               {.columns = {{"Vorname", "name"}}},
               "\"Vorname\" is nothing that a column can be",
               "the field comes first: --map name=Vorname"},
           Row{"Vorname\nAna\n",
               {.columns = {{"shoe", "Vorname"}}},
               "\"shoe\" is nothing that a column can be",
               "one of name, first, middle, last, alias, org, title, place, tags, notes, birthday, "
               "url, email, phone, every, last_contact"},
           Row{"{\"schema\": \"reconnect/1\"}",
               {},
               "the file is a contacts file of reconnect, which its store reads",
               ""},
       }) {
    Result<Reading> const result = read(row.bytes, row.options);
    ASSERT_FALSE(result) << row.message;
    EXPECT_EQ(result.problem().message, row.message);
    EXPECT_EQ(result.problem().hint, row.hint);
  }
}

TEST(Read, TakesTheFormatThatTheUserNames) {
  Result<Reading> const reading = read("Name,Phone\nAna,1\n", {.from = Format::Google});
  ASSERT_TRUE(reading);
  EXPECT_EQ(to_text(reading->format), "google");
  EXPECT_EQ(reading->records[0].contact.origin[0].source, "google");
}

}  // namespace
}  // namespace reconnect::formats
