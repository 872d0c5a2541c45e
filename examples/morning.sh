#!/usr/bin/env bash
# A morning with reconnect: installs what is missing, builds the release binary and shows what it does, with the
# invented people of examples/ or with those of FILE, in a throw-away home: your own book is never touched.
# Usage: examples/morning.sh [FILE]    FILE as `reconnect import` takes it, for instance contacts.vcf
set -euo pipefail

fail() {
  echo "morning.sh: $*" >&2
  exit 1
}

(($# <= 1)) || { echo "usage: examples/morning.sh [FILE]" >&2; exit 2; }
file=
if (($#)); then
  [[ -e $1 && -r $1 ]] || fail "there is no readable file \"$1\""
  file=$(realpath -- "$1")
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools/install_packages.sh build
cmake --preset release >/dev/null
cmake --build --preset release
binary=$PWD/build/release/bin/reconnect

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home RECONNECT_FILE=$home/.reconnect/contacts.json RECONNECT_PAGER=cat
unset RECONNECT_TODAY
mkdir -m 700 "$home/.reconnect"

reconnect() { "$binary" --no-input "$@"; }

# show ARGUMENT… prints the command as one would type it, and what it answers. That there is nothing to do (1) is an
# answer too; anything else is not.
show() {
  local word line='$ reconnect' status=0
  for word in "$@"; do
    if [[ $word =~ ^[a-zA-Z0-9_./:@+-]+$ ]]; then
      line+=" $word"
    elif [[ $word == *[\"\$\`\\]* ]]; then
      line+=" ${word@Q}"
    else
      line+=" \"$word\""
    fi
  done
  printf '\n%s\n' "$line"
  reconnect "$@" || status=$?
  ((status <= 1)) || return "$status"
}

# person ROW prints how to name the person of a --plain row: by the name where that finds them, else by the id.
person() {
  local id name found
  IFS=$'\t' read -r id name _ <<<"$1"
  if [[ $name != -* ]] && found=$(reconnect show "$name" --json 2>/dev/null) && [[ $found == *"\"$id\""* ]]; then
    echo "$name"
  else
    echo "$id"
  fi
}

echo
echo "A morning, in a home of its own that is gone afterwards:"

if [[ -n $file ]]; then
  show import "$file" || fail "$file could not be imported"
else
  show import examples/friends.vcf
  show import examples/Connections.csv
fi

# Ten to begin with, those with a phone first: somebody who matters, close ones, friendly ones, distant ones.
reconnect list --stage unsorted --plain >"$home/unsorted"
mapfile -t unsorted < <(awk -F'\t' '$8 != ""' "$home/unsorted"; awk -F'\t' '$8 == ""' "$home/unsorted")
keys=(kc c f f f d f d f n)
choices=
for ((i = 0; i < ${#unsorted[@]} && i < ${#keys[@]}; ++i)); do
  IFS=$'\t' read -r id name _ <<<"${unsorted[i]}"
  choices+=$(printf '%-3s%s  %s' "${keys[i]}" "$id" "$name")$'\n'
done
if [[ -n $choices ]]; then
  printf '\n$ reconnect triage - <<EOF\n%sEOF\n' "$choices"
  reconnect triage - <<<"${choices%$'\n'}"
else
  printf '\nNobody in this file is unsorted, so there is nobody to choose.\n'
fi

show due

# Today's first; where nobody is due, the first of the book.
reconnect list --plain >"$home/everybody"
mapfile -t today < <(reconnect due --plain; cat "$home/everybody")
if ((${#today[@]} == 0)); then
  printf '\nThere is nobody in the book, so the morning ends here.\n'
else
  first=$(person "${today[0]}")
  show prep "$first"
  show log "$first" --minutes 15 --note "good to hear the voice again" --promise "send the old photos by friday"

  # Somebody else has news: the next of those who were chosen, else of the book.
  other=${today[0]}
  for row in "${unsorted[@]:0:9}" "${today[@]}"; do
    if [[ ${row%%$'\t'*} != "${today[0]%%$'\t'*}" ]]; then
      other=$row
      break
    fi
  done
  show congratulate "$(person "$other")" "now running a bakery" --how text \
    --message "I just heard about the bakery. Congratulations! What do you bake first in the morning?"
  show due
fi

cat <<END

The program is build/release/bin/reconnect. To install it for yourself:
  mkdir -p ~/.local/bin && install -m 755 build/release/bin/reconnect ~/.local/bin/
or for everybody, with its manual page and completions (as root):
  cmake --install build/release
END
