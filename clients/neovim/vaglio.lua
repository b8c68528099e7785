-- SPDX-License-Identifier: EPL-2.0
-- Maps (.mappa) with the language server of Vaglio, for Neovim 0.11 and newer, 0.8 to 0.10, and 0.7.
-- Put it in the folder plugin/ of the configuration, or: dofile('/path/to/vaglio.lua')
local cmd = { vim.g.vaglio_command or 'vaglio', 'lsp' }

local group = vim.api.nvim_create_augroup('vaglio', {})
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = '*.mappa',
  command = 'setfiletype mappa',
})
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'mappa',
  command = 'setlocal commentstring=//\\ %s shiftwidth=2 expandtab iskeyword+=192-255,-',
})

if vim.lsp.config then
  vim.lsp.config('vaglio', { cmd = cmd, filetypes = { 'mappa' }, root_markers = { '.git' } })
  vim.lsp.enable('vaglio')
  return
end

local function root(file)
  local found = vim.fs and vim.fs.find('.git', { path = vim.fs.dirname(file), upward = true })[1]
  return vim.fn.fnamemodify(found or file, ':h')
end

local client -- of Neovim 0.7, which does not share clients by itself

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'mappa',
  callback = function(args)
    local config = { name = 'vaglio', cmd = cmd, root_dir = root(vim.api.nvim_buf_get_name(args.buf)) }
    if vim.lsp.start then
      vim.lsp.start(config)
    else
      client = client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(args.buf, client)
    end
  end,
})
