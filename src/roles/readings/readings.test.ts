import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import type { Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { bookRule, compileRule, openRuleBook, runOf } from '../../segments/index.ts'
import { readRoleTexts } from './read-role-texts.ts'

let scratch: ScratchMarket
let market: Market
beforeAll(async () => {
  scratch = await scratchMarket()
  market = Object.assign(scratch, { readTexts: readRoleTexts })
  await bring(scratch, 'accounts', 'id,name\n1,Acme\n2,Bolt\n3,Crest\n')
  await bring(
    scratch,
    'contacts',
    `id,account_id,title,department,seniority,buying_roles
c1,1,Creative Director,,,
c2,1,Leiterin Einkauf,Finance,,ECONOMIC_BUYER
c3,2,Zorblax,,,DECISION_MAKER;Oracle
c4,3,  zorblax ,,,
c5,3,,Purchasing,Manager,Economic Decision Maker
`,
  )
}, 60_000)
afterAll(() => scratch?.close())

async function people(rule: string): Promise<string[]> {
  const book = await openRuleBook(market)
  const booked = bookRule(book, rule)
  if ('problems' in booked) throw new Error(booked.problems[0]?.message)
  const members = compileRule(booked.rule, runOf(market, book)).members()
  const rows = await market.engine.rows(
    sql`SELECT id FROM contacts WHERE _current AND rid IN (SELECT rid FROM (${members})) ORDER BY id`,
  )
  return rows.map(({ id }) => String(id))
}

describe('what people’s texts say', () => {
  it('is asked in our words: a title, the CRM where it says one of them, both together', async () => {
    expect(await people('contact.job_department == "creative"')).toEqual(['c1'])
    expect(await people('contact.job_department == "finance" && contact.job_seniority == "director"')).toEqual(['c2'])
    expect(await people('contact.job_role == "purchasing manager"')).toEqual(['c5'])
    expect(await people('contact.job_role == null')).toEqual(['c3', 'c4'])
    expect(await people('"decision maker" in contact.buying_roles')).toEqual(['c3', 'c5'])
    expect(await people('"Oracle" in contact.buying_roles')).toEqual(['c3'])
    expect(await people('contact.buying_roles.size() == 2')).toEqual(['c3', 'c5'])
  })
})
