#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Opens a map with a wrong figure in Emacs and waits for what the server finds. Exit status: 0 found or no Emacs here, 1 not found.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
emacs=${EMACS:-emacs}
command -v "$emacs" >/dev/null || { echo "emacs: not installed, skipped"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/../wrong.mappa" "$work/prova.mappa"
export VAGLIO_CLIENT="$here/vaglio.el" VAGLIO_MAP="$work/prova.mappa" VAGLIO_COMMAND="$here/../../vaglio" HOME="$work"
"$emacs" --version | head -n 1
"$emacs" --batch -l "$here/test.el" 2>&1 || { echo "emacs: failed"; exit 1; }
echo "emacs: done"
