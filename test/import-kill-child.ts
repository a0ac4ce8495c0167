/**
 * The process that import-kill.test.ts kills. Opens the workspace (which takes back what was running), says on one line
 * what stands in it, then imports the files that are not done yet, one after the other, and says each when it is done.
 */
import { importFiles } from '../src/market-data/index.ts'
import { openBrushwork } from '../src/open-brushwork.ts'
import { raw } from '../src/query/index.ts'

const [folder = '', ...files] = process.argv.slice(2)
const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const brushwork = await openBrushwork({ workspace: folder, env: {} })
const { engine, state } = brushwork
const imports = await state.db.selectFrom('imports').select(['id', 'file', 'status']).orderBy('id').execute()
const tables = (await engine.rows<{ name: string }>(raw('SHOW TABLES'))).map(({ name }) => name)
// Created last.
const here = tables.includes('import_problems')
say({
  imports,
  claims: here
    ? await engine.rows(
        raw('SELECT _import AS id, toUInt32(count()) AS rows FROM claims_accounts GROUP BY _import ORDER BY id'),
      )
    : [],
  keys: here ? await engine.rows(raw('SELECT DISTINCT _import AS id FROM account_keys ORDER BY id')) : [],
  shared: here
    ? await engine.rows(
        raw(
          "SELECT DISTINCT toInt32(employees) AS employees, toUInt32(count()) AS rows FROM accounts WHERE _current AND startsWith(id, 'S') GROUP BY employees",
        ),
      )
    : [],
  current: here
    ? await engine.rows(
        raw('SELECT toUInt32(count()) AS rows, toUInt32(uniqExact(aid)) AS accounts FROM accounts WHERE _current'),
      )
    : [],
  work: tables.filter((name) => name.startsWith('work_')),
})
const done = new Set(imports.filter((each) => each.status === 'done').map((each) => each.file))
const context = { actor: 'test', signal: new AbortController().signal, progress: () => {} }
for (const file of files) {
  if (done.has(file.slice(file.lastIndexOf('/') + 1))) continue
  const result = await importFiles(brushwork, { files: [file], as: 'accounts' }, context)
  say({ done: result.files[0]?.file, accepted: result.accepted })
}
await brushwork.close()
