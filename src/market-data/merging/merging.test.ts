import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { identifier, join, render, sql, value } from '../../query/index.ts'
import { recoverImports } from '../import/recover-imports.ts'
import { undoImport } from '../import/undo-import.ts'
import type { KindName } from '../kinds/field.ts'
import { loadCatalog } from '../load-catalog.ts'
import { source } from '../source.ts'
import { mergeAccounts, unmergeAccount } from './merge-accounts.ts'

const READ = ['accounts', 'contacts', 'deals', 'orders', 'touches'] as const satisfies readonly KindName[]
const JUNE = new Date('2025-06-30T00:00:00Z')

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

const merge = (keep: string, ...others: string[]) => mergeAccounts(market, { keep, others }, 'test')
const unmerge = (account: string) => unmergeAccount(market, account, 'test')

/** Everything rules can see, now and as of June 2025: each row under its account's id. `name` rewrites every text. */
async function seen(name: (text: string) => string | undefined = (text) => text): Promise<string[]> {
  const catalog = await loadCatalog(market)
  const found: string[] = []
  for (const asOf of [undefined, JUNE]) {
    const ids = new Map<number, string>()
    for (const kind of READ) {
      const { from, where, column } = source(catalog, kind, asOf)
      const fields = catalog.kinds.get(kind)?.fields ?? []
      const columns = fields.map((field) => sql`${column(field)} AS ${identifier(`shown_${field.name}`)}`)
      const rows = await market.engine.rows<Record<string, unknown> & { aid: number }>(
        sql`SELECT aid, ${join(columns, ', ')} FROM ${from} WHERE ${where}`,
      )
      if (kind === 'accounts') for (const row of rows) ids.set(row.aid, String(row['shown_id']))
      for (const { aid, ...row } of rows) {
        const line = name(`${asOf?.getTime() ?? 'now'} ${kind} ${ids.get(aid) ?? aid} ${JSON.stringify(row)}`)
        if (line !== undefined) found.push(line)
      }
    }
  }
  return found.sort()
}

const account = fc.record({
  industry: fc.constantFrom('', 'Software', 'Retail'),
  employees: fc.constantFrom('', '10', '200'),
  country: fc.constantFrom('', 'Germany', 'France'),
  technologies: fc.constantFrom('', 'Figma', 'Figma;Slack'),
  parent: fc.constantFrom('', 'Group'),
  /** The place of the account it is merged into: an earlier one, or none. */
  into: fc.option(fc.nat(3), { freq: 2 }),
  children: fc.nat(2),
})
const world = fc.array(account, { minLength: 3, maxLength: 6 })
type World = (typeof world extends fc.Arbitrary<infer T> ? T : never) & readonly unknown[]

/** `two`: every record by itself; `one`: those that will be merged come under the id of the one that is kept, before it. */
function files(worlds: readonly World[], sides: readonly ('two' | 'one')[]): Record<(typeof READ)[number], string> {
  const lines: Record<(typeof READ)[number], string[]> = {
    accounts: ['id,industry,employees,country,technologies,parent'],
    contacts: ['id,account_id,name,department'],
    deals: ['id,account_id,name,status,amount,opened_at'],
    orders: ['id,account_id,at,revenue'],
    touches: ['id,contact,at,kind'],
  }
  worlds.forEach((members, at) => {
    for (const side of sides) {
      const id = (place: number): string => `${side}-${at}-${side === 'two' ? place : rootOf(members, place)}`
      for (const place of side === 'two' ? members.keys() : fillOrder(members).reverse()) {
        const row = members[place]
        if (row === undefined) continue
        const { industry, employees, country, technologies, parent, children } = row
        lines.accounts.push([id(place), industry, employees, country, technologies, parent].join(','))
        for (let child = 0; child < children; child += 1) {
          const key = `${side}-${at}-${place}-${child}`
          lines.contacts.push(`c${key},${id(place)},Anna ${child},creative`)
          lines.deals.push(`d${key},${id(place)},Deal,won,100,2025-0${child + 1}-01`)
          lines.orders.push(`o${key},${id(place)},2025-03-0${child + 1},${place}`)
          lines.touches.push(`t${key},c${key},2025-04-0${child + 1},call`)
        }
      }
    }
  })
  return Object.fromEntries(READ.map((kind) => [kind, lines[kind].join('\n')])) as Record<
    (typeof READ)[number],
    string
  >
}

const intoOf = (members: World, place: number): number | undefined => {
  const into = members[place]?.into
  return into === undefined || into === null || into >= place ? undefined : into
}
const rootOf = (members: World, place: number): number => {
  const into = intoOf(members, place)
  return into === undefined ? place : rootOf(members, into)
}
/** Each account before those merged into it: the order in which values are taken. */
function fillOrder(members: World): number[] {
  const under = (place: number): number[] => [
    place,
    ...members.flatMap((_, other) => (intoOf(members, other) === place ? under(other) : [])),
  ]
  return members.flatMap((_, place) => (intoOf(members, place) === undefined ? under(place) : []))
}

describe('merging', () => {
  it('is as if the records had been one, over a second import, and leaves nothing when taken back', async () => {
    const worlds = fc.sample(world, { seed: 20251122, numRuns: 3 })
    const bringAll = async (...sides: ('two' | 'one')[]) => {
      const texts = files(worlds, sides)
      const results = []
      for (const kind of READ) results.push(await bring(market, kind, texts[kind]))
      return results
    }
    await bringAll('two', 'one')
    const side = (which: string) =>
      seen((line) => (line.includes(` ${which}-`) ? line.replaceAll(`${which}-`, '') : undefined))
    const before = await seen()
    // From the leaves up, so that every record is still shown when it is merged: decisions upon decisions.
    for (const [at, members] of worlds.entries()) {
      for (const kept of members.keys()) {
        const place = members.length - 1 - kept
        const others = members.flatMap((_, other) => (intoOf(members, other) === place ? [`two-${at}-${other}`] : []))
        if (others.length > 0) await merge(`two-${at}-${place}`, ...others)
      }
    }
    const merged = await side('two')
    expect(merged).toEqual(await side('one'))
    expect(merged).not.toEqual(
      before.filter((line) => line.includes(' two-')).map((line) => line.replaceAll('two-', '')),
    )

    const again = await bringAll('two')
    expect(again.map(({ accepted }) => accepted)).toEqual(READ.map(() => 0))
    expect(await side('two')).toEqual(merged)

    for (const [at, members] of worlds.entries()) {
      for (const place of members.keys()) {
        if (intoOf(members, place) !== undefined) await unmerge(`two-${at}-${place}`)
      }
    }
    expect(await seen()).toEqual(before)
  })

  it('holds while records come and go: an undo lets it rest, a new import finds it again', async () => {
    await bring(market, 'accounts', 'id,name,industry,employees\nk1,Keeper,Software,\n')
    const second = await bring(market, 'accounts', 'id,name,industry,employees\nx1,Other,Retail,50\n')
    await bring(market, 'contacts', 'id,account_id,name\nxc1,x1,Ada\n')
    await merge('k1', 'x1')
    expect(await ofAccount('k1')).toEqual({ industry: 'Software', employees: '50', contacts: ['xc1'] })
    expect(await ofAccount('x1')).toBeUndefined()

    await undoImport(market, second.import, 'test')
    // Its contact still belongs to it: it stays as a stub, merged as before.
    expect(await ofAccount('k1')).toEqual({ industry: 'Software', employees: null, contacts: ['xc1'] })

    await bring(market, 'accounts', 'id,name,industry,employees\nx1,Other,Retail,60\n')
    expect(await ofAccount('k1')).toEqual({ industry: 'Software', employees: '60', contacts: ['xc1'] })

    const { import: brought } = await bring(market, 'accounts', 'id,name\ny1,Third\n')
    await merge('k1', 'y1')
    await undoImport(market, brought, 'test')
    await bring(market, 'accounts', 'id,name,country\ny1,Third,Italy\nz1,Fourth,Spain\n')
    expect(await ofAccount('y1')).toBeUndefined()
    expect(await ofAccount('z1')).toBeDefined()

    await unmerge('k1')
    expect(await ofAccount('x1')).toEqual({ industry: 'Retail', employees: '60', contacts: ['xc1'] })
    expect(await ofAccount('y1')).toBeDefined()
  })

  it('gives back what was imported meanwhile to the record that it names', async () => {
    await bring(market, 'accounts', 'id,name,domain\nk2,Kelp,kelp.com\nx2,Xylo,kelp.com\n')
    await bring(market, 'contacts', 'id,account_id,name,email\nkc2,k2,Ada,ada@one.com\nxc2,x2,Bob,bob@one.com\n')
    await merge('k2', 'x2')
    // By contact, by id, and by a domain that only the merge makes one company's.
    await bring(market, 'touches', 'id,contact,at,kind\ntx,xc2,2025-01-01,call\ntk,kc2,2025-01-01,call\n')
    await bring(market, 'orders', 'id,account_id,account_domain,at\nox,x2,,2025-01-01\nod,,kelp.com,2025-01-02\n')
    expect(await rowsOf('touches', 'k2')).toEqual(['tk', 'tx'])
    expect(await rowsOf('orders', 'k2')).toEqual(['od', 'ox'])
    // What the kept record says now it says itself, also where the merged one filled that gap with the same.
    await bring(market, 'contacts', 'id,account_id\nxc2,k2\n')

    await unmerge('x2')
    expect(await rowsOf('touches', 'x2')).toEqual(['tx'])
    expect(await rowsOf('orders', 'x2')).toEqual(['ox'])
    expect(await rowsOf('contacts', 'x2')).toEqual([])
    expect(await rowsOf('contacts', 'k2')).toEqual(['kc2', 'xc2'])
  })

  it('keeps the past: what the merged record was known for, then what the kept one said', async () => {
    market.at('2025-01-01')
    await bring(market, 'accounts', 'id,name,industry\nx3,Xenon,Retail\n')
    market.at('2025-09-01')
    await bring(market, 'accounts', 'id,name,industry\nk3,Krypton,Software\n')
    market.at('2026-01-01')
    await merge('k3', 'x3')
    expect(await ofAccount('k3')).toMatchObject({ industry: 'Software' })
    expect(await ofAccount('k3', JUNE)).toMatchObject({ industry: 'Retail' })
    await unmerge('k3')
  })

  it('is completed at the next opening when it was interrupted', async () => {
    await bring(market, 'accounts', 'id,name\nk4,Karst\nx4,Xenia\n')
    await bring(market, 'contacts', 'id,account_id\nxc4,x4\n')
    // It dies when the decision is written down and nothing of it is folded yet.
    const run: typeof market.engine.run = (statement, options) =>
      render(statement).text.includes('settled_')
        ? Promise.reject(new Error('the engine died'))
        : market.engine.run(statement, options)
    const dying = { ...market, engine: { ...market.engine, run } }
    await expect(mergeAccounts(dying, { keep: 'k4', others: ['x4'] }, 'test')).rejects.toThrow('the engine died')
    await recoverImports(market)
    expect(await rowsOf('contacts', 'k4')).toEqual(['xc4'])
    expect(await ofAccount('x4')).toBeUndefined()
  })

  it('is refused where it makes no sense', async () => {
    await bring(market, 'accounts', 'id,name\nk5,Kodak\nx5,Xeno\n')
    await expect(merge('k5', 'k5')).rejects.toThrow('into itself')
    await expect(merge('k5', 'nobody-5', 'x5', 'nobody-6')).rejects.toMatchObject({
      problems: [{ code: 'no_such_account' }, { code: 'no_such_account' }],
    })
    await expect(unmerge('k5')).rejects.toThrow('not merged')
    await merge('k5', 'x5')
    await expect(merge('k5', 'x5')).rejects.toMatchObject({ problems: [{ code: 'account_is_merged' }] })
  })
})

async function ofAccount(id: string, asOf?: Date) {
  const { from, where, column } = source(await loadCatalog(market), 'accounts', asOf)
  const field = (name: string) => {
    const fields = accountFields.get(name)
    if (fields === undefined) throw new Error(name)
    return column(fields)
  }
  const accountFields = new Map(
    (await loadCatalog(market)).kinds.get('accounts')?.fields.map((each) => [each.name, each]),
  )
  const [row] = await market.engine.rows<{ industry: string; employees: string }>(
    sql`SELECT ${field('industry')} AS industry, ${field('employees')} AS employees FROM ${from} WHERE ${where} AND id = ${value(id, 'String')}`,
  )
  return row === undefined ? undefined : { ...row, contacts: await rowsOf('contacts', id) }
}

async function rowsOf(kind: KindName, id: string): Promise<string[]> {
  const { from, where } = source(await loadCatalog(market), kind)
  const rows = await market.engine.rows<{ id: string }>(
    sql`SELECT id FROM ${from} WHERE ${where} AND aid IN (SELECT aid FROM accounts WHERE _current AND id = ${value(id, 'String')}) ORDER BY id`,
  )
  return rows.map((row) => row.id)
}
