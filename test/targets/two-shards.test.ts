import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseTellers } from '../../src/example/research/choose-tellers.ts'
import { INTERVIEW_SCRIPTS } from '../../src/example/research/interviews/interview-scripts.ts'
import { type Market, marketDataOperations } from '../../src/market-data/index.ts'
import type { Operation } from '../../src/operation.ts'
import { foundOperations } from '../../src/personas/found-operations.ts'
import { sql, value } from '../../src/query/index.ts'
import { interviewOperations } from '../../src/research/interviews/interview-operations.ts'
import { researchProblem } from '../../src/research/problem/problem-operation.ts'
import { readRoleTexts, roleOperations } from '../../src/roles/index.ts'
import { refreshSegments } from '../../src/segments/history/refresh-segments.ts'
import { bookRule, membershipDifference, openRuleBook, segmentOperations } from '../../src/segments/index.ts'
import { targetOperations } from '../../src/targets/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { smallMarket } from '../small-market.ts'

const EVERYBODY = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 }

const ASKED: readonly [string, object][] = [
  ['target list', { segment: 'account.industry == "Software"' }],
  ['target list', { segment: 'account.industry == "Software"', ...EVERYBODY, capPerOwner: 1, limit: 3 }],
  [
    'target list',
    {
      segment: 'contacts.size() > 0',
      ...EVERYBODY,
      orderBy: 'deals.map(d, d.amount).max()',
      include: ['orders.size()'],
    },
  ],
  [
    'target list',
    { segment: 'account.employees > 50', people: true, limit: 2, touchedBy: 'any', needsContact: true },
  ],
  ['target list', { segment: 'contact.department == "creative"', ...EVERYBODY, format: 'google' }],
  ['target list', { segment: 'contact.account.employees > 250', ...EVERYBODY, format: 'hubspot' }],
  [
    'target page',
    {
      segment: 'account.employees > 10',
      ...EVERYBODY,
      capPerOwner: 1,
      columns: ['account.name', 'account.lifecycle', 'contacts.size()', 'touches.map(t, t.at).max()'],
      offset: 1,
    },
  ],
  ['target page', { segment: 'contact.department == "creative"', search: 'O', orderBy: 'account.name', asc: true }],
  ['target left-out', { segment: 'true', reason: 'other_lifecycle' }],
  ['target left-out', { segment: 'true', reason: 'open_deal', lifecycle: 'any' }],
  ['target left-out', { segment: 'true', reason: 'recently_touched', lifecycle: 'any' }],
  ['target left-out', { segment: 'true', ...EVERYBODY, reason: 'no_contact', needsContact: true }],
  ['segment size', { expr: 'account.employees > 90 && deals.exists(d, d.status == "won")' }],
  ['segment size', { expr: 'contact.department == "creative"', asOf: '2025-06-30' }],
  ['segment size', { expr: 'account.employees > 90 && account.industry != "Retail"', asOf: '2025-06-30' }],
  [
    'segment size',
    { expr: 'contacts.exists(c, c.job_role == "creative director" && "decision maker" in c.buying_roles)' },
  ],
  ['segment size', { expr: 'contact.job_department != "creative"', asOf: '2025-06-30' }],
  ['segment examples', { expr: 'contacts.filter(c, c.job_seniority == "director").size() > 0', which: 'in' }],
  ['role review', {}],
  ['role origins', {}],
  ['role origins', { segment: 'account.industry == "Software"', asOf: '2025-12-31' }],
  ['buying-group', { of: 'acme.com' }],
  ['buying-group', { of: 'd1', kind: 'deal' }],
  [
    'segment size',
    {
      expr: 'touches.exists(t, t.job_role == "creative director" && "decision maker" in t.buying_roles)',
      asOf: '2025-12-31',
    },
  ],
  ['segment size', { expr: 'deal_contacts.exists(r, "champion" in r.roles)' }],
  ['champion', {}],
  ['champion', { segment: 'account.country == "Portugal"', asOf: '2025-12-31' }],
  ['champion person', { contact: 'ada@acme.com' }],
  ['segment score', { name: 'account.industry == "Software"' }],
  ['segment score', { name: 'contacts.size() > 0 && account.employees > 90', asOf: '2025-12-31' }],
  ['segment score', { name: 'account.country == "Spain"' }],
  ['persona facts', { role: 'creative director', segment: ['software'], months: 120 }],
  [
    'persona prevalence',
    { role: 'creative director', segment: ['software', 'creatives'], rule: 'contact.account.employees > 10' },
  ],
  ['voice', {}],
  ['research problem', {}],
  ['segment list', {}],
  ['segment draft', { rule: 'account.employees > 90 && deals.exists(d, d.status == "won") && contacts.size() > 1' }],
  [
    'segment draft',
    { rule: 'contact.department == "creative" && contact.account.employees > 90', asOf: '2025-06-30' },
  ],
  ['segment vocabulary', {}],
  ['segment complete', { text: 'account.industry == "', position: 21 }],
  ['segment examples', { expr: 'account.employees > 90 && account.industry == "Software"', which: 'out' }],
  ['segment examples', { expr: 'contact.account.employees > 90', which: 'unknown' }],
  ['segment compare', { a: 'account.employees > 90', b: 'account.industry == "Software"' }],
  ['segment compare', { a: 'contact.department == "creative"', b: 'contact.account.employees > 90' }],
  ['segment overlap', {}],
  ['segment overlap', { names: ['large', 'software'], asOf: '2025-06-30' }],
  ['segment why', { segment: 'inSegment("large") && deals.exists(d, d.status == "won")', account: 'bolt.de' }],
  ['segment why', { segment: 'creatives', account: '#1', asOf: '2025-06-30' }],
  ['segment show', { name: 'software' }],
  ['field values', { field: 'accounts.country' }],
  ['field values', { field: 'account.technologies', prefix: 'f' }],
  ['fields', { all: true, top: 3 }],
  ['account find', { text: 'ac' }],
  ['account find', { text: 'cerst' }],
  ['account duplicates', {}],
  ['account show', { account: 'crest.io' }],
  ['account timeline', { account: 'crest.io' }],
  ['account timeline', { account: '#4', limit: 1 }],
  ['segment of', { account: 'haze' }],
  ['segment of', { account: 'acme.com' }],
  ['market overview', {}],
  ['segment suggest', {}],
  ['market overview', { asOf: '2025-06-30' }],
  ['interview next', {}],
  ['interview next', { segment: 'account.employees > 50' }],
]

const DIFFERENCES: readonly [string, string][] = [
  ['account.employees > 90', 'account.industry == "Software"'],
  ['contact.department == "creative"', 'contact.department == "finance"'],
  ['account.employees > 90', 'contact.department == "finance"'],
]

/** For what is asked of every saved segment at once. */
const SAVED = {
  software: 'account.industry == "Software" && contacts.size() > 0',
  large: 'account.employees > 90 && !deals.exists(d, d.status == "lost")',
  creatives: 'contact.department == "creative"',
}

const ALWAYS = {
  _import: 1,
  _row: 1,
  _valid_from: '1970-01-01 00:00:00.000',
  _valid_to: '2200-01-01 00:00:00.000',
  _known_from: '1970-01-01 00:00:00.000',
  _current: true,
}

/** Thirty companies each in Spain and in Portugal with two deals and two or three orders: enough to compare everything. */
async function addDeals({ engine }: Market): Promise<void> {
  const aids = Array.from({ length: 60 }, (_, index) => 101 + index)
  const spain = (aid: number): boolean => aid % 2 === 0
  const day = (year: number, number: number): string =>
    new Date(Date.UTC(year, 0, number)).toISOString().replace('T', ' ').slice(0, 23)
  await engine.insert(
    'accounts',
    aids.map((aid) => ({
      ...ALWAYS,
      aid,
      rid: aid,
      id: `x${aid}`,
      country: spain(aid) ? 'Spain' : 'Portugal',
    })),
  )
  const deals = aids.flatMap((aid) => [
    { aid, status: 'won', amount: 100 + (aid % 13) * (spain(aid) ? 40 : 10), opened: aid, days: 10 + (aid % 9) },
    { aid, status: spain(aid) ? 'won' : 'lost', amount: 70 + (aid % 7), opened: aid + 90, days: 20 + (aid % 5) },
  ])
  await engine.insert(
    'deals',
    deals.map(({ opened, days, ...deal }, index) => ({
      ...ALWAYS,
      rid: 1000 + index,
      id: `y${index}`,
      ...deal,
      opened_at: day(2024, opened),
      closed_at: day(2024, opened + days),
    })),
  )
  const orders = aids.flatMap((aid) => [
    { aid, at: day(2024, aid + 100), product: 'Suite' },
    { aid, at: day(2025, aid), product: spain(aid) ? 'Review' : 'Suite' },
    ...(aid % 4 === 0 ? [{ aid, at: day(2025, aid + 150), product: 'Review' }] : []),
  ])
  await engine.insert(
    'orders',
    orders.map((order, index) => ({
      _import: 1,
      _row: 1,
      rid: 1000 + index,
      id: `z${index}`,
      ...order,
      revenue: 50 + (index % 11),
      profit: 5 + (index % 7),
    })),
  )
}

/** People whose titles, CRM fields and touches say what part they play. */
async function addPeople({ engine }: Market): Promise<void> {
  const people = [
    { aid: 1, rid: 901, id: 'r1', title: 'Creative Director', buying_roles: ['DECISION_MAKER'] },
    { aid: 2, rid: 902, id: 'r2', title: 'Leiterin Einkauf', department: 'Finance' },
    { aid: 4, rid: 903, id: 'r3', title: 'Zorblax Wizard' },
    { aid: 6, rid: 904, id: 'r4', title: 'zorblax wizard', seniority: 'Manager' },
  ]
  await engine.insert(
    'contacts',
    people.map((person) => ({ ...ALWAYS, email: `${person.id}@test.test`, name: `Person ${person.id}`, ...person })),
  )
  const touch = { _import: 1, _row: 1, kind: 'meeting', initiated_by: 'buyer' }
  await engine.insert('touches', [
    { ...touch, aid: 1, rid: 911, id: 'q1', contact: 'r1', at: '2025-11-20 00:00:00.000' },
    { ...touch, aid: 2, rid: 912, id: 'q2', contact: 'R2@test.test', at: '2025-05-20 00:00:00.000', deal: 'd3' },
  ])
  await engine.insert('deal_contacts', [{ ...ALWAYS, aid: 3, rid: 921, deal: 'd1', contact: 'c6', role: 'Champion' }])
}

/** One company twice, of which no rule here can tell anything. */
async function addTwins({ engine }: Market): Promise<void> {
  const twins = [
    { aid: 21, rid: 21, id: 'n1', name: 'Northwind Traders Ltd', domain: 'northwind.test' },
    { aid: 22, rid: 22, id: 'n2', name: 'Northwind Traders Limited', domain: 'northwind.example' },
  ]
  await engine.insert(
    'accounts',
    twins.map((twin) => ({ ...ALWAYS, ...twin })),
  )
}

async function answers(asked: Market): Promise<unknown[]> {
  const market = { ...asked, readTexts: readRoleTexts }
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const found: unknown[] = []
  const all = [
    ...marketDataOperations,
    ...segmentOperations,
    ...roleOperations,
    ...interviewOperations,
    ...foundOperations,
    researchProblem,
    ...targetOperations,
  ] as readonly Operation<Market>[]
  const run = async (name: string, input: object): Promise<unknown> => {
    const operation = all.find((each) => each.name === name)
    if (operation === undefined) throw new Error(name)
    return operation.run(market, operation.input.parse(input), context)
  }
  for (const [name, expr] of Object.entries(SAVED)) await run('segment save', { name, expr })
  // First, because since when a company is in a segment is known of both sides only then.
  const whoWasIn = await kept(market, run)
  for (const [name, input] of ASKED) found.push(await run(name, input))
  const book = await openRuleBook(market)
  for (const pair of DIFFERENCES) {
    const [before, after] = pair.map((text) => {
      const booked = bookRule(book, text)
      if ('problems' in booked) throw new Error(booked.problems[0]?.message)
      return booked.rule
    })
    found.push(await membershipDifference(market, book, before, after))
  }
  const [script] = INTERVIEW_SCRIPTS
  if (script === undefined) throw new Error('no script')
  const told = {
    ...script,
    jobRole: 'creative director',
    account: ['account.employees > 100000', 'inSegment("software")'],
  }
  const tellers = await chooseTellers(market, [told], 1, context.signal)
  expect([...tellers.values()]).toMatchObject([{ id: 'r1', first: 'Person', last: 'r1' }])
  found.push(whoWasIn)
  return found
}

/** A segment whose rule changes between two refreshes, and what is kept of it; numbers and dates of refreshes left out. */
async function kept(market: Market, run: (name: string, input: object) => Promise<unknown>): Promise<unknown> {
  const name = 'moving'
  const facts = (output: unknown) =>
    JSON.parse(JSON.stringify(output), (key, held) =>
      [
        'refresh',
        'at',
        'segment',
        'membersOf',
        'version',
        'versionOnDay',
        'since',
        'keptSince',
        'keptUntil',
      ].includes(key)
        ? undefined
        : held,
    )
  const found: unknown[] = []
  await run('segment save', { name, expr: 'account.employees > 90' })
  found.push(facts(await run('segment refresh', {})))
  await run('segment save', { name, expr: 'account.employees > 150 || account.industry == "Retail"' })
  found.push(facts(await run('segment save', { name, expr: 'account.employees > 90', dryRun: true })))
  found.push(facts(await run('segment refresh', { names: [name] })))
  for (const asked of ['segment moved', 'segment was-in']) {
    found.push(facts(await run(asked, { name, ...(asked === 'segment was-in' ? { on: '2026-01-01' } : {}) })))
  }
  for (const noted of [[], [1, 2, 103, 104], [105]]) {
    const aids = value(noted, 'Array(UInt32)')
    await market.engine.run(
      sql`INSERT INTO account_changes SELECT (SELECT max(at) + 1 FROM account_changes), arrayJoin(${aids})`,
    )
    found.push(facts(await refreshSegments(market, { actor: 'test', keepSetsFrom: 0 })))
  }
  // What is asked of all segments must find the same ones the second time.
  await run('segment delete', { name })
  return found
}

let market: ScratchMarket
let one: unknown[]
let two: unknown[]
beforeAll(async () => {
  market = await smallMarket()
  await addTwins(market)
  await addDeals(market)
  await addPeople(market)
  one = await answers(market)
  await market.engine.close()
  const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
  const tables = [...kinds, 'account_keys', 'claims_accounts', { name: 'segment_members', by: 'segment' }]
  const engine = await openTwoShards({ folder: join(market.folder, 'observations'), tables })
  try {
    two = await answers({ ...market, engine })
  } finally {
    await engine.close()
  }
}, 300_000)
afterAll(() => market?.close())

describe('on two shards', () => {
  it.each([...ASKED, ...DIFFERENCES].map((asked, index) => [JSON.stringify(asked), index] as const))(
    'answers %s as one node does',
    (_, index) => {
      expect(two[index]).toEqual(one[index])
    },
  )

  it('keeps who was in as one node does', () => {
    expect(two.at(-1)).toEqual(one.at(-1))
    expect(one.at(-1)).toMatchObject([
      { segments: [{ name: 'creatives' }, { name: 'large' }, { name: 'moving', accounts: 5 }, { name: 'software' }] },
      { preview: { entered: 2, left: 1 } },
      { segments: [{ name: 'moving', accounts: 4 }] },
      { entered: 1, left: 2, enteredByRule: 1, leftByRule: 2, moves: { length: 3 } },
      { basis: 'kept', accounts: 4, page: { length: 4 } },
      ...Array.from({ length: 3 }, () => ({ segments: { length: 4 } })),
    ])
  })

  it('asked for something', () => {
    expect(one).toHaveLength(ASKED.length + DIFFERENCES.length + 1)
    expect(one[ASKED.findIndex(([name]) => name === 'account duplicates')]).toMatchObject({ total: 1 })
    expect(one[ASKED.findIndex(([, input]) => JSON.stringify(input).includes('creative director'))]).toMatchObject({
      accounts: 1,
    })
    expect(one[ASKED.findIndex(([name]) => name === 'role review')]).toMatchObject({ left: 1, leftPeople: 2 })
    const compared = { inside: { accounts: 30 }, rest: { accounts: expect.any(Number) }, low: expect.any(Number) }
    expect(
      one[
        ASKED.findIndex(
          ([name, input]) =>
            name === 'segment score' && 'name' in input && input.name === 'account.country == "Spain"',
        )
      ],
    ).toMatchObject({
      different: { differences: Array.from({ length: 6 }, () => compared) },
      offer: { products: [{ product: 'Suite' }, { product: 'Review', inside: { buyers: 30 } }] },
    })
    expect(one.at(-4)).toEqual({ before: 5, after: 7, entered: 2, left: 0 })
  })
})
