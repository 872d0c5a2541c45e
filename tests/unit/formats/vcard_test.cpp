// SPDX-License-Identifier: MIT
// vCard, the meaning: what a card says of a contact. Each row shows one trap of real address books.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "unit/formats/reading_of.hpp"

namespace reconnect::formats {
namespace {

TEST(VCardName, IsTheFnElseWhatComesNext) {
  struct Row {
    char const* label;
    char const* properties;
    char const* name;
  };
  for (Row const row : {
           Row{"FN", "FN:Ana Díaz\nN:Díaz;Ana;;;", "Ana Díaz"},
           Row{"FN with escapes", "FN:Díaz\\, Ana\\n", "Díaz, Ana"},
           Row{"FN with control characters", "FN:Ana \x1B[31mDíaz", "Ana [31mDíaz"},
           Row{"FN of 2.1 in quoted-printable",
               "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=ADaz", "Díaz"},
           Row{"the preferred FN", "FN;PREF=2:Second\nFN;PREF=1:First", "First"},
           Row{"N", "N:Díaz;Ana;María;Dr.;jr.", "Ana María Díaz"},
           Row{"N with several values", "N:Díaz,Pérez;Ana;;;", "Ana Díaz Pérez"},
           Row{"N with a comma in a value", "N:Díaz;Ana;Luz, Mar;;", "Ana Luz, Mar Díaz"},
           Row{"N with one part", "N:Ana", "Ana"},
           Row{"N with a prefix only", "N:;;;Dr.;", "Dr."},
           Row{"an empty FN", "FN:\nN:Díaz;Ana", "Ana Díaz"},
           Row{"ORG", "ORG:Initech;Sales", "Initech"},
           Row{"NICKNAME", "N:;;;;\nNICKNAME:Annie", "Annie"},
           Row{"EMAIL", "EMAIL:ana@example.com", "ana@example.com"},
           Row{"TEL", "TEL:+34 600", "+34 600"},
           Row{"nothing", "UID:1", ""},
       }) {
    EXPECT_EQ(contact_of(card(row.properties)).name, row.name) << row.label;
  }
}

TEST(VCardAliases, AreNicknamesAndFurtherNames) {
  EXPECT_EQ(
      contact_of(card("FN:Ana\nNICKNAME:Annie,The\\, Boss\nFN:Anna\nNICKNAME:Annie,Ana")).aliases,
      (Texts{"Anna", "Annie", "The, Boss"}));
  EXPECT_EQ(contact_of(card("FN:Ana\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Annie;1;;"))
                .aliases,
            Texts{"Annie"});
}

TEST(VCardPhones, CarryTheirLabels) {
  struct Row {
    char const* label;
    char const* properties;
    Texts phones;
  };
  for (Row const& row : {
           Row{"none", "FN:A", {}},
           Row{"types of 3.0", "TEL;TYPE=CELL,VOICE:1 23", {"1 23/mobile"}},
           Row{"bare types of 2.1", "TEL;WORK;VOICE:123", {"123/work"}},
           Row{"Apple's own label",
               "item1.TEL:123\nitem1.X-ABLabel:_$!<Mobile>!$_",
               {"123/mobile"}},
           Row{"a label of one's own",
               "item1.TEL:123\nitem1.X-ABLabel:Summer House",
               {"123/Summer House"}},
           Row{"a label before its number", "a.X-ABLABEL:Boat\nA.TEL:123", {"123/Boat"}},
           Row{"a fax of one's own name",
               "a.TEL;TYPE=FAX:123\na.X-ABLabel:Office",
               {"123/Office fax"}},
           Row{"fax, pager, modem",
               "TEL;HOME;FAX:1\nTEL;PAGER:2\nTEL;TYPE=modem:3",
               {"1/home fax", "2/pager", "3/modem"}},
           Row{"the preferred one first", "TEL:1\nTEL;TYPE=pref:2\nTEL;PREF:3", {"2/", "3/", "1/"}},
           Row{"PREF of 4.0", "TEL;PREF=50:1\nTEL;PREF=1:2", {"2/", "1/"}},
           Row{"a URI", "TEL;VALUE=uri:tel:+1-418-656-9254;ext=102", {"+1-418-656-9254;ext=102/"}},
           Row{"WhatsApp's parameter",
               "item1.TEL;waid=41790000000:+41 79 000 00 00",
               {"+41 79 000 00 00/"}},
           Row{"the same twice", "TEL;CELL:1\nTEL;VOICE:1", {"1/mobile"}},
           Row{"the same as fax", "TEL;FAX:1\nTEL;VOICE:1", {"1/fax", "1/"}},
           Row{"words", "TEL:ask Jenny", {}},
       }) {
    EXPECT_EQ(phones_of(contact_of(card(row.properties))), row.phones) << row.label;
  }
  EXPECT_EQ(contact_of(card("TEL;HOME:ask Jenny")).notes, "Phone (home): ask Jenny");
}

TEST(VCardPhones, AreCallableUnlessTheirLabelSaysOtherwise) {
  for (std::string const label : {"", "mobile", "work", "Summer House"}) {
    EXPECT_TRUE(is_callable({.label = label})) << label;
  }
  for (std::string const label : {"fax", "homefax", "Office Fax", "pager", "modem", "telex"}) {
    EXPECT_FALSE(is_callable({.label = label})) << label;
  }
}

TEST(VCardEmails, AreAddressesWithTheirLabels) {
  EXPECT_EQ(emails_of(contact_of(
                card("EMAIL;TYPE=INTERNET,WORK:ana@example.com\nEMAIL;PREF=1:mailto:a@b\nEMAIL:\n"
                     "EMAIL:ANA@example.com"))),
            (Texts{"a@b/", "ana@example.com/work"}));
}

TEST(VCardUrls, AreLinksAndProfiles) {
  EXPECT_EQ(contact_of(card("URL:http\\://a.example\nX-SOCIALPROFILE;type=twitter:http://t.example/"
                            "ana\nIMPP:xmpp:a@b\n"
                            "X-SOCIALPROFILE;type=facebook:x-apple:ana\nURL;TYPE=pref:b.example\n"
                            "URL:linkedin.com/in/Ana-Diaz/?trk=x"))
                .urls,
            (Texts{"b.example", "http://a.example", "https://www.linkedin.com/in/ana-diaz",
                   "http://t.example/ana", "xmpp:a@b"}));
}

TEST(VCardWork, IsCompanyAndTitle) {
  Contact const contact = contact_of(card(
      "FN:Ana\nORG:Initech\\; Inc.;Sales;North\nORG:Acme\nTITLE:Engineer\nTITLE:Poet\nROLE:Writes\n"
      "NOTE:likes tea\nNOTE:and cake"));
  EXPECT_EQ(contact.org, "Initech; Inc.");
  EXPECT_EQ(contact.title, "Engineer");
  EXPECT_EQ(
      contact.notes,
      "likes tea\nand cake\nCompany: Acme\nTitle: Poet\nRole: Writes\nDepartment: Sales, North");
}

TEST(VCardWork, TakesTheRoleWhereThereIsNoTitle) {
  EXPECT_EQ(contact_of(card("FN:Ana\nROLE:Engineer")).title, "Engineer");
}

TEST(VCardWork, SaysADepartmentOnce) {
  EXPECT_EQ(contact_of(card("FN:Ana\nORG:Initech;Sales\nTITLE:Sales")).notes, "");
}

TEST(VCardPlace, IsTheLocality) {
  EXPECT_EQ(contact_of(card("FN:Ana\nADR:;;;;;;\nADR;TYPE=home:;;1 Main St;Toledo;;;Spain")).place,
            "Toledo");
}

TEST(VCardTags, AreCategories) {
  EXPECT_EQ(
      contact_of(card("FN:Ana\nCATEGORIES:myContacts,school,old\\, friends\nCATEGORIES:school"))
          .tags,
      (Texts{"school", "old, friends"}));
}

TEST(VCardBirthday, IsADayOrANote) {
  struct Row {
    char const* property;
    char const* birthday;
    char const* notes;
  };
  for (Row const row : {
           Row{"BDAY:1980-05-17", "1980-05-17", ""},
           Row{"BDAY;VALUE=date:19800517", "1980-05-17", ""},
           Row{"BDAY:--0517", "--05-17", ""},
           Row{"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17", "--05-17", ""},
           Row{"BDAY;X-APPLE-OMIT-YEAR=2000:2000-05-17", "--05-17", ""},
           Row{"BDAY:1604-05-17", "--05-17", ""},
           Row{"BDAY;VALUE=text:circa 1800", "", "Birthday: circa 1800"},
           Row{"BDAY:1996-04", "", "Birthday: 1996-04"},
           Row{"BDAY:03/05/1980", "", ""},
           Row{"BDAY:0000", "", ""},
           Row{"BDAY:", "", ""},
           Row{"BDAY;ALTID=1;VALUE=text:spring\nBDAY;ALTID=1:1980-05-17", "1980-05-17", ""},
           Row{"X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1980-05-17;3;;",
               "1980-05-17", ""},
           Row{"X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2009-05-17;1;;", "", ""},
       }) {
    Contact const contact = contact_of(card(row.property));
    EXPECT_EQ(birthday_of(contact), row.birthday) << row.property;
    EXPECT_EQ(contact.notes, row.notes) << row.property;
  }
}

TEST(VCardBirthday, ThatCannotBeReadIsNamed) {
  EXPECT_EQ(said(reading_of(card("FN:Ana\nBDAY:in spring")).problems),
            Texts{"3: \"in spring\" is not a date; it stands in the notes"});
}

TEST(VCardBirthday, FollowsTheDateOrder) {
  ReadOptions const options{.date_order = ReadOptions::DateOrder::DayFirst};
  EXPECT_EQ(birthday_of(contact_of(card("BDAY:03/05/1980"), options)), "1980-05-03");
}

TEST(VCardRhythm, ComesFromReconnectAndFrm) {
  Contact const own =
      contact_of(card("FN:Ana\nX-RECONNECT-CADENCE:6w\nX-RECONNECT-LAST-CONTACT:2019-05"));
  EXPECT_EQ(to_text(*own.every), "6w");
  EXPECT_EQ(to_text(*own.last_contact), "2019-05");
  Contact const frm = contact_of(
      card("FN:Ana\nX-FRM-FREQUENCY:2w\nX-FRM-GROUP:friends\nX-FRM-SNOOZE-UNTIL:2026-04-01"));
  EXPECT_EQ(to_text(*frm.every), "2w");
  EXPECT_EQ(frm.tags, Texts{"friends"});
  EXPECT_EQ(to_text(*frm.rest->until), "2026-04-01");
  EXPECT_EQ(contact_of(card("FN:Ana\nX-FRM-IGNORE:true")).every, never);
}

TEST(VCardRhythm, ThatCannotBeReadIsNamed) {
  EXPECT_EQ(
      said(reading_of(card("FN:Ana\nX-RECONNECT-CADENCE:now and then\nX-FRM-SNOOZE-UNTIL:soon"))
               .problems),
      (Texts{"3: X-RECONNECT-CADENCE: \"now and then\" is not a cadence",
             "4: X-FRM-SNOOZE-UNTIL: \"soon\" is not a date"}));
}

TEST(VCardOrigin, IsTheUid) {
  Contact const contact = contact_of(card("FN:Ana\nUID:urn:uuid:1-2"));
  ASSERT_EQ(contact.origin.size(), 1U);
  EXPECT_EQ(contact.origin[0].source, "vcard");
  EXPECT_EQ(contact.origin[0].key, "urn:uuid:1-2");
}

TEST(VCardKind, TellsPeopleFromTheRest) {
  struct Row {
    char const* properties;
    Kind kind;
  };
  for (Row const row : {
           Row{"FN:Ana", Kind::Person},
           Row{"FN:Ana\nORG:Initech", Kind::Person},
           Row{"FN:Ana\nKIND:individual\nORG:Ana", Kind::Person},
           Row{"FN:Ana\nKIND:x-sister", Kind::Person},
           Row{"FN:We\nKIND:Group", Kind::Group},
           Row{"FN:We\nX-ADDRESSBOOKSERVER-KIND:group", Kind::Group},
           Row{"FN:We\nMEMBER:urn:uuid:1", Kind::Group},
           Row{"FN:We\nX-EVOLUTION-LIST:TRUE", Kind::Group},
           Row{"FN:Initech\nKIND:org", Kind::Organisation},
           Row{"FN:Initech\nN:Peter;;;;\nORG:Initech\nX-ABShowAs:COMPANY", Kind::Organisation},
           Row{"FN:Initech\nN:;;;;\nORG:Initech", Kind::Organisation},
           Row{"ORG:Initech", Kind::Organisation},
           Row{"FN:Here\nKIND:location", Kind::Location},
       }) {
    EXPECT_EQ(to_text(record_of(card(row.properties)).kind), to_text(row.kind)) << row.properties;
  }
}

TEST(VCardFile, HoldsCardsOfAllKindsWithTheirLines) {
  Reading const reading = reading_of(
      "\n\nBEGIN:VCARD "
      "\nFN:A\nend:vcard\n\n\nbegin:vcard\nFN:B\nEND:VCARD\nitem1.BEGIN:VCARD\nFN:C\nEND:VCARD");
  ASSERT_EQ(reading.records.size(), 3U);
  EXPECT_EQ(reading.records[0].line, 3U);
  EXPECT_EQ(reading.records[1].line, 8U);
  EXPECT_EQ(reading.records[2].contact.name, "C");
  EXPECT_TRUE(reading.problems.empty());
}

TEST(VCardFile, KeepsACardThatIsCutOff) {
  Reading const reading =
      reading_of("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n");
  ASSERT_EQ(reading.records.size(), 3U);
  EXPECT_EQ(reading.records[0].contact.name, "A");
  EXPECT_EQ(reading.records[1].contact.name, "B");
  EXPECT_EQ(reading.records[2].contact.name, "C");
  EXPECT_EQ(said(reading.problems),
            (Texts{"1: the card has no end; what it says so far was read",
                   "6: the card has no end; what it says so far was read"}));
}

TEST(VCardFile, KeepsACardInsideAnotherOutOfBoth) {
  for (std::string const agent :
       {"AGENT:\nBEGIN:VCARD\n", "AGENT:BEGIN:VCARD\n", "BEGIN:VCARD\n"}) {
    SCOPED_TRACE(agent);
    Reading const reading =
        reading_of(card("FN:Ana\n" + agent + "FN:Bob\nTEL:2\nEND:VCARD\nTEL:1"));
    ASSERT_EQ(reading.records.size(), 1U);
    EXPECT_EQ(reading.records[0].contact.name, "Ana");
    EXPECT_EQ(phones_of(reading.records[0].contact), Texts{"1/"});
    EXPECT_EQ(said(reading.problems), Texts{"1: the card holds another card, which was left out"});
  }
}

}  // namespace
}  // namespace reconnect::formats
