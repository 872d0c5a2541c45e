#!/usr/bin/env bash
# Installs the Debian packages that are missing for building (`build`), or for building and testing (`test`).
# Says which in one line; where nothing is missing it is silent and never calls apt.
# Usage: tools/install_packages.sh build|test
set -euo pipefail

building=(
  g++ cmake ninja-build git ca-certificates
  libcli11-dev nlohmann-json3-dev libfmt-dev libpugixml-dev libutf8proc-dev libqrcodegencpp-dev
)
testing=(libgtest-dev libgmock-dev ccache python3 curl tmux tzdata)

fail() {
  printf 'install_packages.sh: %s\n' "$@" >&2
  exit 1
}

case ${1-} in
  build) wanted=("${building[@]}") ;;
  test) wanted=("${building[@]}" "${testing[@]}") ;;
  *) echo "usage: tools/install_packages.sh build|test" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  fail "only Debian's apt is known here. Needed are a C++20 compiler, CMake 3.25 and Ninja;" \
    "the libraries are Debian's ${wanted[*]:5}."
fi

installed=" $(dpkg-query -W -f='${Package}=${db:Status-Status} ' "${wanted[@]}" 2>/dev/null || true)"
missing=()
for package in "${wanted[@]}"; do
  [[ $installed == *" $package=installed "* ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || fail "missing: ${missing[*]}" \
    "Installing them needs root or sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
  as_root=(sudo)
fi

apt_get() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@" </dev/null >>"$log" 2>&1
}

echo "Installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt_get update || echo "The package lists could not be brought up to date; trying with those that are here." >&2
if ! apt_get install -y --no-install-recommends "${missing[@]}"; then
  cat "$log" >&2
  fail "apt-get could not install: ${missing[*]}"
fi
