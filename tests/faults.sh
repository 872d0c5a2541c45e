#!/usr/bin/env bash
# Tries every point of tests/process with the released program: each system call of each command that
# changes something failed, killed, interrupted, cut short and signalled, and every state of the folder
# that a power cut may leave. Takes some minutes. Arguments go to the test: --gtest_filter='*undo*'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset release >/dev/null
cmake --build --preset release --target reconnect
cmake --preset dev >/dev/null
cmake --build --preset dev --target reconnect faults_test

export RECONNECT_PROGRAM=$PWD/build/release/bin/reconnect RECONNECT_ONE_IN=${RECONNECT_ONE_IN:-1}
report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0
build/dev/bin/faults_test "$@" | tee "$report" || status=$?

awk '/ points, / { points += $(NF - 3) }
     / states, / { cuts += $(NF - 5); states += $(NF - 1) }
     END { print points + 0 " points struck; " cuts + 0 " power cuts, " states + 0 " states opened" }' "$report"
exit "$status"
