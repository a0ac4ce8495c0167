import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { readRoleTexts } from '../readings/read-role-texts.ts'
import { dealRolesOf } from './deal-roles-of.ts'
import { engagementsOf } from './engagements-of.ts'
import { peopleOf } from './people-of.ts'

let market: ScratchMarket
let run: Run
beforeAll(async () => {
  market = await scratchMarket()
  await bring(market, 'accounts', 'id,name\n1,Acme\n2,Bolt\n')
  await bring(
    market,
    'contacts',
    `id,account_id,name,email,title,department,seniority,buying_roles,created_at
c1,1,Ada,Ada@acme.com,Creative Director,Creative,Director,DECISION_MAKER;Oracle,2024-01-01
c2,1,Ben,ben@acme.com,,,,,2025-06-01
c3,2,Cleo,ada@acme.com,Buyer,,,Economic Decision Maker,
c4,,Dora,,,,,,
`,
  )
  await bring(
    market,
    'deals',
    'id,account_id,status,opened_at,closed_at\nd1,1,won,2025-01-01,2025-03-01\nd2,1,open,2025-02-01,\n',
  )
  await bring(
    market,
    'deal_contacts',
    'deal,contact,role,recorded_at\nd1,c1,Economic Decision Maker,2025-02-01\nd1,c2,Champion,2025-04-01\nd2,ben@acme.com,,\nd2,nobody,Champion,\n',
  )
  await bring(
    market,
    'touches',
    `id,account_id,contact,at,kind,initiated_by,deal
t1,1,c1,2025-01-02,email,seller,d1
t2,1,ADA@acme.com,2025-01-03,email,buyer,
t3,1,ben@acme.com,2025-07-01,Meeting,,
t4,1,stranger@acme.com,2025-01-04,meeting,buyer,
t5,2,ada@acme.com,2025-01-05,call,seller,
t6,1,c1,,meeting,buyer,
`,
  )
  await readRoleTexts(market)
  run = { catalog: await loadCatalog(market), now: market.clock() }
}, 60_000)
afterAll(() => market?.close())

describe('people of a market', () => {
  it('are those with an account, each with what is known of them', async () => {
    const rows = await market.engine.rows(
      sql`SELECT * EXCEPT (person, created_at) FROM (${peopleOf(run)}) ORDER BY id`,
    )
    const nobody = { department: '', seniority: '', job_role: '', title_roles: [], crm_roles: [], may_contact: null }
    expect(rows).toMatchObject([
      {
        aid: 1,
        id: 'c1',
        email: 'Ada@acme.com',
        name: 'Ada',
        title: 'Creative Director',
        department: 'creative',
        seniority: 'director',
        job_role: 'creative director',
        crm_roles: ['decision maker', 'Oracle'],
      },
      { ...nobody, aid: 1, id: 'c2', email: 'ben@acme.com', name: 'Ben', title: '' },
      { aid: 2, id: 'c3', department: 'purchasing', title_roles: ['purchasing'] },
    ])
  })

  it('are those who were there at the date', async () => {
    const asOf = new Date('2025-01-01T00:00:00Z')
    const rows = await market.engine.rows(sql`SELECT id FROM (${peopleOf({ ...run, asOf })}) ORDER BY id`)
    expect(rows).toEqual([{ id: 'c1' }, { id: 'c3' }])
  })

  it('are found behind their touches by id or address, within the account', async () => {
    const found = await market.engine.rows(
      sql`SELECT id, toDate(e.at) AS day, by, touch_kind, deal, engaged FROM (${engagementsOf(run)}) AS e
        INNER JOIN (${peopleOf(run)}) AS p ON e.person = p.person ORDER BY day`,
    )
    expect(found.map((row) => Object.values(row))).toEqual([
      ['c1', '2025-01-02', 'seller', 'email', 'd1', 0],
      ['c1', '2025-01-03', 'buyer', 'email', '', 1],
      ['c3', '2025-01-05', 'seller', 'call', '', 1],
      ['c2', '2025-07-01', 'unknown', 'Meeting', '', 1],
    ])
    const [acme] = await market.engine.rows(
      sql`SELECT count() AS n FROM (${engagementsOf({ ...run, among: [1] })}) WHERE at < '2025-02-01'`,
    )
    expect(acme).toEqual({ n: '2' })
  })

  it('are found in their deals, with what was written down after the end marked', async () => {
    const found = await market.engine.rows(
      sql`SELECT r.deal AS deal, id, roles, back_filled FROM (${dealRolesOf(run)}) AS r
        INNER JOIN (${peopleOf(run)}) AS p ON r.person = p.person ORDER BY deal, id`,
    )
    expect(found.map(({ deal, id, back_filled }) => [deal, id, back_filled])).toEqual([
      ['d1', 'c1', 0],
      ['d1', 'c2', 1],
      ['d2', 'c2', 0],
    ])
    expect(found.map(({ roles }) => roles)).toEqual([['economic buyer', 'decision maker'], ['champion'], []])
  })
})
