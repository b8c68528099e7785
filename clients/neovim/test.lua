-- SPDX-License-Identifier: EPL-2.0
-- Run by test.sh: opens a map with a wrong figure, waits for what is found, corrects it, and waits until nothing is.
local function found()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code)
    if code == 'mean-mismatch' then
      return diagnostic
    end
  end
end

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

dofile(vim.env.VAGLIO_CLIENT)
vim.cmd('edit ' .. vim.env.VAGLIO_MAP)
if vim.bo.filetype ~= 'mappa' then
  fail('the type of the file is ' .. vim.bo.filetype)
end
if not vim.wait(300000, found, 50) then
  fail('no diagnostic of mean-mismatch')
end
local diagnostic = found()
print(('line %d: %s\n'):format(diagnostic.lnum + 1, diagnostic.message))
if diagnostic.lnum ~= 2 then
  fail('it is on another line')
end
vim.cmd('silent %s/2,76/2,67/')
if not vim.wait(60000, function() return not found() end, 50) then
  fail('the diagnostic stays when the figure is right')
end
vim.cmd('silent quitall!')
