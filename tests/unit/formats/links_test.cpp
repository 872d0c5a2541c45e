// SPDX-License-Identifier: MIT
// Links that dial and write: what was typed cannot add anything to them.
#include "reconnect/formats/links.hpp"

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

TEST(PercentEncoding, LeavesLettersDigitsAndFourSigns) {
  EXPECT_EQ(percent_encoded("aZ09-._~"), "aZ09-._~");
  EXPECT_EQ(percent_encoded("a b&c=d?e#f/g%h+i"), "a%20b%26c%3Dd%3Fe%23f%2Fg%25h%2Bi");
  EXPECT_EQ(percent_encoded("é\n\x01\"'`$"), "%C3%A9%0A%01%22%27%60%24");
}

TEST(TelLink, IsTheNumberAlone) {
  EXPECT_EQ(tel_link("+1 (212) 555-0100 ext. 5", ""), "tel:+12125550100");
  EXPECT_EQ(tel_link("0171 5550100", "49"), "tel:+491715550100");
  EXPECT_EQ(tel_link("0171 5550100", ""), "tel:01715550100");
  EXPECT_EQ(tel_link("ask Jenny", "49"), "");
}

TEST(SmsLink, TakesTheWordsAlong) {
  EXPECT_EQ(sms_link("+1 212 555 0100", "", "Hi, you & I?"),
            "sms:+12125550100?body=Hi%2C%20you%20%26%20I%3F");
  EXPECT_EQ(sms_link("+1 212 555 0100", "", ""), "sms:+12125550100");
  EXPECT_EQ(sms_link("", "", "Hi"), "");
}

TEST(WhatsAppLink, NeedsTheCountry) {
  EXPECT_EQ(whatsapp_link("+1 212 555 0100", "", "Hi\nyou"),
            "https://wa.me/12125550100?text=Hi%0Ayou");
  EXPECT_EQ(whatsapp_link("0171 5550100", "", "Hi"), "");
  EXPECT_EQ(whatsapp_link("0171 5550100", "49", "Hi"), "https://wa.me/491715550100?text=Hi");
}

TEST(MailLink, HasOneRecipientAndNoOtherHeader) {
  EXPECT_EQ(mail_link("ana@example.org", "Hi\nyou"), "mailto:ana@example.org?body=Hi%0D%0Ayou");
  EXPECT_EQ(mail_link("ana+list@example.org", ""), "mailto:ana%2Blist@example.org");
  EXPECT_EQ(mail_link("a@b?bcc=c@d&x", ""), "mailto:a%40b%3Fbcc%3Dc@d%26x");
  EXPECT_EQ(mail_link("a,b@example.org", ""), "mailto:a%2Cb@example.org");
  EXPECT_EQ(mail_link("a@b\r\nBcc: c", ""), "");
  EXPECT_EQ(mail_link("nobody", ""), "");
  EXPECT_EQ(mail_link("@example.org", ""), "");
  EXPECT_EQ(mail_link("ana@", ""), "");
}

TEST(WebLink, IsOfTheWeb) {
  EXPECT_EQ(web_link("https://linkedin.com/in/ana?x=1#y"), "https://linkedin.com/in/ana?x=1#y");
  EXPECT_EQ(web_link("linkedin.com/in/ana"), "https://linkedin.com/in/ana");
  EXPECT_EQ(web_link("https://example.org/a b\"'<`"), "https://example.org/a%20b%22%27%3C%60");
  EXPECT_EQ(web_link("file:///etc/passwd"), "");
  EXPECT_EQ(web_link("javascript:alert(1)"), "");
  EXPECT_EQ(web_link("javascript:alert(a.b)"), "");
}

}  // namespace
}  // namespace reconnect::formats
