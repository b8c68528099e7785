#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Opens a map with a wrong figure in Neovim and waits for what the server finds. Exit status: 0 found or no Neovim here, 1 not found.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
nvim=${NVIM:-nvim}
command -v "$nvim" >/dev/null || { echo "neovim: not installed, skipped"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/../wrong.mappa" "$work/prova.mappa"
export VAGLIO_CLIENT="$here/vaglio.lua" VAGLIO_MAP="$work/prova.mappa"
export XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work" XDG_STATE_HOME="$work" XDG_CACHE_HOME="$work"
"$nvim" --version | head -n 1
"$nvim" --headless -u NONE -n --cmd "let g:vaglio_command = '$here/../../vaglio'" -c "luafile $here/test.lua" 2>&1 || {
  cat "$work"/nvim/lsp.log 2>/dev/null || :
  echo "neovim: failed"
  exit 1
}
echo "neovim: passed"
