// SPDX-License-Identifier: MIT
// The closed word lists of the file, in both directions.
#include "reconnect/model/words.hpp"

#include <gtest/gtest.h>

namespace reconnect {
namespace {

TEST(Words, MediaAreThoseOfTheFile) {
  for (std::string_view const word :
       {"call", "video", "in-person", "text", "email", "letter", "social"}) {
    SCOPED_TRACE(word);
    ASSERT_TRUE(parse_medium(word));
    EXPECT_EQ(to_text(*parse_medium(word)), word);
  }
  EXPECT_EQ(parse_medium("in-person"), Medium::InPerson);
}

TEST(Words, ClosenessIsThatOfTheFile) {
  for (std::string_view const word : {"close", "friendly", "distant"}) {
    SCOPED_TRACE(word);
    ASSERT_TRUE(parse_closeness(word));
    EXPECT_EQ(to_text(*parse_closeness(word)), word);
  }
}

TEST(Words, SidesAreThoseOfTheFile) {
  EXPECT_EQ(parse_side("me"), Side::Me);
  EXPECT_EQ(parse_side("them"), Side::Them);
  EXPECT_EQ(to_text(Side::Me), "me");
  EXPECT_EQ(to_text(Side::Them), "them");
}

TEST(Words, KindsOfNewsAreThoseOfTheFile) {
  for (std::string_view const word : {"good", "hard", "post"}) {
    SCOPED_TRACE(word);
    ASSERT_TRUE(parse_news_kind(word));
    EXPECT_EQ(to_text(*parse_news_kind(word)), word);
  }
}

TEST(Words, WaysOfBeingDoneAreThoseOfTheFile) {
  for (std::string_view const word : {"congratulated", "dismissed"}) {
    SCOPED_TRACE(word);
    ASSERT_TRUE(parse_done_as(word));
    EXPECT_EQ(to_text(*parse_done_as(word)), word);
  }
}

TEST(Words, AreRefusedWhereTheFileHasNone) {
  EXPECT_FALSE(parse_medium("telepathy"));
  EXPECT_FALSE(parse_medium("Call"));
  EXPECT_FALSE(parse_medium(""));
  EXPECT_FALSE(parse_closeness("warm"));
  EXPECT_FALSE(parse_side("us"));
  EXPECT_FALSE(parse_news_kind("bad"));
  EXPECT_FALSE(parse_done_as("done"));
}

}  // namespace
}  // namespace reconnect
