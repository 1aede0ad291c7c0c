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
  # The lists of an hour ago will do.
  [ -n "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -mmin -60 -print -quit)" ] || apt-get update -qq >/dev/null
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Installs packages of PyPI, unless they are there, in the environment of Python that all checks of this checkout
# share, and puts its programs before all others.
environment() {
  local folder=$PWD/.build-python
  if { [ ! -x "$folder/bin/python" ] || [ ! -x "$folder/bin/pip" ]; } && ! python3 -m venv "$folder" 2>/dev/null; then
    debian python3-venv
    python3 -m venv "$folder"
  fi
  export PATH=$folder/bin:$PATH PYTHONDONTWRITEBYTECODE=1
  python - "$@" <<'PYTHON' || pip install -q --disable-pip-version-check "$@"
import importlib.metadata
import sys

for wanted in sys.argv[1:]:
    name, version = wanted.split("==")
    try:
        if importlib.metadata.version(name) != version:
            sys.exit(1)
    except importlib.metadata.PackageNotFoundError:
        sys.exit(1)
PYTHON
}
