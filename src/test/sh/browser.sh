#!/bin/bash
# Makes sure that there is curl for the walk-through and a Chromium for the journeys: the one given, one on the path, or
# Debian's package.
set -euo pipefail

install() {
  echo "Not here: $*. Installing Debian's packages."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

may_install() {
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ]
}

if ! command -v curl >/dev/null; then
  if ! may_install; then
    echo "The walk-through of the README is run with curl and there is none on the path: install it." >&2
    exit 1
  fi
  install curl
fi

given=${1:-}
if [ -n "$given" ]; then
  [ -x "$given" ] && exit 0
  echo "pomost.chromium is $given, which cannot be run." >&2
  exit 1
fi

command -v chromium >/dev/null && exit 0

if may_install; then
  install chromium fonts-dejavu-core
  exit 0
fi

echo "The browser journeys need Chromium and there is none on the path." >&2
echo "Install it (Debian: apt-get install chromium) or name one with -Dpomost.chromium=/path/to/chromium." >&2
exit 1
