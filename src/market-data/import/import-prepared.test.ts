import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { raw } from '../../query/index.ts'
import { loadCatalog } from '../load-catalog.ts'
import { importFiles } from './import-files.ts'
import { takeBackImport } from './import-prepared.ts'
import { recoverImports } from './recover-imports.ts'
import { undoImport } from './undo-import.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

/** Each test begins with an empty workspace on the same engine. */
afterEach(async () => {
  const done = await market.state.db.selectFrom('imports').select('id').where('status', '=', 'done').execute()
  for (const { id } of done.reverse()) await takeBackImport(market, id, 'undone', 'test')
})

const ask = (text: string) => market.engine.rows(raw(text))
const names = async () =>
  (await ask('SELECT name FROM accounts WHERE _current ORDER BY aid')).map((row) => row['name'])

describe('an import', () => {
  it('brings accounts and deals into the tables and takes them back', async () => {
    const text = 'name,industry,employees,x_offices\nAcme,Software,120,3\nBolt,Retail,many,\n'
    const accounts = await bring(market, 'accounts', text)
    expect(accounts).toMatchObject({ read: 2, accepted: 2, rejected: 0, unchanged: 0, stubs: 0, problemCount: 1 })
    expect(accounts.problems).toEqual([
      {
        file: 'accounts.csv',
        row: 3,
        column: 'employees',
        value: 'many',
        code: 'not_integer',
        message: expect.any(String),
      },
    ])
    const deals = await bring(
      market,
      'deals',
      [
        'id,account,status,amount,opened_at,closed_at',
        '1,ACME Inc.,won,1000,2025-01-01,2025-03-01',
        '2,Corp,open,,2025-05-01,2025-12-01',
        '3,,lost,0,2025-05-01,2025-06-01',
        '',
      ].join('\n'),
    )
    expect(deals).toMatchObject({ read: 3, accepted: 3, stubs: 1, problemCount: 0 })
    expect(deals.notes).toEqual([expect.stringContaining('1 open deal')])
    expect(await ask('SELECT aid, name, employees, x_offices FROM accounts WHERE _current ORDER BY aid')).toEqual([
      { aid: 1, name: 'Acme', employees: '120', x_offices: '3' },
      { aid: 2, name: 'Bolt', employees: null, x_offices: null },
      { aid: 3, name: 'Corp', employees: null, x_offices: null },
    ])
    expect(
      await ask(
        'SELECT id, aid, status, toDate(closed_at) AS closed, toDate(expected_close_at) AS expected FROM deals ORDER BY id',
      ),
    ).toEqual([
      { id: '1', aid: 1, status: 'won', closed: '2025-03-01', expected: null },
      { id: '2', aid: 3, status: 'open', closed: null, expected: '2025-12-01' },
      { id: '3', aid: 0, status: 'lost', closed: '2025-06-01', expected: null },
    ])
    expect(await bring(market, 'accounts', text)).toMatchObject({ read: 2, accepted: 0, unchanged: 2, stubs: 0 })

    // Bolt goes; Acme has a deal of another import and stays, known by its name only; the custom field goes.
    expect(await undoImport(market, accounts.import, 'test')).toMatchObject({ file: 'accounts.csv', keptAccounts: 1 })
    expect(await ask('SELECT aid, name, employees FROM accounts WHERE _current ORDER BY aid')).toEqual([
      { aid: 1, name: 'Acme', employees: null },
      { aid: 3, name: 'Corp', employees: null },
    ])
    expect((await loadCatalog(market)).kinds.get('accounts')?.fields.filter((field) => field.custom)).toEqual([])
    expect(await bring(market, 'accounts', text)).toMatchObject({ accepted: 2 })
    expect(await ask('SELECT name, employees FROM accounts WHERE _current ORDER BY aid')).toEqual([
      { name: 'Acme', employees: '120' },
      { name: 'Corp', employees: null },
      { name: 'Bolt', employees: null },
    ])
  })

  it('keeps two equal rows without a key apart, and knows them again', async () => {
    const text = 'account_name,product,revenue\nAcme,Pen,3\nAcme,Pen,3\nAcme,Ink,3\n'
    expect(await bring(market, 'orders', text)).toMatchObject({ accepted: 3, stubs: 1 })
    expect(await bring(market, 'orders', text)).toMatchObject({ accepted: 0, unchanged: 3, stubs: 0 })
    expect(await bring(market, 'orders', `${text}Acme,Pen,3\n`)).toMatchObject({ accepted: 1, unchanged: 3 })
    expect(await ask('SELECT product, toUInt32(count()) AS n FROM orders GROUP BY product ORDER BY product')).toEqual(
      [
        { product: 'Ink', n: 1 },
        { product: 'Pen', n: 3 },
      ],
    )
  })

  it('reports rows that are too long, too short or without a key, and keeps what can be kept', async () => {
    const result = await bring(
      market,
      'accounts',
      ['name,city,owner', 'Corp,Bern,Cy', 'Acme,Rome,Ann,extra', 'Bolt', ',Oslo,Bob', ''].join('\n'),
    )
    expect(result).toMatchObject({ read: 4, accepted: 3, rejected: 1, problemCount: 3 })
    expect(result.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [3, 'row_too_long', 'extra'],
      [4, 'row_too_short', ''],
      [5, 'row_without_key', ''],
    ])
    expect(await ask('SELECT name, city, owner FROM accounts WHERE _current ORDER BY name')).toEqual([
      { name: 'Acme', city: 'Rome', owner: 'Ann' },
      { name: 'Bolt', city: null, owner: null },
      { name: 'Corp', city: 'Bern', owner: 'Cy' },
    ])
  })

  it('changes nothing when every row is rejected', async () => {
    expect(await bring(market, 'accounts', 'name,city\n,Rome\n,Oslo\n')).toMatchObject({ accepted: 0, rejected: 2 })
    expect(await names()).toEqual([])
  })

  it('clears a value by a blank cell only where the mapping says so', async () => {
    await bring(market, 'accounts', 'id,city,technologies\n1,Rome,Figma;Slack\n')
    const blank = 'id,city,technologies\n1,,\n'
    expect(await bring(market, 'accounts', blank)).toMatchObject({ accepted: 0, unchanged: 1 })
    expect(await bring(market, 'accounts', blank, { blankClears: true })).toMatchObject({ accepted: 1 })
    expect(await ask('SELECT city, technologies FROM accounts WHERE _current')).toEqual([
      { city: null, technologies: [] },
    ])
  })

  it('stops when it is cancelled and leaves nothing', async () => {
    await bring(market, 'accounts', 'id,city\n1,Rome\n')
    const path = await market.file('more.csv', 'id,name,city\n1,Acme,Oslo\n2,Bolt,Bern\n')
    for (const after of ['Loading', 'Reading accounts', 'Read accounts']) {
      const controller = new AbortController()
      const progress = ({ message }: { message: string }) => {
        if (message.startsWith(after)) controller.abort()
      }
      const context = { ...quiet, signal: controller.signal, progress }
      await expect(importFiles(market, { files: [path], as: 'accounts' }, context)).rejects.toMatchObject({
        code: 'import_cancelled',
      })
      expect(await ask('SELECT id, city FROM accounts')).toEqual([{ id: '1', city: 'Rome' }])
      expect(await ask("SELECT name FROM system.tables WHERE startsWith(name, 'work_')")).toEqual([])
    }
  })

  it('refuses a second import beside one that runs, and takes back what was left running', async () => {
    await bring(market, 'accounts', 'id,city\n1,Rome\n')
    const { import: id } = await bring(market, 'accounts', 'id,city,x_floor\n1,Oslo,1\n2,Bern,2\n')
    // As a killed process leaves it: every row in place, and not yet done.
    await market.state.db
      .updateTable('imports')
      .set({ status: 'running', finished_at: null })
      .where('id', '=', id)
      .execute()
    await expect(bring(market, 'accounts', 'id\n3\n')).rejects.toMatchObject({
      problems: [{ code: 'import_running' }],
    })
    await expect(undoImport(market, undefined, 'test')).rejects.toMatchObject({
      problems: [{ code: 'import_running' }],
    })
    expect(await recoverImports(market)).toEqual([id])
    expect(await ask('SELECT id, city FROM accounts')).toEqual([{ id: '1', city: 'Rome' }])
    expect(await recoverImports(market)).toEqual([])
  })

  it('says of a broken file what is wrong with every one, and changes nothing', async () => {
    const good = await market.file('good.csv', 'name,domain,industry,employees\nAcme,acme.com,Software,5\n')
    const bad = await market.file('bad.csv', 'foo,bar\n1,2\n')
    await expect(importFiles(market, { files: [good, bad, '/nowhere.csv'] }, quiet)).rejects.toMatchObject({
      problems: [{ code: 'kind_not_recognised' }, { code: 'file_not_found' }],
    })
    expect(await names()).toEqual([])
  })

  it('reads contacts first and touches after, whatever the order of the files', async () => {
    const touches = await market.file(
      'touches.csv',
      'touch id,email,activity date,activity type\n1,ann@acme.com,2025-01-31,call\n',
    )
    const contacts = await market.file(
      'contacts.csv',
      'contact id,email,first name,last name,company\n7,ann@acme.com,Ann,Lee,Acme\n',
    )
    const maps = await market.file('map.yaml', 'as: touches\n')
    await importFiles(market, { files: [contacts], as: 'contacts' }, quiet)
    await importFiles(market, { files: [touches], map: maps }, quiet)
    expect(await ask('SELECT c.name AS name, c.aid = t.aid AS same FROM touches AS t, contacts AS c')).toEqual([
      { name: 'Ann Lee', same: 1 },
    ])
  })

  it('gives rows without account to the contact or deal they name once that is imported, and takes it back', async () => {
    await bring(market, 'touches', 'id,contact,at\nt1,c1,2025-01-02\nt2,c9,2025-01-03\n')
    await bring(market, 'deal_contacts', 'deal,contact,role,recorded_at\nd1,c1,champion,2025-01-05\n')
    const owners = async () => [
      ...(await ask('SELECT id, aid > 0 AS owned FROM touches ORDER BY id')),
      ...(await ask(`SELECT deal AS id, aid > 0 AS owned, role FROM deal_contacts WHERE _current`)),
    ]
    const before = await owners()
    expect(before.map((row) => row['owned'])).toEqual([0, 0, 0])

    const contacts = await bring(market, 'contacts', 'id,account_name,name\nc1,Acme,Ann\n')
    expect(contacts.notes.filter((note) => note.includes('imported earlier'))).toEqual([
      '1 rows of deal contacts and 1 rows of touches that were imported earlier name these contacts; they now belong to their accounts.',
    ])
    expect(await owners()).toEqual([
      { id: 't1', owned: 1 },
      { id: 't2', owned: 0 },
      { id: 'd1', owned: 1, role: 'champion' },
    ])
    const again = await bring(market, 'touches', 'id,contact,at\nt1,c1,2025-01-02\nt2,c9,2025-01-03\n')
    expect(again).toMatchObject({ accepted: 0, unchanged: 2 })

    await undoImport(market, contacts.import, 'test')
    expect(await owners()).toEqual(before)
  })

  it('turns a wide survey and counts its respondents', async () => {
    const survey = await market.file(
      'survey.csv',
      'Response ID,Company,How large?,What next?\nr1,Acme,10,More\nr2,Bolt,,Less\nr3,Bolt,,\n',
    )
    const map = await market.file(
      'survey.yaml',
      'as: answers\nfields: {respondent: Response ID, account_name: Company}\nquestions: ["How large?", "What next?"]\n',
    )
    const result = await importFiles(market, { files: [survey], map }, quiet)
    expect(result).toMatchObject({ read: 3, accepted: 2, rejected: 1, respondents: 2, stubs: 2 })
    expect(result.problems).toMatchObject([{ row: 4, code: 'row_without_answers' }])
    expect(
      await ask('SELECT instrument, respondent, question, value, text FROM answers ORDER BY respondent, question'),
    ).toEqual([
      { instrument: 'survey', respondent: 'r1', question: 'How large?', value: 10, text: '10' },
      { instrument: 'survey', respondent: 'r1', question: 'What next?', value: null, text: 'More' },
      { instrument: 'survey', respondent: 'r2', question: 'What next?', value: null, text: 'Less' },
    ])
    expect(await importFiles(market, { files: [survey], map }, quiet)).toMatchObject({
      accepted: 0,
      unchanged: 2,
      rejected: 1,
    })
  })
})
