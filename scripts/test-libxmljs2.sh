#!/usr/bin/env bash
# Tests the judge that needs the optional peer libxmljs2. The peer is installed into a temporary folder of its own, never
# into the node_modules of this repository, and the folder is removed afterwards. Compiling it takes over a minute and
# needs Python and a C++ compiler.
#
#   scripts/test-libxmljs2.sh [VERSION]      LIBXMLJS2_DIR=FOLDER scripts/test-libxmljs2.sh uses what is installed there
set -euo pipefail

version="${1:-0.37.0}"
repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

if [ -z "${LIBXMLJS2_DIR:-}" ]; then
  LIBXMLJS2_DIR="$(mktemp -d)"
  trap 'rm -rf "$LIBXMLJS2_DIR"' EXIT
  # This one package needs its install script; newer npm runs none that is not named.
  printf '{ "private": true, "allowScripts": { "libxmljs2@%s": true } }\n' "$version" > "$LIBXMLJS2_DIR/package.json"
  echo "Installing libxmljs2@$version into $LIBXMLJS2_DIR"
  (cd "$LIBXMLJS2_DIR" && npm install --no-audit --no-fund --save-exact "libxmljs2@$version")
  (cd "$LIBXMLJS2_DIR" && node -e "require('libxmljs2')")
fi
export LIBXMLJS2_DIR

cd "$repository"
npx vitest run test/judge/libxmljs2.peer.test.ts
