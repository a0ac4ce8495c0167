import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { bookRule, type CheckedRule, openRuleBook, type Run } from '../../segments/index.ts'
import { readRoleTexts } from '../readings/read-role-texts.ts'
import type { BegunDeal } from './begun-deal.ts'
import { roleOrigins } from './origins-operation.ts'
import { readBegunDeals } from './read-begun-deals.ts'
import { readJourney } from './read-journey.ts'
import { readRecordedDeals } from './read-recorded-deals.ts'

const signal = new AbortController().signal
let scratch: ScratchMarket
let market: Market
let run: Run

/** Accounts by what happens before their deal; all deals are opened on 2025-06-01 at no time of day. */
beforeAll(async () => {
  scratch = await scratchMarket()
  market = { ...scratch, readTexts: readRoleTexts }
  const numbers = Array.from({ length: 12 }, (_, place) => place + 1)
  await bring(
    scratch,
    'accounts',
    `id,name,country\n${numbers.map((n) => `${n},Account ${n},${n === 1 ? 'Spain' : 'Peru'}`).join('\n')}\n`,
  )
  await bring(
    scratch,
    'contacts',
    `id,account_id,email,department,seniority,created_at,updated_at
${numbers.map((n) => `e${n},${n},e${n}@a.com,creative,executive,2024-01-01,2024-01-01\ns${n},${n},s${n}@a.com,creative,individual,2024-01-01,2024-01-01\nu${n},${n},u${n}@a.com,,,2024-01-01,2024-01-01`).join('\n')}
new7,7,new7@a.com,marketing,manager,2025-05-20,2025-05-20
dateless,8,d8@a.com,marketing,manager,,2024-01-01
later,9,l9@a.com,marketing,manager,2025-07-01,2025-07-01
`,
  )
  const deal = (n: number, more: string) => `d${n},${n},2025-06-01${more}`
  await bring(
    scratch,
    'deals',
    `id,account_id,opened_at,closed_at,status,type
${numbers.map((n) => deal(n, n === 1 ? ',2025-09-01,won,new' : ',,open,')).join('\n')}
d5-before,5,2024-09-01,2025-03-01,lost,
d6-before,6,2025-01-01,,open,
d10-renewal,10,2025-07-01,,open,renewal
d-nobody,,2025-06-01,,open,
d-undated,11,,,open,
d-old,11,2023-01-01,2023-03-01,lost,
`,
  )
  await bring(
    scratch,
    'touches',
    `id,account_id,contact,at,kind,initiated_by,deal
t0,12,s12,2024-01-15,email,buyer,
t1,1,e1,2025-05-01,form,buyer,
t1b,1,s1,2025-05-02,form,buyer,
t1c,1,s1,2025-08-15,email,buyer,d1
t2,2,nobody@a.com,2025-05-01,form,buyer,
t2b,2,e2,2025-05-02,form,buyer,
t3,3,u3,2025-06-01,form,buyer,
t4,4,s4,2025-05-01,form,buyer,
t4b,4,e4,2025-05-01,form,buyer,
t5,5,s5,2025-02-01,form,buyer,
t5b,5,e5,2025-04-01,form,buyer,
t6,6,s6,2024-12-01,form,buyer,
t6b,6,s6,2025-02-01,meeting,buyer,d6-before
t6c,6,e6,2025-05-01,email,seller,
t7,7,new7,2025-05-20,form,buyer,
t8,8,e8,2025-05-01,form,buyer,
t9,9,e9,2025-05-01,email,seller,
t9b,9,e9,2025-06-02,form,buyer,
t10,10,e10,2025-05-01,email,,
`,
  )
  await bring(
    scratch,
    'deal_contacts',
    `deal,contact,role,recorded_at
d1,e1,Decision Maker,2025-06-10
d1,s1,End User,2025-06-10
d2,e2,Budget Holder,2025-06-10
d5-before,e5,Economic Buyer,2025-04-01
d-old,e11,Economic Buyer,
`,
  )
  run = { catalog: await loadCatalog(market), now: new Date('2026-01-01T00:00:00Z') }
}, 60_000)
afterAll(() => scratch?.close())

const ruleOf = async (text: string): Promise<CheckedRule> => {
  const booked = bookRule(await openRuleBook(market), text)
  if ('problems' in booked) throw new Error(JSON.stringify(booked.problems))
  return booked.rule
}
const beginnings = async (asked = run, text?: string) =>
  (await readBegunDeals(market, asked, text === undefined ? undefined : await ruleOf(text), signal)).deals
const ofAccount = (deals: readonly BegunDeal[], account: number) => deals.filter((deal) => deal.account === account)

describe('how deals began', () => {
  const pair = { 'creative executive': 1, 'creative staff': 1 }

  it('is told by the first touch of the buyer, the opening day counted in', async () => {
    const all = await beginnings()
    const [executive, staff] = ['creative executive', 'creative staff'].map((role) => ({ role, onRecord: true }))
    const buyer = { begunBy: 'buyer', people: pair } as const
    expect(ofAccount(all, 1)).toEqual([{ account: 1, ...buyer, first: executive }])
    expect(ofAccount(all, 2)).toEqual([{ account: 2, ...buyer, first: { unknown: 'person' } }])
    expect(ofAccount(all, 3)).toEqual([{ account: 3, ...buyer, first: { unknown: 'job role' } }])
    expect(ofAccount(all, 4)).toEqual([{ account: 4, ...buyer, first: { unknown: 'several at once' } }])
    // What began the deal before, or belongs to it, does not begin this one.
    const inOrder = (account: number) =>
      ofAccount(all, account).toSorted((one, other) => (one.begunBy < other.begunBy ? -1 : 1))
    expect(inOrder(5)).toEqual([
      { account: 5, ...buyer, first: executive },
      { account: 5, begunBy: 'unknown', first: null, people: {} },
    ])
    expect(inOrder(6)).toEqual([
      { account: 6, ...buyer, first: staff },
      { account: 6, begunBy: 'seller', first: null, people: {} },
    ])
    expect(ofAccount(all, 9)).toEqual([{ account: 9, begunBy: 'seller', first: null, people: {} }])
    expect(ofAccount(all, 10)).toEqual([{ account: 10, begunBy: 'unknown', first: null, people: {} }])
    expect(ofAccount(all, 12)).toEqual([{ account: 12, begunBy: 'unknown', first: null, people: {} }])
  })

  it('knows who was on record before: not whom the touch brought in, but who says no date', async () => {
    const all = await beginnings()
    expect(ofAccount(all, 7)).toMatchObject([{ first: { role: 'marketing manager', onRecord: false }, people: pair }])
    expect(ofAccount(all, 8)).toMatchObject([{ people: { ...pair, 'marketing manager': 1 } }])
  })

  it('sees nothing after the date, and only deals of accounts that were in the segment at the opening', async () => {
    const early = await beginnings({ ...run, asOf: new Date('2025-03-15T00:00:00Z') })
    expect(early).toMatchObject([
      { account: 5, first: null },
      { account: 6, begunBy: 'buyer', first: { role: 'creative staff', onRecord: true }, people: pair },
    ])
    expect(await beginnings(run, 'account.country == "Spain"')).toMatchObject([{ account: 1 }])
    expect(await beginnings(run, 'deals.exists(d, d.status == "lost")')).toMatchObject([
      { account: 5 },
      { account: 11 },
    ])
  })
})

describe('the way to the end', () => {
  it('is told in thirds of closed deals', async () => {
    expect(await readJourney(market, run, undefined, signal)).toEqual({
      deals: 2,
      roles: [
        { role: 'creative executive', stage: 'before', deals: 1 },
        { role: 'creative staff', stage: 'before', deals: 1 },
        { role: 'creative staff', stage: 'last third', deals: 1 },
      ],
    })
  })

  it('knows who pays from what was written down before the close, and who is there at the end', async () => {
    const { deals, ...aside } = await readRecordedDeals(market, run, undefined, signal)
    expect(aside).toEqual({ backFilled: 1, undated: 0 })
    expect(deals.filter(({ people }) => people.length > 0)).toEqual([
      {
        account: 1,
        won: true,
        people: [
          { role: 'creative executive', holds: true },
          { role: 'creative staff', holds: false },
        ],
        late: ['creative staff'],
      },
      { account: 2, won: false, people: [{ role: 'creative executive', holds: true }], late: null },
    ])
  })
})

describe('role origins', () => {
  const context = { signal, progress: () => {}, actor: 'test' }

  it('says what it has, what it left out and what it would need', async () => {
    const input = roleOrigins.input.parse({}) as object
    const found = roleOrigins.output.parse(await roleOrigins.run(market, input, context))
    expect(found).toMatchObject({
      segment: null,
      asOf: '2026-01-01',
      window: { from: '2024-09-01', to: '2025-06-01' },
      deals: 14,
      known: 5,
      newcomers: 1,
      unknown: { person: 1, jobRole: 1, severalAtOnce: 1 },
      leftOut: { noAccount: 1, noOpening: 1, laterPurchases: 1, beforeTouches: 1, membershipUnknown: 0 },
      verdict: 'too few to tell',
      initiator: null,
      initiatedBy: { buyer: 8, seller: 2, unknown: 4 },
      economicBuyer: null,
      economicBuyerBasis: { verdict: 'too few to tell', deals: 2, leftOut: { backFilled: 1 } },
      journeyDeals: 2,
    })
    const words = roleOrigins.print?.(found, input)
    expect(words).toContain('Needs at least 30 deals that a known person in a known job role began, has 5.')
    expect(words).toContain('1 opened before the first touch on record')
  })

  it('is about companies', async () => {
    const asked = roleOrigins.run(market, { segment: 'contact.department == "creative"' }, context)
    await expect(asked).rejects.toMatchObject({ problems: [{ code: 'origins_of_people' }] })
  })
})
