// SPDX-License-Identifier: MIT
// The words that the program brings. They ask for nothing but a talk; those for hard news offer
// help and congratulate nobody.
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
{first}, it has been a while[: this is {me}][ ({met})]. [I still remember what we
last spoke of ({note}). ]I saw {seen}, and it made my day. Congratulations! I
hope you find the time to celebrate.
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
{first}, it has been a while[: this is {me}][ ({met})]. [I still remember what we
last spoke of ({note}). ]"{news}" made me stop and read. How did it come about?
---
{first}, it has been a while[: this is {me}][ ({met})]. I saw "{news}" the other
day, and I was glad to hear of you. How are you?
)";

constexpr std::string_view birthday =
    R"(Happy birthday, {first}! I hope the day is a good one. I would love to hear
how you are, whenever you have a quarter of an hour.
---
{first}, all the best for your birthday[ from {me}]! Who is there to celebrate
with you?
---
Happy birthday, {first}! I am thinking of you today, and I hope that the year
ahead is kind to you.
)";

constexpr std::string_view birthday_cold =
    R"(Happy birthday, {first}! It has been a while[, since {year} I think][: this is {me}][ ({met})].
I hope the day is a good one. I would love to hear how you are, whenever you
have a quarter of an hour.
---
{first}, all the best for your birthday! It has been a while[: this is {me}][ ({met})].
Who is there to celebrate with you?
---
Happy birthday, {first}! It has been a while[: this is {me}][ ({met})], and I am
thinking of you today. No need to answer in a hurry.
)";

constexpr std::string_view thanks =
    R"({first}, thank you for the {thanks}. It did me good.[ I have not forgotten what I
promised: {promise}.]
---
Thank you once more for the {thanks}, {first}.[ I still think of it ({note}).]
---
{first}, I wanted to thank you for the {thanks}. It meant something to me.
)";

constexpr std::string_view write =
    R"(Hello {first}[, {me} here]. How are you?[ I have not forgotten what I promised:
{promise}.] Would a quarter of an hour on the phone suit you next week?
---
Hello {first}[, {me} here]. I have been wondering how things went on[ ({note})].
Would a quarter of an hour on the phone suit you next week?
---
{first}, you came to my mind today[; {me} here]. What are you up to? I would love
to hear it, whenever you have a quarter of an hour.
)";

constexpr std::string_view write_cold =
    R"({first}, it has been a while[, since {year} I think][: this is {me}][ ({met})].
[I have been wondering how things went on ({note}). ]I would love to hear what
you are up to. Would a quarter of an hour on the phone suit you next week? No
occasion.
---
{first}, it has been a while[: this is {me}][ ({met})]. You came to my mind the
other day[, and what we last spoke of ({note})]. How are you? I would be glad of a
quarter of an hour on the phone one day, and a line is fine, too.
---
{first}, it has been a while[: this is {me}][ ({met})]. I would just like to know
how you are[, and how it went on since {year}]. No hurry, and no occasion.
)";

// Sentences to open a talk with: the first three whose facts are known.
constexpr std::string_view call =
    R"({birthday?}Happy birthday, {first}!
---
Thank you for the {thanks}; it did me good.
---
How have things gone since we last spoke ({note})?
---
{good?}I saw {seen}. Tell me about it!
---
I read what you wrote: {post}. How did that come about?
---
{org?}Who do you work with these days?
---
What keeps you busy these days?
---
How is everybody at home?
)";

constexpr std::string_view call_cold =
    R"({birthday?}Happy birthday, {first}!
---
{first}, it has been a while[, since {year} I think][: this is {me}][ ({met})].
---
{good?}I saw {seen}. Tell me about it!
---
I read what you wrote: {post}. How did that come about?
---
How have things gone since we last spoke ({note})?
---
{met?}Do you still see anybody from then?
---
{org?}Who do you work with these days?
---
What keeps you busy these days?
)";

constexpr std::string_view call_hard =
    R"({first},[ this is {me}[ ({met})].] I heard it has not been an easy time. How are you?
---
You need not tell me anything; I wanted to hear your voice.
---
If I can do anything, small or large, I am glad to.
)";

constexpr std::array<WordsFile, 14> files{{{"good", good},
                                           {"good-cold", good_cold},
                                           {"hard", hard},
                                           {"hard-cold", hard_cold},
                                           {"post", post},
                                           {"post-cold", post_cold},
                                           {"birthday", birthday},
                                           {"birthday-cold", birthday_cold},
                                           {"thanks", thanks},
                                           {"write", write},
                                           {"write-cold", write_cold},
                                           {"call", call},
                                           {"call-cold", call_cold},
                                           {"call-hard", call_hard}}};

}  // namespace

std::span<WordsFile const> own_words() { return files; }

}  // namespace reconnect::terminal
