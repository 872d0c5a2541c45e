#!/usr/bin/env bash
# Looks for bytes that break a reader, guided by coverage: each target of tests/fuzz/targets.hpp through libFuzzer
# (clang 14, address and undefined behaviour sanitizers), at the lowest priority. Seeds are tests/fuzz/seeds, what was
# found once, the examples, and ../shared/data where that is there; what reaches new code is kept in build/fuzz/corpus.
# A finding ends as build/fuzz/findings/TARGET-…: mend it, and put it (small) into tests/fuzz/found/TARGET.
# Usage: tests/fuzz.sh [TARGET…]; FUZZ_SECONDS (120) is the time for each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

targets=("$@")
((${#targets[@]})) || targets=(book vcard csv feed history templates words arguments)
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}"

# seeds TARGET prints the files to begin with.
seeds() {
  local data=../shared/data
  find "tests/fuzz/seeds/$1" "tests/fuzz/found/$1" -type f 2>/dev/null || true
  case $1 in
    book) find examples tests/process "$data/json-suite/open" -name '*.json' ;;
    vcard) find examples "$data"/vcard-*/open -name '*.vcf' ;;
    csv) find examples "$data"/csv-*/open "$data/vcard-thunderbird/open" -name '*.csv' ;;
    feed) find "$data"/feed-*/open -type f ;;
  esac 2>/dev/null || true
}

status=0
mkdir -p build/fuzz/findings
for target in "${targets[@]}"; do
  corpus=build/fuzz/corpus/$target
  begin=build/fuzz/begin/$target
  mkdir -p "$corpus" "$begin"
  seeds "$target" | while read -r file; do cp "$file" "$begin/$(sha1sum <"$file" | cut -c 1-20)"; done
  log=build/fuzz/$target.log
  nice -n 19 "build/fuzz/bin/fuzz_$target" -max_total_time="${FUZZ_SECONDS:-120}" -timeout=60 -rss_limit_mb=1024 \
    -max_len=8192 -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$target-" "$corpus" "$begin" \
    >"$log" 2>&1 || { status=1; echo "$target: a finding, see $log"; }
  awk -v target="$target" '/^stat::number_of_executed_units/ { runs = $2 }
    / cov: / { for (i = 1; i < NF; ++i) if ($i == "cov:") reached = $(i + 1) }
    END { print target ": " runs + 0 " executions, " reached + 0 " edges reached" }' "$log"
done
exit "$status"
