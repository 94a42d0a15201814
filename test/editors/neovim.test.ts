import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentedSetup } from './documented';
import { answerOf, type Place, type StartEditor, startProgram, until } from './textEditor';
import { worksIn } from './works';

const startNeovim: StartEditor = async ({ home, file, env: given }) => {
  const env = { ...given, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home };
  mkdirSync(path.join(home, 'nvim'));
  writeFileSync(path.join(home, 'nvim/init.lua'), documentedSetup('Neovim 0.7 to 0.10'));
  const socket = path.join(home, 'socket');
  const stop = startProgram('nvim', ['--headless', '--listen', socket, file], env);

  /** The value of a Lua expression, by way of JSON. */
  function ask<T>(lua: string): T | undefined {
    const quoted = `vim.json.encode(${lua})`.replaceAll("'", "''");
    const answer = answerOf('nvim', ['--server', socket, '--remote-expr', `luaeval('${quoted}')`], env);
    return answer === undefined ? undefined : (JSON.parse(answer) as T);
  }
  /** Runs a Lua statement. */
  function run(lua: string): void {
    ask(`(function() ${lua} return true end)()`);
  }
  function type(keys: string): void {
    answerOf('nvim', ['--server', socket, '--remote-send', keys], env);
  }
  function put({ needle, behind = false }: Place): void {
    const shift = behind ? needle.length : Math.floor(needle.length / 2);
    const column = `vim.fn.col('.') - 1 + ${shift}`;
    run(`vim.fn.cursor(1, 1) vim.fn.search(${JSON.stringify(needle)}, 'cW')
      vim.api.nvim_win_set_cursor(0, { vim.fn.line('.'), ${column} })`);
  }
  await until(
    () => ask('vim.bo.filetype'),
    (filetype) => filetype === 'role-yaml',
  );

  return {
    findings: async () =>
      ask<{ lnum: number; message: string }[]>('vim.diagnostic.get(0)')?.map(
        ({ lnum, message }) => `${lnum + 1}: ${message}`,
      ) ?? [],
    filesWithFindings: async () => {
      run('vim.diagnostic.setqflist({ open = false })');
      return (
        ask<string[]>(
          'vim.tbl_map(function(item) return vim.fn.bufname(item.bufnr) end, vim.fn.getqflist())',
        ) ?? []
      );
    },
    async hover(place) {
      put(place);
      type('K');
      const windows =
        'vim.tbl_filter(function(w) return vim.api.nvim_win_get_config(w).relative ~= "" end, vim.api.nvim_list_wins())';
      const lines = await until(
        () =>
          ask<string[][]>(
            `vim.tbl_map(function(w) return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(w), 0, -1, false) end, ${windows})`,
          ) ?? [],
        (shown) => shown.length > 0,
      );
      return lines.flat().join('\n');
    },
    async completions(place) {
      put({ ...place, behind: true });
      type('a<C-x><C-o>');
      const items = await until(
        () => ask<{ word: string; abbr: string }[]>("vim.fn.complete_info({ 'items' }).items") ?? [],
        (shown) => shown.length > 0,
      );
      type('<C-e><Esc>');
      return items.map(({ abbr, word }) => abbr || word);
    },
    async fix(place, title) {
      put(place);
      const before = ask('vim.api.nvim_buf_get_changedtick(0)');
      // the list that a person chooses from
      run(`vim.ui.select = function(items, options, choose)
        for index, item in ipairs(items) do
          if options.format_item(item) == ${JSON.stringify(title)} then choose(item, index) end
        end
      end`);
      run('vim.lsp.buf.code_action()');
      await until(
        () => ask('vim.api.nvim_buf_get_changedtick(0)'),
        (tick) => tick !== before,
      );
    },
    text: async () => `${ask<string[]>('vim.api.nvim_buf_get_lines(0, 0, -1, false)')?.join('\n')}\n`,
    stop,
  };
};

worksIn('Neovim', startNeovim);
