#!/usr/bin/env bash
# Builds the presets `dev` (warnings are errors) and `release`, runs every test and ends with the line
# `N passed, N failed` (or `N passed, N failed, N skipped`). Installs what is missing first.
# Where nothing has changed since all of them passed, it says so and runs none; remove build/dev/passed to run them.
# Arguments are handed to ctest: tests/run.sh -R store
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools/install_packages.sh test

if command -v ccache >/dev/null; then
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
fi
for preset in dev release; do
  cmake --preset "$preset" >/dev/null
  cmake --build --preset "$preset"
done

# everything prints a checksum of what the tests depend on: the files of the project, what was built, ../shared.
everything() {
  {
    git ls-files --cached --others --exclude-standard -z | xargs -0 sha256sum
    sha256sum build/dev/bin/* build/release/bin/reconnect
    find ../shared -type f -printf '%p %s %T@\n' 2>/dev/null | sort
  } | sha256sum
}
passed=build/dev/passed
checksum=$(everything 2>/dev/null || date +%N)
if (($# == 0)) && [[ -e $passed && $(head -n 1 "$passed") == "$checksum" ]]; then
  echo "Nothing has changed since every test passed."
  tail -n 1 "$passed"
  exit
fi
rm -f "$passed"

# Every GTest binary leaves results/<name of its test>.xml (tests/CMakeLists.txt says so).
build=$PWD/build/dev
rm -rf "$build/results" "$build/ctest.xml"
export GTEST_COLOR=no
ctest --test-dir "$build" "$@" --show-only=json-v1 >"$build/ctest.json"
ctest --test-dir "$build" "$@" --parallel "$(nproc)" --test-output-size-failed 9999999 \
  --output-junit "$build/ctest.xml" || true

/usr/bin/python3 - "$build" <<'SUM' | tee "$build/summary"
"""Adds up the results: the cases of a GTest binary one each, and every other test as one. A binary that
wrote no report (it crashed, or left early), or failed after its last case, is one failure."""
import html, json, pathlib, re, sys

build = pathlib.Path(sys.argv[1])
ran = (build / "ctest.xml").read_text(errors="replace") if (build / "ctest.xml").exists() else ""
outcomes = {html.unescape(name): (status, html.unescape(rest)) for name, status, rest in
            re.findall(r'<testcase name="([^"]*)"[^>]* status="(\w+)">(.*?)</testcase>', ran, re.DOTALL)}
passed = failed = skipped = 0


def is_gtest(test):
    program = pathlib.Path(test["command"][0])
    return program.is_file() and b"gtest_list_tests" in program.read_bytes()


def cases(report):
    """Returns how many cases of a GTest report passed, failed and were skipped."""
    text = report.read_bytes()
    ends = re.findall(rb'^ *<testcase .*? result="(\w+)"', text, re.MULTILINE)
    failures = int(re.search(rb'<testsuites .*? failures="(\d+)"', text)[1])
    completed = ends.count(b"completed")
    return completed - failures, failures, len(ends) - completed


def print_output(name, output):
    """Prints what a failed test wrote, without the cases that passed."""
    output = re.sub(r"(?s).*?<system-out>(.*)</system-out>.*", r"\1", output)
    output = re.sub(r"\[ RUN      \] .*\n\[       OK \] .*\n|\[-{10}\].*\n", "", output)
    print(f"\n--- {name} ---\n{output.strip() or 'It wrote nothing.'}")


for test in json.loads((build / "ctest.json").read_text())["tests"]:
    status, output = outcomes.get(test["name"], ("missing", "It did not run."))
    report = build / "results" / (test["name"] + ".xml")
    if status == "disabled" or '<skipped message="SKIP_' in output:
        good, bad, left_out = 0, 0, 1
    elif report.exists():
        good, bad, left_out = cases(report)
        bad = max(bad, status != "run")
    else:
        good = int(status == "run" and not is_gtest(test))
        bad, left_out = 1 - good, 0
    if bad:
        print_output(test["name"], output)
    passed, failed, skipped = passed + good, failed + bad, skipped + left_out

if passed + failed == 0:
    print("No test has run.")
print(f"\n{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
sys.exit(failed > 0 or passed == 0)
SUM
if (($# == 0)); then
  { echo "$checksum"; tail -n 1 "$build/summary"; } >"$passed"
fi
