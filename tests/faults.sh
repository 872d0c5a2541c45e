#!/usr/bin/env bash
# Tries with the released program what CTest only samples: each system call of each command that changes
# something failed, killed, interrupted, cut short and signalled; every state of the folder that a power
# cut may leave; a crowd of writers for a minute; random sessions, broken books, hostile files. Takes some
# fifteen minutes. Arguments go to the tests: tests/faults.sh --gtest_filter='*PowerCuts*'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset release >/dev/null
cmake --build --preset release --target reconnect
cmake --preset dev >/dev/null
cmake --build --preset dev --target reconnect faults_test trust_test

export RECONNECT_PROGRAM=$PWD/build/release/bin/reconnect
export RECONNECT_ONE_IN=${RECONNECT_ONE_IN:-1} RECONNECT_SEED=${RECONNECT_SEED:-1}
export RECONNECT_WRITERS=${RECONNECT_WRITERS:-40} RECONNECT_SECONDS=${RECONNECT_SECONDS:-60}
export RECONNECT_SESSIONS=${RECONNECT_SESSIONS:-60} RECONNECT_BOOKS=${RECONNECT_BOOKS:-2000}
export RECONNECT_ROUNDS=${RECONNECT_ROUNDS:-3000}
report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0
for test in faults_test trust_test; do
  build/dev/bin/$test "$@" | tee -a "$report" || status=$?
done

awk '/ points, / { points += $(NF - 3) }
     / states, / { cuts += $(NF - 5); states += $(NF - 1) }
     / readings$/ { changes += $(NF - 3); readings += $(NF - 1) }
     /^[0-9]+ commands$/ { commands += $1 }
     /^[0-9]+ books$/ { books += $1 }
     /^[0-9]+ runs$/ { runs += $1 }
     END { print points + 0 " calls struck; " cuts + 0 " power cuts, " states + 0 " states opened; " \
                 changes + 0 " changes and " readings + 0 " readings at once; " commands + 0 \
                 " commands in sessions; " books + 0 " books; " runs + 0 " hostile runs" }' "$report"
exit "$status"
