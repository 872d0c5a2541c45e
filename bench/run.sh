#!/usr/bin/env bash
# Measures what a command costs over books of 100 to 100,000 people, beside the floor F (mapping the file and looking
# at each byte once) and beside taskwarrior, abook and khard where these are installed (up to 10,000 people).
# Prints a table, and how the cost grows where one size is twice another: it ends with 1 where that is more than 2.2
# times. The same figures go to build/bench/bench.json. Usage: bench/run.sh [--docs] [PEOPLE…]
# --docs writes docs/speed.md and docs/speed.svg anew. BENCH_SECONDS (10) is how long each size is measured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for_docs=false
if [[ ${1-} == --docs ]]; then
  for_docs=true
  shift
fi
sizes=("$@")
((${#sizes[@]})) || sizes=(100 1000 2000 4000 8000 10000 16000 100000)
for people in "${sizes[@]}"; do
  [[ $people =~ ^[1-9][0-9]*$ ]] || { echo "usage: bench/run.sh [--docs] [PEOPLE…]" >&2; exit 2; }
done

tools/install_packages.sh test
reconnect=$PWD/build/release/bin/reconnect
if [[ ! -x $reconnect ]]; then
  cmake --preset release >/dev/null
  cmake --build --preset release
fi

folder=$PWD/build/bench
results=$folder/results
mkdir -p "$folder" "$results"
rm -f "$results"/*
built=$folder/built
mkdir -p "$built"
for program in measure floor; do
  cc -std=c11 -O2 -static -Wall -Wextra -o "$built/$program" "bench/$program.c"
done
c++ -std=c++20 -O2 -static -Wall -Wextra -o "$built/empty" bench/empty.cpp

# As they are used, installed: a copy lies in larger pages than what a linker wrote, and starts faster.
install -m 755 "$reconnect" "$built"/{measure,floor,empty} "$folder"
reconnect=$folder/reconnect

umask 077  # as the program keeps its files: a copy that others may read costs more
work=$(mktemp -d "$folder/work.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME=$work TZ=UTC LC_ALL=C.UTF-8 TERM=dumb
unset RECONNECT_FILE RECONNECT_TODAY

# In pages of 4 KiB, as Debian 12 keeps each file: what a newer kernel got in one piece it also maps in few pieces,
# which makes F up to five times cheaper, so that two runs could not be compared.
lay="dd bs=4K status=none"

# plan NAME PREPARE COMMAND… adds a line to the plan; `measure` says what the three are.
plan() {
  local IFS=$'\t'
  printf '%s\n' "$*" >>"$work/plan"
}

measure() {
  "$folder/measure" "${BENCH_SECONDS:-10}" <"$work/plan" >"$results/$1"
  rm "$work/plan"
}

# made FILE COMMAND… writes FILE once with the output of COMMAND, and again when the generator is newer.
made() {
  local file=$1
  if [[ ! $file -nt bench/make_book.py ]]; then
    "${@:2}" >"$file.part"
    mv "$file.part" "$file"
  fi
}

plan_reconnect() {
  local people=$1 book=$2 name=$3 copy=$work/contacts.json
  local on=(--today 2026-11-22) fresh="$lay if='$book' of='$copy' && : >'$work/contacts.history.jsonl'"
  plan F "" "$folder/floor" "$book"
  plan "F, line by line" "" "$folder/floor" "$book" lines
  plan due "" "$reconnect" --file "$book" "${on[@]}" due
  plan list "" "$reconnect" --file "$book" "${on[@]}" list
  plan "show NAME" "" "$reconnect" --file "$book" "${on[@]}" show "$name"
  plan "log NAME --dry-run" "" "$reconnect" --file "$book" "${on[@]}" log "$name" --note "new flat" --dry-run
  plan "log NAME" "$fresh" "$reconnect" --file "$copy" "${on[@]}" log "$name" --note "new flat"
  made "$folder/cards-$people.vcf" bench/make_book.py "$people" cards
  $lay if="$folder/cards-$people.vcf" of="$work/cards.vcf"
  plan "import CARDS" "rm -rf '$work'/contacts.*" "$reconnect" --file "$copy" "${on[@]}" import "$work/cards.vcf"
  plan "add NEW" "$fresh" "$reconnect" --file "$copy" "${on[@]}" add "Xenia Newcomer" --met "choir, 2026"
}

plan_others() {
  local people=$1 name=$2 data=$folder/others-$1
  mkdir -p "$data"
  if command -v task >/dev/null; then
    export TASKDATA=$data/task TASKRC=$data/taskrc
    made "$TASKRC" printf 'confirmation=off\nverbose=nothing\n'
    made "$data/tasks.json" bench/make_book.py "$people" tasks
    if [[ ! -e $data/task/done ]]; then
      rm -rf "$data/task"
      mkdir "$data/task"
      task import "$data/tasks.json" >/dev/null 2>&1
      cp "$data/task/pending.data" "$data/pending.data"
      touch "$data/task/done"
    fi
    local fresh="cp '$data/pending.data' '$data/task/pending.data' && rm -f '$data'/task/{undo,backlog}.data"
    plan "taskwarrior: next" "" task next limit:2
    plan "taskwarrior: overdue" "" task overdue
    plan "taskwarrior: list" "" task list
    plan "taskwarrior: add" "bash -c \"$fresh\"" task add "call Xenia Newcomer"
  fi
  if command -v abook >/dev/null; then
    made "$data/addressbook" bench/make_book.py "$people" abook
    plan "abook: --mutt-query NAME" "" abook --datafile "$data/addressbook" --mutt-query "$name"
  fi
  if command -v khard >/dev/null; then
    [[ -d $data/vcards ]] || bench/make_book.py "$people" vcards "$data/vcards"
    made "$data/khard.conf" printf '[addressbooks]\n[[bench]]\npath = %s\n' "$data/vcards"
    plan "khard: list" "" khard -c "$data/khard.conf" list
    plan "khard: show NAME" "" khard -c "$data/khard.conf" show "$name"
  fi
}

plan empty "" "$folder/empty"
plan "reconnect --version" "" "$reconnect" --version
BENCH_SECONDS=2 measure start

for people in "${sizes[@]}"; do
  echo "Measuring $people people" >&2
  made "$folder/book-$people.json" bench/make_book.py "$people" book
  book=$work/book.json
  $lay if="$folder/book-$people.json" of="$book"
  name=$(awk -F'"' -v middle=$((people / 2 + 1)) '$2 == "name" && ++n == middle { print $4; exit }' "$book")
  plan_reconnect "$people" "$book" "$name"
  measure "$people"
  case $people in 100 | 1000 | 10000) plan_others "$people" "$name" ;; esac  # others need minutes for each size
  [[ ! -e $work/plan ]] || measure "$people-others"  # apart: they are slow, and would leave few runs for the rest
done

/usr/bin/python3 bench/report.py "$folder" "${sizes[@]}" || status=$?
if $for_docs; then /usr/bin/python3 bench/docs.py "$folder/bench.json" docs; fi
exit "${status-0}"
