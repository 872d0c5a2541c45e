// SPDX-License-Identifier: MIT
// Section 4 of cadence.md: ratio and score.
#include "cadence/score.hpp"

#include <algorithm>
#include <cmath>

namespace reconnect::cadence {
namespace {

using std::chrono::days;

constexpr Fraction cap{3};
constexpr Fraction dormant_cap{3, 2};  // that a cold tie is due is enough, it is in no hurry
constexpr int days_per_wait{45};
constexpr days longest_wait{3 * days_per_wait};
constexpr int news_counts{1};
constexpr int birthday_counts{1};
constexpr int cooling_counts{3};

/// Up to here the fractions fit into 128 bits. Beyond, no score is a half to be rounded: its
/// numerator, below 2^29, would have to be a multiple of 5^15.
constexpr int most_exact_attempts{23};

int warmth_in_tenths(Standing const& so_far) {
  if (so_far.tie == Tie::Warm) return 10;
  switch (so_far.warmth) {
    case Warmth::Warm:
      return 12;
    case Warmth::Cool:
      return 10;
    case Warmth::Faint:
      return 8;
  }
  return 10;
}

days wait_of(Facts const& facts, Standing const& so_far) {
  if (so_far.tie != Tie::Dormant || !so_far.due_on) return days{0};
  days const waited = facts.today - std::max(*so_far.due_on, facts.added);
  return std::clamp(waited, days{0}, longest_wait);
}

/// Returns ratio x (key ? 1.5 : 1) x warmth + wait + occasions, over a denominator common to all.
Fraction impatient_score(ScoreTerms const& terms) {
  long long const weight_in_twentieths = terms.warmth_in_tenths * (terms.key ? 3 : 2);
  long long const under = 180 * terms.ratio.under;
  long long const quiet = 9 * weight_in_twentieths * terms.ratio.over;
  long long const wait = 4 * terms.wait.count() * terms.ratio.under;
  return {quiet + wait + terms.occasions * under, under};
}

}  // namespace

Fraction ratio_of(Cadence const& cadence, Facts const& facts, Standing const& so_far) {
  if (cadence.every.is_never()) return {};
  Date const start = facts.last_contact.value_or(facts.added);
  days const ideal = std::max(reconnect::days(so_far.beat, start), days{1});
  days const longest = so_far.for_a_start ? reconnect::days(twice(so_far.beat), start)
                                          : longest_silence(cadence, start);
  days const between = std::max(longest - ideal, days{1});
  days const quiet = facts.today - start + (facts.last_contact ? days{0} : ideal);
  if (quiet <= ideal) return {quiet.count(), ideal.count()};
  return {(between + quiet - ideal).count(), between.count()};
}

ScoreTerms terms_of(Contact const& contact, Facts const& facts, Occasions const& occasions,
                    Fraction ratio, Standing const& so_far) {
  ScoreTerms terms{.ratio = std::min(ratio, so_far.tie == Tie::Dormant ? dormant_cap : cap),
                   .key = contact.key,
                   .warmth_in_tenths = warmth_in_tenths(so_far),
                   .wait = wait_of(facts, so_far),
                   .attempts = facts.attempts};
  if (occasions.news) terms.occasions += news_counts;
  if (occasions.birthday_soon) terms.occasions += birthday_counts;
  if (occasions.cooling) terms.occasions += cooling_counts;
  return terms;
}

double score_of(ScoreTerms const& terms, int decimals) {
  Fraction const score = impatient_score(terms);
  if (terms.attempts > most_exact_attempts) {
    return rounded(score.value() * std::pow(0.7, terms.attempts), decimals);
  }
  Wide const patience = power(7, terms.attempts);
  return rounded(score.over * patience, score.under * power(10, terms.attempts), decimals);
}

ScoreParts parts_of(ScoreTerms const& terms) {
  return {.capped_ratio = terms.ratio.value(),
          .key = terms.key ? 1.5 : 1.0,
          .warmth = terms.warmth_in_tenths / 10.0,
          .wait = static_cast<double>(terms.wait.count()) / days_per_wait,
          .occasions = terms.occasions,
          .patience = std::pow(0.7, terms.attempts)};
}

}  // namespace reconnect::cadence
