// SPDX-License-Identifier: MIT
// CSV, the meaning: the exports of LinkedIn, Google, Outlook and Thunderbird, and tables that
// people make.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "unit/formats/reading_of.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view linkedin_header =
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

std::string linkedin(std::string_view rows) {
  return std::string(linkedin_header) + std::string(rows);
}

TEST(LinkedIn, GivesWhatItKnowsOfAPerson) {
  Reading const reading =
      reading_of(linkedin("Ana,Díaz,https://www.linkedin.com/in/"
                          "Ana-Diaz?trk=x,ana@example.com,\"Initech, Inc.\",CTO,12 Mar 2021\n"));
  EXPECT_EQ(to_text(reading.format), "linkedin");
  ASSERT_EQ(reading.records.size(), 1U);
  Contact const& contact = reading.records[0].contact;
  EXPECT_EQ(contact.name, "Ana Díaz");
  EXPECT_EQ(contact.org, "Initech, Inc.");
  EXPECT_EQ(contact.title, "CTO");
  EXPECT_EQ(emails_of(contact), Texts{"ana@example.com/"});
  EXPECT_EQ(contact.urls, Texts{"https://www.linkedin.com/in/ana-diaz"});
  EXPECT_EQ(contact.notes, "LinkedIn: connected 2021-03-12");
  EXPECT_EQ(
      contact.origin,
      (std::vector<Origin>{
          {.source = "linkedin", .key = "ana-diaz", .org = "Initech, Inc.", .title = "CTO"}}));
  EXPECT_EQ(contact.met, "");
  EXPECT_FALSE(contact.last_contact);
}

TEST(LinkedIn, FindsItsHeaderByNamesBehindAPreamble) {
  for (std::string const preamble :
       {"", "Notes:\n\"When exporting, you may notice\nthat some, are missing.\"\n\n",
        "\xEF\xBB\xBF"
        "Notes:\n\n\n"}) {
    SCOPED_TRACE(preamble);
    EXPECT_EQ(contact_of(preamble + linkedin("Ana,Díaz,,,,,\n")).name, "Ana Díaz");
  }
}

TEST(LinkedIn, KnowsColumnsInAnyOrder) {
  Contact const contact =
      contact_of("Position,Company,Connected On,Last Name,First Name\r\nCTO,Initech,,Díaz,Ana\r\n");
  EXPECT_EQ(contact.name, "Ana Díaz");
  EXPECT_EQ(contact.title, "CTO");
}

TEST(LinkedIn, ReadsTheDaysOfExcelToo) {
  struct Row {
    char const* cell;
    char const* notes;
  };
  for (Row const row : {Row{"15-Jan-24", "LinkedIn: connected 2024-01-15"},
                        Row{"03/15/2024", "LinkedIn: connected 2024-03-15"}, Row{"03/05/2024", ""},
                        Row{"", ""}, Row{"yesterday", ""}}) {
    EXPECT_EQ(contact_of(linkedin("Ana,Díaz,,,,," + std::string(row.cell) + "\n")).notes, row.notes)
        << row.cell;
  }
}

TEST(LinkedIn, NamesADayOfTwoReadings) {
  EXPECT_EQ(said(reading_of(linkedin("Ana,Díaz,,,,,03/05/2024\n")).problems),
            Texts{"2: \"03/05/2024\" can be read in two ways and was left out; --date-order dmy or "
                  "mdy says which is "
                  "right"});
  ReadOptions const options{.date_order = ReadOptions::DateOrder::MonthFirst};
  EXPECT_EQ(contact_of(linkedin("Ana,Díaz,,,,,03/05/2024\n"), options).notes,
            "LinkedIn: connected 2024-03-05");
}

TEST(LinkedIn, SkipsRowsThatNameNobody) {
  Reading const reading =
      reading_of(linkedin(",,,,,,\nAna,Díaz,,,,,\n,,,,Initech,CTO,12 Mar 2021\n ,,,,,,\n"));
  EXPECT_EQ(reading.records.size(), 1U);
  EXPECT_EQ(said(reading.skipped), Texts{"4: a row without a name, mail address or phone number"});
}

TEST(LinkedIn, PassesOverAHeaderThatIsRepeated) {
  EXPECT_EQ(reading_of(linkedin("Ana,Díaz,,,,,\n") + linkedin("Bob,Ross,,,,,\n")).records.size(),
            2U);
}

TEST(Google, ReadsTheOldHeader) {
  Reading const reading = reading_of(
      "Name,Given Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - "
      "Type,E-mail 1 - Value,"
      "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - City,Organization "
      "1 - Name,"
      "Organization 1 - Title,Website 1 - Value\n"
      "Ana Díaz,Ana,Díaz,,Annie,--12-01,\"two\nlines\",* myContacts ::: school,* "
      "Home,ana@example.com ::: a@b,Mobile,"
      "1 ::: 2,Home Fax,3,Toledo,Initech,CTO,ana.example\n");
  EXPECT_EQ(to_text(reading.format), "google");
  ASSERT_EQ(reading.records.size(), 1U);
  Contact const& contact = reading.records[0].contact;
  EXPECT_EQ(contact.name, "Ana Díaz");
  EXPECT_EQ(contact.aliases, Texts{"Annie"});
  EXPECT_EQ(birthday_of(contact), "--12-01");
  EXPECT_EQ(contact.notes, "two\nlines");
  EXPECT_EQ(contact.tags, Texts{"school"});
  EXPECT_EQ(emails_of(contact), (Texts{"ana@example.com/home", "a@b/home"}));
  EXPECT_EQ(phones_of(contact), (Texts{"1/mobile", "2/mobile", "3/home fax"}));
  EXPECT_EQ(contact.place, "Toledo");
  EXPECT_EQ(contact.org, "Initech");
  EXPECT_EQ(contact.title, "CTO");
  EXPECT_EQ(contact.urls, Texts{"ana.example"});
  EXPECT_EQ(contact.origin, std::vector<Origin>{{.source = "google"}});
}

TEST(Google, ReadsTheNewHeader) {
  Reading const reading = reading_of(
      "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File "
      "As,Organization Name,Organization "
      "Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
      "Ana,María,Díaz,,Dr.,,,Initech,CTO,1980-05-17,school ::: * "
      "myContacts,Work,ana@example.com,,'+34 600\n");
  EXPECT_EQ(to_text(reading.format), "google");
  ASSERT_EQ(reading.records.size(), 1U);
  Contact const& contact = reading.records[0].contact;
  EXPECT_EQ(contact.name, "Ana María Díaz");
  EXPECT_EQ(contact.org, "Initech");
  EXPECT_EQ(contact.title, "CTO");
  EXPECT_EQ(birthday_of(contact), "1980-05-17");
  EXPECT_EQ(contact.tags, Texts{"school"});
  EXPECT_EQ(emails_of(contact), Texts{"ana@example.com/work"});
  EXPECT_EQ(phones_of(contact), Texts{"+34 600/"});
}

TEST(Outlook, KnowsTitleFromJobTitle) {
  Reading const reading = reading_of(
      "Title,First Name,Last Name,Company,Job Title,Business City,Business Fax,Business "
      "Phone,Mobile Phone,Pager,Birthday,"
      "Categories,E-mail Address,E-mail Type,E-mail 2 Address,Web Page\n"
      "Dr.,Ana,Díaz,Initech,CTO,Toledo,1,2,3,4,0/0/00,school;old "
      "friends,ana@example.com,SMTP,a@b,ana.example\n");
  EXPECT_EQ(to_text(reading.format), "outlook");
  ASSERT_EQ(reading.records.size(), 1U);
  Contact const& contact = reading.records[0].contact;
  EXPECT_EQ(contact.name, "Ana Díaz");
  EXPECT_EQ(contact.title, "CTO");
  EXPECT_EQ(contact.place, "Toledo");
  EXPECT_EQ(phones_of(contact), (Texts{"1/work fax", "2/work", "3/mobile", "4/pager"}));
  EXPECT_EQ(emails_of(contact), (Texts{"ana@example.com/", "a@b/"}));
  EXPECT_EQ(contact.tags, (Texts{"school", "old friends"}));
  EXPECT_EQ(birthday_of(contact), "");
  EXPECT_TRUE(reading.problems.empty());
}

TEST(Thunderbird, PutsABirthdayTogether) {
  Reading const reading = reading_of(
      "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work "
      "Phone,Fax Number,Birth "
      "Year,Birth Month,Birth Day,Notes\n"
      "Ana,Díaz,Dr. Díaz,Annie,a@b,c@d,,1,2,1980,5,17,\nBob,,,,,,,,,,2,29,\n");
  EXPECT_EQ(to_text(reading.format), "thunderbird");
  ASSERT_EQ(reading.records.size(), 2U);
  EXPECT_EQ(reading.records[0].contact.name, "Dr. Díaz");
  EXPECT_EQ(phones_of(reading.records[0].contact), (Texts{"1/work", "2/fax"}));
  EXPECT_EQ(birthday_of(reading.records[0].contact), "1980-05-17");
  EXPECT_EQ(birthday_of(reading.records[1].contact), "--02-29");
}

TEST(Csv, IsReadUnderAnySeparatorAndEncoding) {
  for (std::string const text : {"Name,Phone\nAna Díaz,1\n", "Name;Phone\r\nAna Díaz;1\r\n",
                                 "name\tphone\rAna Díaz\t1", "sep=;\nName;Phone\nAna Díaz;1\n",
                                 "Full_Name,Phone Number\nAna D\xED"
                                 "az,1\n",
                                 "\xEF\xBB\xBF"
                                 "\"Name\",\"Phone\"\n\"Ana Díaz\",\"1\"\n"}) {
    SCOPED_TRACE(text);
    Contact const contact = contact_of(text);
    EXPECT_EQ(contact.name, "Ana Díaz");
    EXPECT_EQ(phones_of(contact), Texts{"1/"});
  }
}

TEST(Csv, TellsCompaniesFromPeople) {
  Reading const reading =
      reading_of("Name,Company,Phone\nAna,Initech,1\n,Initech,2\nInitech,Initech,3\n");
  ASSERT_EQ(reading.records.size(), 3U);
  EXPECT_EQ(to_text(reading.records[0].kind), "person");
  EXPECT_EQ(to_text(reading.records[1].kind), "organisation");
  EXPECT_EQ(reading.records[1].contact.name, "Initech");
  EXPECT_EQ(to_text(reading.records[2].kind), "organisation");
}

TEST(Csv, TakesOneGuardOffWhereASignFollows) {
  struct Row {
    char const* cell;
    char const* name;
  };
  for (Row const row :
       {Row{"'=1+1", "=1+1"}, Row{"''=1+1", "'=1+1"}, Row{"'Ana", "'Ana"}, Row{"'", "'"}}) {
    EXPECT_EQ(contact_of("Name,Phone\n" + std::string(row.cell) + ",1\n").name, row.name)
        << row.cell;
  }
}

TEST(Csv, ReadsColumnsAsTheUserNamesThem) {
  ReadOptions const options{
      .columns = {{"name", "Vorname"}, {"phone", "telefon"}, {"phone", "Büro"}}};
  Contact const contact = contact_of("Vorname;Telefon;Büro\nAna;1;2\n", options);
  EXPECT_EQ(contact.name, "Ana");
  EXPECT_EQ(phones_of(contact), (Texts{"1/Telefon", "2/Büro"}));
}

TEST(Csv, TakesTheColumnThatTheUserNamesBeforeAKnownOne) {
  std::string const table = "Name,Rufname,Vorname,Phone\nDíaz,Annie,Ana,1\n";
  EXPECT_EQ(contact_of(table, {.columns = {{"name", "Rufname"}}}).name, "Annie");
  EXPECT_EQ(contact_of(table, {.columns = {{"first", "Vorname"}}}).name, "Ana");
}

TEST(Csv, TellsWhichBirthdayIsNone) {
  Reading const reading = reading_of("Name,Birthday\nAna,in spring\nBob,05/17/1980\n");
  EXPECT_EQ(said(reading.problems),
            Texts{"2: \"in spring\" is not a date; it stands in the notes"});
  EXPECT_EQ(reading.records[0].contact.notes, "Birthday: in spring");
  EXPECT_EQ(birthday_of(reading.records[1].contact), "1980-05-17");
}

TEST(Csv, TellsWhichRhythmIsNone) {
  Reading const reading =
      reading_of("Name,Every,Last Contact\nAna,6w,2019-05\nBob,often,long ago\n");
  EXPECT_EQ(to_text(*reading.records[0].contact.every), "6w");
  EXPECT_EQ(to_text(*reading.records[0].contact.last_contact), "2019-05");
  EXPECT_EQ(said(reading.problems),
            (Texts{"3: \"often\" is not a cadence", "3: \"long ago\" is not a date"}));
}

TEST(Csv, TellsWhereAQuoteIsNeverClosed) {
  Reading const reading = reading_of("Name,Phone\n\"Ana,1\nBob,2\n");
  EXPECT_EQ(reading.records.size(), 2U);
  EXPECT_EQ(said(reading.problems), Texts{"2: a quote is never closed; it was read as text"});
}

}  // namespace
}  // namespace reconnect::formats
