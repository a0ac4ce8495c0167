import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import type { Market } from '../../market-data/index.ts'
import { raw, sql } from '../../query/index.ts'
import { bookRule, type CheckedRule, compileRule, openRuleBook, openUnitScan, runOf } from '../../segments/index.ts'
import { readRoleTexts } from './read-role-texts.ts'

let scratch: ScratchMarket
let market: Market
beforeAll(async () => {
  scratch = await scratchMarket()
  market = Object.assign(scratch, { readTexts: readRoleTexts })
  await bring(scratch, 'accounts', 'id,name\n1,Acme\n2,Bolt\n3,Crest\n')
  const contacts = (text: string) =>
    bring(scratch, 'contacts', `id,account_id,email,title,buying_roles,updated_at\n${text}`)
  scratch.at('2025-02-01')
  await contacts(
    'c1,1,ada@acme.com,Designer,,2025-02-01\nc2,2,ada@acme.com,Purchasing Manager,DECISION_MAKER,2025-02-01\n',
  )
  scratch.at('2025-06-01')
  await contacts('c1,1,ada@acme.com,Creative Manager,Champion,2025-06-01\n')
  scratch.at('2026-01-01')
  await bring(
    scratch,
    'touches',
    `id,account_id,contact,at,kind,initiated_by
t1,1,c1,2025-12-20,email,buyer
t2,1,ADA@acme.com,2025-03-01,email,buyer
t3,2,ada@ACME.com,2025-12-01,meeting,seller
t4,3,ada@acme.com,2025-12-01,meeting,buyer
t5,3,,2025-12-01,meeting,buyer
t6,2,c2,2025-01-10,call,buyer
`,
  )
  await bring(
    scratch,
    'deal_contacts',
    'deal,contact,account_id,role\nd1,c1,1,Economic Decision Maker\nd2,c2,2,\nd3,x,3,Oracle\n',
  )
}, 60_000)
afterAll(() => scratch?.close())

async function ruleOf(text: string): Promise<CheckedRule> {
  const booked = bookRule(await openRuleBook(market), text)
  if ('problems' in booked) throw new Error(booked.problems[0]?.message)
  return booked.rule
}

async function accounts(text: string, asOf?: string): Promise<string> {
  const run = runOf(market, await openRuleBook(market), asOf === undefined ? undefined : new Date(asOf))
  const members = compileRule(await ruleOf(text), run).members()
  const rows = await market.engine.rows(sql`SELECT aid FROM (${members}) ORDER BY aid`)
  return rows.map(({ aid }) => String(aid)).join(' ')
}

describe('what is read of the person behind a touch', () => {
  it('is what they are now: by id or address, within the account', async () => {
    expect(await accounts('touches.exists(t, t.job_role == "creative manager")')).toBe('1')
    expect(await accounts('touches.filter(t, t.job_role == "creative manager").size() == 2')).toBe('1')
    expect(await accounts('touches.exists(t, t.job_role == "purchasing manager" && t.kind == "meeting")')).toBe('2')
    expect(await accounts('touches.filter(t, t.job_role == null).size() == 2')).toBe('3')
    expect(await accounts('touches.exists(t, "champion" in t.buying_roles)')).toBe('1')
    expect(await accounts('touches.exists(t, t.buying_roles.size() == 0)')).toBe('3')
    const since =
      'daysSince(touches.filter(t, t.job_role == "creative manager" && t.initiated_by == "buyer").map(t, t.at).max())'
    expect(await accounts(`${since} < 30`)).toBe('1')
    expect(await accounts(`${since} < 12`)).toBe('')
  })

  it('is what they were at a date', async () => {
    expect(await accounts('touches.exists(t, t.job_role == "creative manager")', '2025-05-01')).toBe('')
    expect(await accounts('touches.exists(t, t.job_role == "design staff")', '2025-05-01')).toBe('1')
    expect(await accounts('touches.exists(t, "champion" in t.buying_roles)', '2025-05-01')).toBe('')
  })

  it('is what they were at the moment of each unit, which tells where it was recorded later', async () => {
    const book = await openRuleBook(market)
    const units = raw(
      `SELECT toUInt32(1) AS aid, toUInt128(number) AS unit, [toDateTime64('2025-04-01', 3, 'UTC'), toDateTime64('2025-07-01', 3, 'UTC')][number] AS moment FROM numbers(1, 2)`,
    )
    const asked = async (text: string, as = units) => {
      const scan = openUnitScan(runOf(market, book), { select: as })
      const rule = await ruleOf(text)
      const [verdict, later] = [scan.verdict(rule), scan.recordedLater(rule)]
      const rows = await market.engine.rows(
        sql`SELECT toUInt8(${verdict}) AS told, ${later} AS later FROM ${scan.from()} WHERE ${scan.where} ORDER BY unit`,
      )
      return rows.map(({ told, later: late }) => [told, late])
    }
    expect(await asked('touches.exists(t, t.job_role == "design staff")')).toEqual([
      [1, 0],
      [0, 0],
    ])
    expect(await asked('touches.exists(t, t.job_role == "creative manager" && t.at < ago("30d"))')).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(await asked('touches.exists(t, "champion" in t.buying_roles)')).toEqual([
      [0, 0],
      [1, 0],
    ])
    // Bolt's person was recorded in February, the moment is before: what was recorded first stands in, and is told.
    const before = raw(
      `SELECT toUInt32(2) AS aid, toUInt128(9) AS unit, toDateTime64('2025-01-15', 3, 'UTC') AS moment`,
    )
    expect(await asked('touches.exists(t, t.job_role == "purchasing manager")', before)).toEqual([[1, 1]])
  })
})

describe('roles in deals', () => {
  it('are asked in our words', async () => {
    expect(
      await accounts('deal_contacts.exists(r, "economic buyer" in r.roles && "decision maker" in r.roles)'),
    ).toBe('1')
    expect(await accounts('deal_contacts.exists(r, r.roles.size() == 0)')).toBe('2')
    expect(await accounts('deal_contacts.exists(r, "Oracle" in r.roles)')).toBe('3')
  })
})
