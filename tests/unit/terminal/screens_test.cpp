// SPDX-License-Identifier: MIT
// The other screens of voice.md, built by hand as commands build them, on terminals of 80 and 40
// columns.
#include <gtest/gtest.h>

#include "reconnect/terminal/page.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

Entry fact(std::string label, std::string value) {
  return {.cells = {{std::move(label), Ink::Dim}}, .facts = {{std::move(value)}}};
}

Page prep() {
  Page page;
  page.add(Entries{{{.cells = {{"Ana Díaz ★", Ink::Name}},
                     .facts = {{"CTO at Initech (new since May)"}, {"Madrid, 17:40 there"}}}},
                   0});
  page.add(Entries{{
      fact("you met", "Initech, 2012; you were close"),
      fact("last spoke", "call, 16 August: \"new flat, two cats\""),
      fact("since then", "19 Nov: now CTO at Initech (LinkedIn)"),
      fact("to remember", "daughter Mia, climbs"),
      fact("you promised", "send the paper, by Friday"),
      fact("look first", "linkedin.com/in/ana-diaz"),
      fact("not yet", "no agenda: 1 of 3 since the silence"),
  }});
  page.blank().line({{"To open with"}}, 2);
  page.line({{"\"You had just moved when we spoke: how are the cats finding the flat?\""}}, 4);
  page.blank().line({{"Checklist (reconnect edit ana)"}}, 2);
  page.add(Entries{{
                       {.cells = {{"[x] what can I offer"}}, .facts = {{"introduce her to Jonas"}}},
                       {.cells = {{"[ ] what I say when asked what I do"}}},
                       {.cells = {{"[ ] what I will not ask"}}},
                   },
                   4});
  return page.next({"reconnect call ana"});
}

TEST(PrepScreen, FitsEightyColumns) {
  EXPECT_EQ(render(prep(), terminal_of(80)),
            "Ana Díaz ★   CTO at Initech (new since May) · Madrid, 17:40 there\n"
            "  you met        Initech, 2012; you were close\n"
            "  last spoke     call, 16 August: \"new flat, two cats\"\n"
            "  since then     19 Nov: now CTO at Initech (LinkedIn)\n"
            "  to remember    daughter Mia, climbs\n"
            "  you promised   send the paper, by Friday\n"
            "  look first     linkedin.com/in/ana-diaz\n"
            "  not yet        no agenda: 1 of 3 since the silence\n"
            "\n"
            "  To open with\n"
            "    \"You had just moved when we spoke: how are the cats finding the flat?\"\n"
            "\n"
            "  Checklist (reconnect edit ana)\n"
            "    [x] what can I offer                  introduce her to Jonas\n"
            "    [ ] what I say when asked what I do\n"
            "    [ ] what I will not ask\n"
            "Next: reconnect call ana\n");
}

TEST(PrepScreen, FitsFortyColumns) {
  EXPECT_EQ(render(prep(), terminal_of(40)),
            "Ana Díaz ★\n"
            "  CTO at Initech (new since May)\n"
            "  Madrid, 17:40 there\n"
            "  you met\n"
            "    Initech, 2012; you were close\n"
            "  last spoke\n"
            "    call, 16 August: \"new flat, two\n"
            "    cats\"\n"
            "  since then\n"
            "    19 Nov: now CTO at Initech\n"
            "    (LinkedIn)\n"
            "  to remember\n"
            "    daughter Mia, climbs\n"
            "  you promised\n"
            "    send the paper, by Friday\n"
            "  look first\n"
            "    linkedin.com/in/ana-diaz\n"
            "  not yet\n"
            "    no agenda: 1 of 3 since the silence\n"
            "\n"
            "  To open with\n"
            "    \"You had just moved when we spoke:\n"
            "      how are the cats finding the\n"
            "      flat?\"\n"
            "\n"
            "  Checklist (reconnect edit ana)\n"
            "    [x] what can I offer\n"
            "      introduce her to Jonas\n"
            "    [ ] what I say when asked what I do\n"
            "    [ ] what I will not ask\n"
            "Next: reconnect call ana\n");
}

TEST(PrepScreen, IsColouredAndHasAnAsciiForm) {
  Page page;
  page.add(Entries{
      {{.cells = {{"Ana Díaz ★", Ink::Name}}, .facts = {{"CTO at Initech"}, {"Madrid"}}}}, 0});
  page.add(Entries{{fact("you met", "Initech, 2012 — you were “close”…")}});
  EXPECT_EQ(render(page, Style{.colour = true, .unicode = false}),
            "\x1b[1mAna Díaz *\x1b[0m   CTO at Initech - Madrid\n"
            "  \x1b[2myou met\x1b[0m   Initech, 2012 - you were \"close\"...\n");
}

Page imported() {
  return Page{}
      .line(
          "797 new, 4 were here already, 2 without a name (no phone numbers in this export). None "
          "is brought up "
          "until you choose; ten are enough to begin.")
      .next({"reconnect triage", "reconnect triage 2013", "reconnect undo"});
}

TEST(ImportScreen, WrapsItsSentences) {
  EXPECT_EQ(render(imported(), terminal_of(80)),
            "797 new, 4 were here already, 2 without a name (no phone numbers in this\n"
            "  export). None is brought up until you choose; ten are enough to begin.\n"
            "Next: reconnect triage · reconnect triage 2013 · reconnect undo\n");
  EXPECT_EQ(render(imported(), terminal_of(40)),
            "797 new, 4 were here already, 2 without\n"
            "  a name (no phone numbers in this\n"
            "  export). None is brought up until you\n"
            "  choose; ten are enough to begin.\n"
            "Next: reconnect triage\n"
            "      reconnect triage 2013\n"
            "      reconnect undo\n");
}

Page logged() {
  return Page{}
      .line({{"Logged a call with "},
             {"Ana Díaz", Ink::Name},
             {" (22 min): first of three before any agenda."}})
      .line("Promised: send the paper, by Friday 27 November.")
      .line(
          "To keep it alive: another talk from 20 December (4 weeks), when the turn comes. A fixed "
          "day: --next "
          "DATE. Undo: reconnect undo");
}

TEST(LogScreen, WrapsItsSentencesAndNeverTheName) {
  EXPECT_EQ(render(logged(), terminal_of(80)),
            "Logged a call with Ana Díaz (22 min): first of three before any agenda.\n"
            "Promised: send the paper, by Friday 27 November.\n"
            "To keep it alive: another talk from 20 December (4 weeks), when the turn comes.\n"
            "  A fixed day: --next DATE. Undo: reconnect undo\n");
  EXPECT_EQ(render(logged(), terminal_of(24)),
            "Logged a call with\n"
            "  Ana Díaz (22 min):\n"
            "  first of three before\n"
            "  any agenda.\n"
            "Promised: send the\n"
            "  paper, by Friday 27\n"
            "  November.\n"
            "To keep it alive:\n"
            "  another talk from 20\n"
            "  December (4 weeks),\n"
            "  when the turn comes. A\n"
            "  fixed day: --next\n"
            "  DATE. Undo: reconnect\n"
            "  undo\n");
}

TEST(CongratulateScreen, KeepsTheDraftsLinesAndIndent) {
  Page page;
  page.line("Noted. A call is more personal than a post: +1 212 555 0100. Or write (draft 1 of 3):")
      .blank();
  page.add(
      Verbatim{"Ana, it has been a while: this is Sam, from Initech in 2012. I just saw that you "
               "are CTO now.",
               2});
  page.blank().line("c called   w wrote   e edit   2 3 other drafts   Enter not yet");
  EXPECT_EQ(render(page, terminal_of(80)),
            "Noted. A call is more personal than a post: +1 212 555 0100. Or write (draft 1\n"
            "  of 3):\n"
            "\n"
            "  Ana, it has been a while: this is Sam, from Initech in 2012. I just saw that\n"
            "  you are CTO now.\n"
            "\n"
            "c called   w wrote   e edit   2 3 other drafts   Enter not yet\n");
}

}  // namespace
}  // namespace reconnect::terminal
