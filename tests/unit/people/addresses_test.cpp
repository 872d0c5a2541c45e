// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

struct Row {
  std::string label{};
  std::string text{};
  std::string expected{};
};

TEST(MailKey, IsTheAddressInLowerCase) {
  EXPECT_EQ(mail_key(" Ana.Diaz@Example.ORG "), "ana.diaz@example.org");
  EXPECT_EQ(mail_key("MAILTO:ana@example.org"), "ana@example.org");
  EXPECT_EQ(mail_key(""), "");
}

TEST(LinkedInSlug, IsFoundInEverySpellingOfAProfile) {
  std::vector<Row> const rows{
      {"as exported", "https://www.linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"upper case", "https://www.LinkedIn.com/in/Priya-Sharma-1", "priya-sharma-1"},
      {"without scheme", "www.linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"without www", "linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"http", "http://linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"scheme left out", "//linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"slash behind", "https://www.linkedin.com/in/priya-sharma-1/", "priya-sharma-1"},
      {"language behind", "https://www.linkedin.com/in/priya-sharma-1/de", "priya-sharma-1"},
      {"?trk=", "https://www.linkedin.com/in/priya-sharma-1?trk=nav", "priya-sharma-1"},
      {"slash and ?trk=", "https://www.linkedin.com/in/priya-sharma-1/?trk=nav", "priya-sharma-1"},
      {"fragment", "https://www.linkedin.com/in/priya-sharma-1#about", "priya-sharma-1"},
      {"country", "https://de.linkedin.com/in/priya-sharma-1", "priya-sharma-1"},
      {"percent-encoded", "https://www.linkedin.com/in/jos%C3%A9-d%c3%adaz", "josé-díaz"},
      {"the same, plain", "https://www.linkedin.com/in/JOSÉ-díaz", "josé-díaz"},
      {"percent sign without digits", "https://www.linkedin.com/in/100%-ana", "100%-ana"},
      {"blanks around", "  https://www.linkedin.com/in/ana  ", "ana"},
      {"another path", "https://www.linkedin.com/company/initech", ""},
      {"no slug", "https://www.linkedin.com/in/", ""},
      {"another site", "https://example.org/in/ana", ""},
      {"another site that ends alike", "https://notlinkedin.com/in/ana", ""},
      {"another site with the name in front", "https://linkedin.com.example.org/in/ana", ""},
      {"a line feed in the slug", "https://www.linkedin.com/in/ana%0Abob", ""},
      {"a slash in the slug", "https://www.linkedin.com/in/ana%2Fbob", ""},
      {"not UTF-8 in the slug", "https://www.linkedin.com/in/ana%FF", ""},
      {"nothing", "", ""},
  };
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(linkedin_slug(row.text), row.expected);
  }
}

TEST(UrlKey, LeavesOutWhatDoesNotMatter) {
  std::vector<Row> const rows{
      {"scheme, www and slash", "https://www.Example.org/", "example.org"},
      {"path keeps its case", "http://example.org/Ana/", "example.org/Ana"},
      {"query", "example.org/?id=1", "example.org/?id=1"},
      {"LinkedIn", "https://de.linkedin.com/in/Ana?trk=x", "linkedin.com/in/ana"},
      {"no web address", "xmpp:ana@example.org", "xmpp:ana@example.org"},
  };
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(url_key(row.text), row.expected);
  }
}

}  // namespace
}  // namespace reconnect::people
