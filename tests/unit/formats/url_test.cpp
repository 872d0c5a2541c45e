// SPDX-License-Identifier: MIT
// Addresses of the web: what is one, and what a reference means where it stands.
#include "reconnect/formats/url.hpp"

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

TEST(Url, IsTakenApartAndPutTogether) {
  struct Row {
    char const* text;
    char const* written;
  };
  for (Row const& row : {
           Row{"https://Example.ORG", "https://example.org/"},
           Row{"HTTP://example.org:80/a/../b?q=1#part", "http://example.org/b?q=1"},
           Row{"http://example.org:8080", "http://example.org:8080/"},
           Row{"https://[::1]:8443/x", "https://[::1]:8443/x"},
           Row{"https://example.org:/x", "https://example.org/x"},
           Row{"http://example.org?q", "http://example.org/?q"},
           Row{"https://m\xC3\xBCnchen.example/\xC3\xBC",
               "https://m\xC3\xBCnchen.example/\xC3\xBC"},
       }) {
    auto const url = parse_url(row.text);
    ASSERT_TRUE(url) << row.text;
    EXPECT_EQ(to_text(*url), row.written) << row.text;
  }
}

TEST(Url, IsNoneWhereItIsNotOfTheWebOrHidesSomething) {
  for (char const* const text : {"",
                                 "example.org",
                                 "ftp://example.org/",
                                 "file:///etc/passwd",
                                 "https:///path",
                                 "https://",
                                 "http:example.org",
                                 "https://user:word@example.org/",
                                 "https://example.org@evil.example/",
                                 "https://exa mple.org/",
                                 "https://example.org/a\nb",
                                 "https://example.org:99x/",
                                 "https://example.org:123456/",
                                 "https://::1/",
                                 "https://[::1/",
                                 "https://[name]/",
                                 "https://[::1]1]/",
                                 "https://[a]b]/",
                                 "javascript:alert(1)",
                                 "https://example.org\\@evil.example/",
                                 "-https://example.org/"}) {
    EXPECT_FALSE(parse_url(text)) << text;
  }
}

TEST(Url, ReferencesAreResolvedAsTheStandardHasIt) {
  struct Row {
    char const* reference;
    char const* meant;
  };
  // RFC 3986, section 5.4.
  constexpr char const* base = "http://a/b/c/d;p?q";
  for (Row const& row : {
           Row{"g:h", "g:h"},
           Row{"g", "http://a/b/c/g"},
           Row{"./g", "http://a/b/c/g"},
           Row{"g/", "http://a/b/c/g/"},
           Row{"/g", "http://a/g"},
           Row{"//g", "http://g"},
           Row{"?y", "http://a/b/c/d;p?y"},
           Row{"g?y#s", "http://a/b/c/g?y#s"},
           Row{"#s", "http://a/b/c/d;p?q#s"},
           Row{"", "http://a/b/c/d;p?q"},
           Row{".", "http://a/b/c/"},
           Row{"..", "http://a/b/"},
           Row{"../..", "http://a/"},
           Row{"../../../g", "http://a/g"},
           Row{"/./g", "http://a/g"},
           Row{"g.", "http://a/b/c/g."},
           Row{"..g", "http://a/b/c/..g"},
           Row{"./g/.", "http://a/b/c/g/"},
       }) {
    EXPECT_EQ(resolved(row.reference, base), row.meant) << row.reference;
  }
  EXPECT_EQ(resolved("a/b", ""), "a/b");
  EXPECT_EQ(resolved("a", "http://host"), "http://host/a");
}

}  // namespace
}  // namespace reconnect::formats
