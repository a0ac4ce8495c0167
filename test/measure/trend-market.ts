import { loadCatalog, type Market } from '../../src/market-data/index.ts'
import { readRoleTexts } from '../../src/roles/index.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/**
 * Twelve days into April 2025, written straight into the tables. Quarters are January to March, whole, and April to June.
 * Acme buys each month. Bolt bought on 2024-02-28 and never again: lost on 2025-02-27, when 365 days are over.
 * Crest is in Software by its record of 2025-02-10 and out of it by that of 2025-03-20. Dune was made on 2025-03-05.
 * Of Elm nobody knows the industry.
 */
export async function trendMarket(): Promise<ScratchMarket> {
  const market = await scratchMarket()
  market.at('2025-04-12T12:00:00Z')
  await loadCatalog(market)
  await fill(market)
  await readRoleTexts(market)
  return market
}

const FROM = '2023-01-01'
const ONE = { _import: 1, _row: 1 }
const ALWAYS = {
  ...ONE,
  _valid_from: '1970-01-01',
  _valid_to: '2200-01-01',
  _known_from: '2023-01-01',
  _current: true,
}

async function fill({ engine }: Market): Promise<void> {
  await engine.insert('accounts', [
    { ...ALWAYS, aid: 1, rid: 1, id: '1', name: 'Acme', industry: 'Software', created_at: FROM },
    { ...ALWAYS, aid: 2, rid: 2, id: '2', name: 'Bolt', industry: 'Software', created_at: FROM },
    ...crest(['1970-01-01', '2025-02-10', '2025-03-20', '2200-01-01'], ['Retail', 'Software', 'Retail']),
    {
      ...ALWAYS,
      _known_from: '2025-03-05',
      aid: 4,
      rid: 4,
      id: '4',
      name: 'Dune',
      industry: 'Software',
      created_at: '2025-03-05',
    },
    { ...ALWAYS, aid: 5, rid: 5, id: '5', name: 'Elm', created_at: FROM },
  ])
  await engine.insert('contacts', [
    person(1, 1, 'Ada', 'Creative Director'),
    person(2, 2, 'Ben', 'Creative Director'),
    person(3, 1, 'Cleo', 'Einkauf'),
  ])
  await engine.insert(
    'orders',
    ORDERS.map(([aid, at, product, revenue, profit], row) => ({
      ...ONE,
      rid: row + 1,
      id: `o${row}`,
      aid,
      at,
      product,
      revenue,
      profit,
    })),
  )
  await engine.insert('deals', [
    // They make the horizon: nine of ten closed within 21 days, with those below.
    ...Array.from({ length: 16 }, (_, row) => ({
      ...deal,
      rid: 100 + row,
      id: `p${row}`,
      aid: 3,
      status: 'lost',
      opened_at: '2024-06-01',
      closed_at: '2024-06-21',
    })),
    ...DEALS.map(([aid, status, amount, opened_at, closed_at, source, product], row) => ({
      ...deal,
      rid: row + 1,
      id: `w${row + 1}`,
      aid,
      status,
      amount,
      opened_at,
      closed_at,
      source,
      product,
    })),
  ])
  await engine.insert('deal_contacts', [
    { ...ALWAYS, aid: 1, rid: 1, deal: 'w1', contact: 'c1', role: 'Champion', recorded_at: '2025-01-15' },
    // Written down after the end: it may follow from how the deal went.
    { ...ALWAYS, aid: 2, rid: 2, deal: 'w3', contact: 'c2', role: 'Champion', recorded_at: '2025-03-10' },
  ])
  await engine.insert(
    'touches',
    TOUCHES.map(([aid, contact, at, kind, channel, by], row) => ({
      ...ONE,
      rid: row + 1,
      id: `t${row + 1}`,
      aid,
      contact,
      at,
      kind,
      channel,
      initiated_by: by,
    })),
  )
}

const deal = { ...ALWAYS, currency: null, source: null, product: null }

function crest(days: readonly string[], industries: readonly string[]) {
  return industries.map((industry, version) => ({
    ...ONE,
    aid: 3,
    rid: 3,
    id: '3',
    name: 'Crest',
    industry,
    created_at: FROM,
    _valid_from: days[version],
    _valid_to: days[version + 1],
    _known_from: version === 0 ? FROM : days[version],
    _current: version === industries.length - 1,
  }))
}

function person(number: number, aid: number, name: string, title: string) {
  const email = `${name.toLowerCase()}@test.test`
  return { ...ALWAYS, aid, rid: number, id: `c${number}`, name, email, title, created_at: '2024-01-01' }
}

const ORDERS: readonly (readonly [number, string, string, number, number | null])[] = [
  [1, '2024-01-10', 'Pen', 10, 1],
  [1, '2025-01-15', 'Pen', 100, 10],
  [1, '2025-02-15', 'Ink', 50, null],
  [1, '2025-03-15', 'Pen', 100, 10],
  [1, '2025-04-10', 'Pen', 30, 3],
  [2, '2024-02-28', 'Pen', 70, 7],
  [4, '2025-03-20', 'Ink', 40, 4],
  // Nobody knows who bought it.
  [0, '2025-03-21', 'Pen', 5, 1],
]

const DEALS: readonly (readonly [number, string, number, string, string | null, string, string])[] = [
  [1, 'won', 1000, '2025-01-10', '2025-01-30', 'Web', 'Pen'],
  [1, 'lost', 500, '2025-01-11', '2025-02-05', 'Web', 'Pen'],
  [2, 'won', 600, '2025-01-12', '2025-03-01', 'Fair', 'Ink'],
  [3, 'open', 10, '2025-02-15', null, 'Web', 'Pen'],
  [4, 'open', 10, '2025-04-01', null, 'Web', 'Pen'],
  [0, 'open', 10, '2025-02-01', null, 'Web', 'Pen'],
]

const TOUCHES: readonly (readonly [number, string | null, string, string, string, string])[] = [
  // Acme answers on the fourteenth day, Bolt on the fifteenth and is called five days later.
  [1, 'c1', '2025-01-05', 'email', 'mail', 'seller'],
  [1, 'c1', '2025-01-19', 'email', 'mail', 'buyer'],
  [2, 'c2', '2025-01-05', 'email', 'mail', 'seller'],
  [2, 'c2', '2025-01-20', 'email', 'mail', 'buyer'],
  [2, 'c2', '2025-01-25', 'call', 'phone', 'seller'],
  // A reply is theirs, whoever began the conversation.
  [1, 'c3', '2025-02-20', 'call', 'phone', 'seller'],
  [1, 'c3', '2025-02-21', 'Reply', 'mail', 'seller'],
  // Which of these came first nobody can say.
  [1, 'c3', '2025-03-10', 'call', 'phone', 'seller'],
  [1, 'c3', '2025-03-10', 'email', 'mail', 'buyer'],
  [2, null, '2025-03-11', 'call', 'phone', 'unknown'],
  [4, null, '2025-04-05', 'email', 'mail', 'seller'],
  [4, null, '2025-04-06', 'email', 'mail', 'buyer'],
]
