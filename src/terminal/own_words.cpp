// SPDX-License-Identifier: MIT
// The words of drafts that the program brings. They ask for nothing; those for hard news offer help
// and congratulate nobody.
#include <array>

#include "reconnect/terminal/drafts.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::string_view good =
    R"({first}, I just saw {seen}. Congratulations, that is wonderful. No need to
answer in a hurry; I would love to hear how it feels, whenever you have a
quarter of an hour.
---
{first}, I saw {seen}, and it made my day. Congratulations! I hope you find the
time to celebrate.
---
Congratulations, {first}! I saw {seen}, and I thought of you at once. If you
feel like telling the story one day, I am all ears.
)";

constexpr std::string_view good_cold =
    R"({first}, it has been a while[, since {year} I think][: this is {me}][ ({met})].
I just saw {seen}. Congratulations, that is wonderful. No need to answer in a
hurry; I would love to hear how it feels, whenever you have a quarter of an
hour.
---
{first}, it has been a while[: this is {me}][ ({met})]. I saw {seen}, and it
made my day. Congratulations! I hope you find the time to celebrate.
---
Congratulations, {first}! [This is {me}[ ({met})]. ]I saw {seen}, and I thought of
you at once. It has been a while[, since {year} I think]; if you feel like
telling the story one day, I am all ears.
)";

constexpr std::string_view hard =
    R"({first}, I heard {seen}. I am sorry, and I am thinking of you. You need not
answer; if I can do anything, small or large, I am glad to.
---
{first}, I heard {seen}. If it would help to talk, or to have somebody take
something off your hands, I am here, any day that suits you.
---
{first}, I heard {seen}, and I did not want to let it pass in silence. No answer
needed. If an introduction, a second pair of eyes or just an ear would be of
use, please tell me.
)";

constexpr std::string_view hard_cold =
    R"({first}, it has been a while[: this is {me}][ ({met})]. I heard {seen}. I am
sorry, and I am thinking of you. You need not answer; if I can do anything,
small or large, I am glad to.
---
{first}, it has been a while[: this is {me}][ ({met})]. I heard {seen}. If it
would help to talk, or to have somebody take something off your hands, I am
here, any day that suits you.
---
{first}, [this is {me}[ ({met})]; ]it has been a while. I heard {seen}, and I did
not want to let it pass in silence. No answer needed. If an introduction, a
second pair of eyes or just an ear would be of use, please tell me.
)";

constexpr std::string_view post =
    R"({first}, I came across "{news}" and thought of you. I would love to hear more
about it, whenever you have a quarter of an hour.
---
{first}, "{news}" made me stop and read. How did it come about?
---
{first}, I saw "{news}" the other day, and I was glad to hear of you. How are you?
)";

constexpr std::string_view post_cold =
    R"({first}, it has been a while[, since {year} I think][: this is {me}][ ({met})].
I came across "{news}" and thought of you. I would love to hear more about it,
whenever you have a quarter of an hour.
---
{first}, it has been a while[: this is {me}][ ({met})]. "{news}" made me stop and
read. How did it come about?
---
{first}, it has been a while[: this is {me}][ ({met})]. I saw "{news}" the other
day, and I was glad to hear of you. How are you?
)";

constexpr std::array<WordsFile, 6> files{{{"good", good},
                                          {"good-cold", good_cold},
                                          {"hard", hard},
                                          {"hard-cold", hard_cold},
                                          {"post", post},
                                          {"post-cold", post_cold}}};

}  // namespace

std::span<WordsFile const> own_words() { return files; }

}  // namespace reconnect::terminal
