import { loadCatalog } from '../src/market-data/index.ts'
import { type ScratchMarket, scratchMarket } from './scratch-market.ts'

/** The clock of the small market. */
export const TODAY = '2026-01-01T00:00:00Z'

const ALWAYS = {
  _import: 1,
  _row: 1,
  _valid_from: '1970-01-01 00:00:00.000',
  _valid_to: '2200-01-01 00:00:00.000',
  _known_from: '1970-01-01 00:00:00.000',
  _current: true,
}
const EVENT = { _import: 1, _row: 1 }

/**
 * Nine accounts made by hand, each there for one reason, with the clock at 2026-01-01.
 * Written straight into the tables that rules read: no importer is between the test and what it tests.
 */
export async function smallMarket(): Promise<ScratchMarket> {
  const market = await scratchMarket()
  market.at(TODAY)
  await loadCatalog(market)
  await market.engine.insert(
    'accounts',
    ACCOUNTS.map((account) => ({ ...ALWAYS, rid: account.aid, ...account })),
  )
  await market.engine.insert(
    'contacts',
    CONTACTS.map((contact, index) => ({ ...ALWAYS, rid: index + 1, ...contact })),
  )
  await market.engine.insert(
    'deals',
    DEALS.map((deal, index) => ({ ...ALWAYS, rid: index + 1, ...deal })),
  )
  await market.engine.insert(
    'orders',
    ORDERS.map((order, index) => ({ ...EVENT, rid: index + 1, ...order })),
  )
  await market.engine.insert(
    'touches',
    TOUCHES.map((touch, index) => ({ ...EVENT, rid: index + 1, ...touch })),
  )
  await market.engine.insert('account_keys', ACCOUNTS.flatMap(keysOf))
  return market
}

/** By what an account goes, as an import writes it. */
function keysOf({ aid, id, name, domain }: (typeof ACCOUNTS)[number]) {
  const key = { aid, soft: false, _import: 1 }
  const own = [
    { kind: 'id', key: id, ...key },
    { kind: 'name', key: name.toLowerCase().replace('=', ''), ...key },
  ]
  return domain === null ? own : [...own, { kind: 'domain', key: domain, ...key }]
}

const ACCOUNTS = [
  // A plain prospect.
  {
    aid: 1,
    id: '0015g00000AbCdE',
    name: 'Acme',
    domain: 'acme.com',
    industry: 'Software',
    employees: 500,
    country: 'United States',
    owner: 'Dana',
    lifecycle: 'prospect',
  },
  // Lifecycle missing, nothing bought: prospect.
  {
    aid: 2,
    id: '2',
    name: 'Bolt',
    domain: 'bolt.de',
    industry: 'Software',
    employees: 300,
    country: 'Germany',
    owner: 'Dana',
    lifecycle: null,
  },
  // Lifecycle missing, won deal: customer.
  {
    aid: 3,
    id: '3',
    name: 'Crest',
    domain: 'crest.io',
    industry: 'Software',
    employees: 200,
    country: 'Germany',
    owner: 'Eli',
    lifecycle: null,
  },
  // Open deal, and touched too.
  {
    aid: 4,
    id: '4',
    name: 'Dune',
    domain: 'dune.com',
    industry: 'Software',
    employees: 150,
    country: 'France',
    owner: 'Eli',
    lifecycle: 'prospect',
  },
  // Asked not to be contacted.
  {
    aid: 5,
    id: '5',
    name: 'Ember',
    domain: 'ember.com',
    industry: 'Software',
    employees: 100,
    country: 'France',
    owner: 'Eli',
    lifecycle: 'prospect',
    do_not_contact: true,
  },
  // Touched by us last week.
  {
    aid: 6,
    id: '6',
    name: 'Fjord',
    domain: 'fjord.no',
    industry: 'Software',
    employees: 80,
    country: 'Norway',
    owner: 'Dana',
    lifecycle: 'prospect',
  },
  // Touched by the buyer only; a name that is a formula; no size.
  {
    aid: 7,
    id: '7',
    name: '=Gale',
    domain: null,
    industry: 'Software',
    employees: null,
    country: null,
    owner: null,
    lifecycle: 'prospect',
  },
  // Industry missing: unknown.
  {
    aid: 8,
    id: '8',
    name: 'Haze',
    domain: 'haze.com',
    industry: null,
    employees: 40,
    country: 'Italy',
    owner: null,
    lifecycle: 'prospect',
  },
  // Another industry.
  {
    aid: 9,
    id: '9',
    name: 'Iris',
    domain: 'iris.com',
    industry: 'Retail',
    employees: 90,
    country: 'Italy',
    owner: null,
    lifecycle: 'former',
  },
]

const CONTACTS = [
  {
    aid: 1,
    id: 'c1',
    name: 'Ada Lovelace',
    email: 'ada@acme.com',
    phone: '(415) 555-2671',
    department: 'creative',
    may_contact: true,
  },
  { aid: 1, id: 'c2', name: 'Bob Bell', email: 'bob@acme.com', department: 'creative', may_contact: false },
  { aid: 1, id: 'c3', name: 'Cid Cole', email: 'cid@acme.com', department: 'finance', may_contact: null },
  { aid: 2, id: 'c4', name: 'Dora Diaz', email: 'dora@bolt.de', department: 'creative', may_contact: true },
  { aid: 7, id: 'c5', name: 'Eve', email: null, phone: null, department: 'finance', may_contact: true },
  { aid: 3, id: 'c6', name: 'Flo Ford', email: 'flo@crest.io', department: 'creative', may_contact: true },
]

const DEALS = [
  {
    aid: 3,
    id: 'd1',
    status: 'won',
    amount: 100,
    opened_at: '2025-01-01 00:00:00.000',
    closed_at: '2025-02-01 00:00:00.000',
  },
  { aid: 4, id: 'd2', status: 'open', amount: null, opened_at: '2025-12-01 00:00:00.000', closed_at: null },
  {
    aid: 2,
    id: 'd3',
    status: 'lost',
    amount: 50,
    opened_at: '2025-05-01 00:00:00.000',
    closed_at: '2025-06-01 00:00:00.000',
  },
]

const ORDERS = [{ aid: 3, id: 'o1', at: '2025-03-01 00:00:00.000', revenue: 10 }]

const TOUCHES = [
  { aid: 4, id: 't1', at: '2025-12-20 00:00:00.000', kind: 'meeting', initiated_by: 'seller' },
  { aid: 6, id: 't2', at: '2025-12-25 00:00:00.000', kind: 'call', initiated_by: null },
  { aid: 7, id: 't3', at: '2025-12-30 00:00:00.000', kind: 'visit', initiated_by: 'buyer' },
  { aid: 1, id: 't4', at: '2025-06-30 00:00:00.000', kind: 'email', initiated_by: 'seller' },
]
