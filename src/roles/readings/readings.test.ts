import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { type Market, undoImport } from '../../market-data/index.ts'
import { JOB_ROLES } from '../../market-data/kinds/role-words.ts'
import { raw, sql } from '../../query/index.ts'
import { answerRules } from '../../segments/features/answer-rules.ts'
import { bookRule, compileRule, openRuleBook, runOf } from '../../segments/index.ts'
import { openUnitScan } from '../../segments/language/compile/unit-scan.ts'
import { applyDefinitions, exportDefinitions } from '../../state/index.ts'
import { DEPARTMENTS, jobRoleOf, SENIORITIES } from '../titles/words.ts'
import { alike } from './alike.ts'
import { roleReview } from './operations/role-review.ts'
import { roleSettle } from './operations/role-settle.ts'
import { readRoleTexts } from './read-role-texts.ts'
import { reverseSettle } from './reverse-settle.ts'
import { titleDefinitions } from './title-definitions.ts'

let scratch: ScratchMarket
let market: Market
beforeAll(async () => {
  scratch = await scratchMarket()
  market = Object.assign(scratch, { readTexts: readRoleTexts })
  await bring(scratch, 'accounts', 'id,name\n1,Acme\n2,Bolt\n3,Crest\n')
  scratch.at('2026-02-01T00:00:00Z')
  await bring(
    scratch,
    'contacts',
    `id,account_id,title,department,seniority,buying_roles
c1,1,Creative Director,,,
c2,1,Leiterin Einkauf,Finance,,ECONOMIC_BUYER
c3,2,Zorblax  Wizard,,,DECISION_MAKER;Oracle
c4,3,  zorblax wizard ,Sales,,
c5,3,,Purchasing,Manager,Economic Decision Maker
`,
  )
}, 60_000)
afterAll(() => scratch?.close())

async function checked(rule: string) {
  const book = await openRuleBook(market)
  const booked = bookRule(book, rule)
  if ('problems' in booked) throw new Error(booked.problems[0]?.message)
  return { rule: booked.rule, run: runOf(market, book) }
}

/** Ids of the people that a rule keeps. */
async function people(text: string, asOf?: string): Promise<string[]> {
  const { rule, run } = await checked(text)
  const members = compileRule(rule, asOf === undefined ? run : { ...run, asOf: new Date(asOf) }).members()
  const rows = await market.engine.rows(
    sql`SELECT DISTINCT id FROM contacts WHERE rid IN (SELECT rid FROM (${members})) ORDER BY id`,
  )
  return rows.map(({ id }) => String(id))
}

async function carryOut(operation: typeof roleSettle, input: object) {
  return operation.run(market, operation.input.parse(input), quiet)
}

describe('what people’s texts say', () => {
  it('is asked in our words: a title, the CRM where it says one of them, both together', async () => {
    expect(await people('contact.job_department == "creative"')).toEqual(['c1'])
    expect(await people('contact.job_department == "finance" && contact.job_seniority == "director"')).toEqual(['c2'])
    expect(await people('contact.job_role == "purchasing manager"')).toEqual(['c5'])
    expect(await people('contact.job_role == null')).toEqual(['c3', 'c4'])
    expect(await people('contact.job_department != "sales"')).toEqual(['c1', 'c2', 'c5'])
    expect(await people('"decision maker" in contact.buying_roles')).toEqual(['c3', 'c5'])
    expect(await people('"Oracle" in contact.buying_roles')).toEqual(['c3'])
    expect(await people('contact.buying_roles.size() == 2')).toEqual(['c3', 'c5'])
    expect(await people('"purchasing" in contact.title_roles')).toEqual(['c2'])
  })

  it('knows the words of the domain of roles, and them alone', async () => {
    const all = DEPARTMENTS.flatMap((department) => SENIORITIES.map((seniority) => jobRoleOf(department, seniority)))
    expect(new Set(JOB_ROLES)).toEqual(new Set(all.filter((role) => role !== '')))
    await expect(checked('contact.job_department == "markting"')).rejects.toThrow(
      'job_department is never "markting"',
    )
  })

  it('is read as the title was at a date, and unknown before anything was recorded', async () => {
    scratch.at('2026-03-01T00:00:00Z')
    await bring(scratch, 'contacts', 'id,title\nc1,Head of Sales\n')
    expect(await people('contact.job_role == "sales director"')).toEqual(['c1'])
    expect(await people('contact.job_role == "creative director"', '2026-02-15T00:00:00Z')).toEqual(['c1'])
    expect(await people('contact.job_role == "creative director"', '2026-01-15T00:00:00Z')).toEqual([])
    await undoImport(market, undefined, 'test')
    expect(await people('contact.job_role == "creative director"')).toEqual(['c1'])
  })

  it('is read at moments of their own, with what was recorded first standing in', async () => {
    const { rule, run } = await checked('contacts.exists(c, c.job_role == "creative director")')
    const select = raw(`SELECT aid, toUInt128(aid) AS unit, toDateTime64('2025-06-01', 3, 'UTC') AS moment
      FROM accounts WHERE _current`)
    const scan = openUnitScan(run, { select })
    const [truth, later] = [scan.truth(rule), scan.recordedLater(rule)]
    const rows = await market.engine.rows(
      sql`SELECT aid, ifNull(${truth}, 0) AS truth, ${later} AS later FROM ${scan.from()} WHERE ${scan.where} ORDER BY aid`,
    )
    expect(rows.map((row) => [row.truth, row.later])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ])
  })
})

describe('a title that is settled', () => {
  const WIZARDS = 'contacts.exists(c, c.job_role == "it staff")'

  /** The accounts that a rule keeps, from kept sets and from the rows, which must agree. */
  async function accounts(): Promise<number[]> {
    const { rule, run } = await checked(WIZARDS)
    const answers = await answerRules(market, run, [{ place: 1, rule }], undefined, 0)
    if (answers === undefined) throw new Error('no sets')
    const [kept] = await market.engine.rows(
      sql`SELECT arraySort(bitmapToArray(members)) AS members FROM (${answers.select})`,
    )
    await answers.drop()
    const rows = await market.engine.rows(sql`SELECT aid FROM (${compileRule(rule, run).members()}) ORDER BY aid`)
    expect(kept?.members).toEqual(rows.map(({ aid }) => aid))
    return rows.map(({ aid }) => Number(aid))
  }

  it('is first in the queue, and settled for all who have it; who is in a segment moves with it', async () => {
    expect(await accounts()).toEqual([])
    const queue = await carryOut(roleReview, {})
    expect(queue).toMatchObject({
      titles: [
        { title: 'Zorblax  Wizard', spellings: 2, people: 2, accounts: 2, unknownRole: 2, department: 'unknown' },
      ],
      left: 1,
      people: 5,
      titled: 4,
      known: 3,
    })
    const settled = await carryOut(roleSettle, { title: 'ZORBLAX WIZARD', department: 'it', seniority: 'senior' })
    expect(settled).toMatchObject({ people: 2, accounts: 2, changed: 2, jobRole: 'it staff', settled: true })
    // Also where the CRM says another department.
    expect(await people('contact.job_role == "it staff"')).toEqual(['c3', 'c4'])
    expect(await accounts()).toHaveLength(2)
    expect(await carryOut(roleReview, {})).toMatchObject({ titles: [], left: 0, known: 5 })
  })

  it('stays settled for rows that come later', async () => {
    await bring(scratch, 'contacts', 'id,account_id,title\nc6,1,zorblax WIZARD\n')
    expect(await people('contact.job_role == "it staff"')).toEqual(['c3', 'c4', 'c6'])
    expect(await accounts()).toHaveLength(3)
  })

  it('is written to a file and applied from it', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'bw-titles-'))
    try {
      await exportDefinitions(market.state.db, [titleDefinitions], dir)
      await carryOut(roleSettle, { title: 'zorblax wizard', forget: true })
      expect(await accounts()).toEqual([])
      await applyDefinitions(market.state, [titleDefinitions], dir, 'test')
      expect(await accounts()).toHaveLength(3)
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  })

  it('is taken back, unless it was settled otherwise since', async () => {
    await carryOut(roleSettle, { title: 'Zorblax Wizard', department: 'legal' })
    const row = await market.state.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'title.settle')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const change = { ...row, detail: row.detail as Record<string, unknown> }
    expect(await people('contact.job_department == "legal"')).toEqual(['c3', 'c4', 'c6'])
    const record = (detail: object) => ({
      actor: 'test',
      action: 'change.undo',
      subject: row.subject,
      detail: { ...detail },
    })
    await reverseSettle.undo(market, change, record, quiet)
    expect(await people('contact.job_role == "it staff"')).toEqual(['c3', 'c4', 'c6'])
    expect(await reverseSettle.refusal(market.state.db, change)).toBe('“ZORBLAX WIZARD” was settled otherwise since.')
  })

  it('says what it means or is forgotten, never both nor neither', async () => {
    await expect(carryOut(roleSettle, { title: 'x' })).rejects.toThrow('Say what “x” means.')
    await expect(carryOut(roleSettle, { title: 'x', department: 'it', forget: true })).rejects.toThrow('either')
  })
})

it('takes titles that differ in capitals and spacing for the same', () => {
  expect(alike('  Leiter\u00a0 EINKAUF\n')).toBe('leiter einkauf')
  expect(alike('Art Director')).not.toBe(alike('Art-Director'))
})
