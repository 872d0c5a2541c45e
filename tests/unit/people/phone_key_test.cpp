// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

struct KeyRow {
  std::string label{};
  std::string number{};
  std::string country{};
  std::string expected{};
};

TEST(PhoneKey, IsWhatOneDials) {
  std::vector<KeyRow> const rows{
      {"international", "+1 (212) 555-0100", "", "+12125550100"},
      {"the country of the settings does not matter then", "+1 212 555 0100", "49", "+12125550100"},
      {"tel:", "tel:+1-418-656-9254;ext=102", "", "+14186569254"},
      {"TEL:", "TEL:+1-418-656-9254", "", "+14186569254"},
      {"trunk zero in brackets", "+49 (0)30 1234567", "", "+49301234567"},
      {"trunk zero in brackets after 00", "0049 (0) 30 1234567", "", "+49301234567"},
      {"trunk zero in tight brackets after 00", "0049(0)30 1234567", "", "+49301234567"},
      {"brackets of an area code", "(030) 1234567", "49", "+49301234567"},
      {"plus within brackets", "(+49) 30 1234567", "", "+49301234567"},
      {"00", "0049 30 1234567", "1", "+49301234567"},
      {"011", "011 49 30 1234567", "1", "+49301234567"},
      {"trunk zero with a country", "0171 1234567", "49", "+491711234567"},
      {"trunk zero without a country", "0171 1234567", "", "01711234567"},
      {"no trunk zero, with a country", "212 555 0100", "1", "+12125550100"},
      {"the country's code without a plus", "1 212 555 0100", "1", "+12125550100"},
      {"the country's code without a plus, Germany", "49 171 1234567", "49", "+491711234567"},
      {"begins like the country's code", "45 12 34 56", "45", "+4545123456"},
      {"a number of the town", "555-0100", "1", "5550100"},
      {"a service number", "110", "49", "110"},
      {"too short", "12", "", ""},
      {"dots and slashes", "030/123.45-67", "49", "+49301234567"},
      {"en dash and no-break blank", "030\u00a01234–567", "49", "+49301234567"},
      {"wide digits", "＋８１ ９０ １２３４ ５６７８", "", "+819012345678"},
      {"extension x", "+1 212 555 0100 x12", "", "+12125550100"},
      {"extension ext.", "+1 212 555 0100 ext. 12", "", "+12125550100"},
      {"extension #", "+1 212 555 0100 #12", "", "+12125550100"},
      {"pause", "+1 212 555 0100,,12", "", "+12125550100"},
      {"remark behind", "030 1234567 (office)", "49", "+49301234567"},
      {"remark in front", "Mobile: +49 171 1234567", "", "+491711234567"},
      {"remark in other letters", "携帯 090-1234-5678", "81", "+819012345678"},
      {"words for digits", "1-800-FLOWERS", "1", ""},
      {"a note", "ask Jenny for Lisa's number", "", ""},
      {"a note with a digit", "call after 6", "", ""},
      {"a name with a number", "room 101", "", ""},
      {"nothing", "", "49", ""},
      {"nothing but a plus", "+", "49", ""},
  };
  for (KeyRow const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(phone_key(row.number, row.country), row.expected);
  }
}

struct PairRow {
  std::string label{};
  std::string left{};
  std::string right{};
  bool expected{};
};

TEST(SamePhone, ComparesTheLastNineDigits) {
  std::vector<PairRow> const rows{
      {"equal", "+12125550100", "+12125550100", true},
      {"with and without a country", "+491711234567", "01711234567", true},
      {"eight digits of a national number", "01711234567", "+491721234567", false},
      {"two cities", "+12125550100", "+13125550100", false},
      {"a mobile prefix that some leave out", "+5215512345678", "+525512345678", true},
      {"a country guessed wrongly", "+11711234567", "+491711234567", true},
      {"a number of the town", "5550100", "+12125550100", true},
      {"another number of the town", "5550101", "+12125550100", false},
      {"six digits", "550100", "+12125550100", false},
      {"equal service numbers", "110", "110", true},
      {"other service numbers", "110", "112", false},
      {"no keys", "", "", false},
      {"one key", "", "+12125550100", false},
  };
  for (PairRow const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(same_phone(row.left, row.right), row.expected);
    EXPECT_EQ(same_phone(row.right, row.left), row.expected);
  }
}

}  // namespace
}  // namespace reconnect::people
