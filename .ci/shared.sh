# What the scripts of this folder share; they source it first. It goes to the top of the checkout.
# shellcheck shell=bash
set -euo pipefail
caller=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() { printf '\n== %s\n' "$*"; }

# Prints the path of the program that is named, from where the caller stands, or of one that is built.
program() {
  if [ $# -gt 0 ]; then
    (cd "$caller" && realpath "$1")
  else
    printf '%s/crossroads\n' "$(.ci/build-release --product crossroads)"
  fi
}

# Installs packages of Debian.
debian() {
  apt-get update -qq >/dev/null
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Makes a folder an environment of Python, unless it is one, and installs packages of PyPI there.
environment() {
  local folder=$1
  shift
  if [ ! -x "$folder/bin/python" ] && ! python3 -m venv "$folder" 2>/dev/null; then
    debian python3-venv
    python3 -m venv "$folder"
  fi
  "$folder/bin/pip" install -q --disable-pip-version-check "$@"
}
