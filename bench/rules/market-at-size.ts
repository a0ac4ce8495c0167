import type { Engine } from '../../src/engines/index.ts'
import { raw } from '../../src/query/index.ts'

export interface MarketSize {
  readonly accounts: number
  readonly contacts: number
  readonly deals: number
  readonly touches: number
  readonly orders: number
}

export const FULL_SIZE: MarketSize = {
  accounts: 1_000_000,
  contacts: 5_000_000,
  deals: 2_000_000,
  touches: 20_000_000,
  orders: 10_000_000,
}

/** As many rows of each kind, times `scale`. */
export function marketSize(scale: number): MarketSize {
  return Object.fromEntries(
    Object.entries(FULL_SIZE).map(([kind, rows]) => [kind, Math.round(rows * scale)]),
  ) as unknown as MarketSize
}

const VERSION = `toDateTime64('1900-01-01', 3, 'UTC') AS _valid_from, toDateTime64('2299-12-31', 3, 'UTC') AS _valid_to, _valid_from AS _known_from, true AS _current`
const NOW = `toDateTime64('2026-06-30', 3, 'UTC')`

/** A number in [0, 1) that depends on the row and a name only, so that every run makes the same market. */
function chance(name: string): string {
  return `(sipHash64(number, '${name}') % 1000000 / 1000000)`
}

function pick(name: string, values: readonly string[]): string {
  const list = values.map((text) => `'${text}'`).join(', ')
  return `[${list}][1 + sipHash64(number, '${name}') % ${values.length}]`
}

/** Titles as people write them: a few that many have, and a long tail that one or two have. */
function title(size: MarketSize): string {
  const grade = pick('grade', ['', 'Senior', 'Junior', 'Head of', 'Director', 'VP', 'Leiter', 'Manager', 'Chief'])
  const area = pick('area', [
    'Creative',
    'Marketing',
    'Sales',
    'Engineering',
    'Finance',
    'Einkauf',
    'Brand',
    'Operations',
  ])
  const tail = `concat(', ', ${pick('region', ['EMEA', 'DACH', 'Global', 'Team', 'Unit'])}, ' ', toString(toUInt32(pow(${chance('tail')}, 4) * ${size.contacts / 20})))`
  return `trimBoth(concat(${grade}, ' ', ${area}, if(${chance('tailed')} < 0.4, ${tail}, '')))`
}

/** Square of a uniform number: few accounts have many rows, as in real markets. */
function account(size: MarketSize, name: string): string {
  return `toUInt32(1 + floor(pow(${chance(name)}, 1.6) * ${size.accounts}))`
}

/**
 * Fills the folded tables (made by `tableSql`) straight inside the engine, with about 10% missing values.
 * Sizes are exact; values are spread as in a believable market, not tuned to any rule.
 */
export async function fillMarketAtSize(engine: Engine, size: MarketSize): Promise<void> {
  const missing = (name: string, expression: string) => `if(${chance(`${name}?`)} < 0.1, NULL, ${expression})`
  const days = (name: string, most: number) =>
    `${NOW} - toIntervalSecond(toUInt32(${chance(name)} * ${most} * 86400))`
  const statements = [
    `INSERT INTO accounts (aid, rid, _import, _row, _valid_from, _valid_to, _known_from, _current, id, name, domain, industry, employees, country, technologies, lifecycle, created_at)
     SELECT toUInt32(number + 1) AS aid, number AS rid, 1, number + 1, ${VERSION}, toString(number), concat('Company ', toString(number)), concat('c', toString(number), '.example'),
       ${missing('i', pick('industry', ['Software', 'Fintech', 'Retail', 'Media', 'Manufacturing', 'Health', 'Education', 'Logistics', 'Energy', 'Public']))},
       ${missing('e', `toInt64(exp(${chance('employees')} * 9))`)},
       ${missing('c', pick('country', ['Germany', 'France', 'United States', 'United Kingdom', 'Poland', 'Japan', 'Spain', 'Italy']))},
       arrayFilter((t, k) -> sipHash64(number, t) % 100 < k, ['Figma', 'Shopify', 'Magento', 'Salesforce', 'HubSpot', 'Slack', 'Jira', 'SAP'], [25, 15, 8, 30, 25, 50, 40, 12]),
       ${missing('l', pick('lifecycle', ['prospect', 'prospect', 'prospect', 'customer', 'former']))},
       ${days('created', 2000)}
     FROM numbers(${size.accounts})`,
    `INSERT INTO contacts (aid, rid, _import, _row, _valid_from, _valid_to, _known_from, _current, id, email, title, department, seniority, may_contact, created_at)
     SELECT ${account(size, 'ca')} AS aid, number AS rid, 1, number + 1, ${VERSION}, toString(number), concat('p', toString(number), '@x.example'),
       ${missing('t', title(size))},
       ${missing('d', pick('department', ['creative', 'marketing', 'sales', 'engineering', 'finance', 'operations']))},
       ${missing('s', pick('seniority', ['individual', 'individual', 'manager', 'director', 'vp', 'executive']))},
       ${missing('m', `${chance('may')} < 0.6`)}, ${days('created', 2000)}
     FROM numbers(${size.contacts})`,
    `INSERT INTO deals (aid, rid, _import, _row, _valid_from, _valid_to, _known_from, _current, id, status, amount, opened_at, closed_at, competitor)
     SELECT ${account(size, 'da')} AS aid, number AS rid, 1, number + 1, ${VERSION}, toString(number),
       ${missing('st', pick('status', ['open', 'won', 'lost', 'lost']))} AS s, ${missing('am', `round(exp(${chance('amount')} * 5) * 500, 2)`)},
       ${days('opened', 1100)} AS o, if(s = 'open', NULL, o + toIntervalDay(toUInt32(${chance('cycle')} * 120))),
       ${missing('co', pick('competitor', ['Rival A', 'Rival B', 'Rival C', 'None']))}
     FROM numbers(${size.deals})`,
    `INSERT INTO orders (aid, rid, _import, _row, id, at, product, quantity, revenue, profit)
     SELECT ${account(size, 'oa')} AS aid, number AS rid, 1, number + 1, toString(number), ${days('at', 1100)},
       ${missing('p', pick('product', ['Suite', 'Starter', 'Review', 'Storage', 'Support']))}, 1 + sipHash64(number, 'q') % 9,
       ${missing('r', `round(exp(${chance('revenue')} * 4) * 50, 2)`)} AS r, r * 0.4
     FROM numbers(${size.orders})`,
    `INSERT INTO touches (aid, rid, _import, _row, id, at, kind, channel, initiated_by)
     SELECT ${account(size, 'ta')} AS aid, number AS rid, 1, number + 1, toString(number), ${days('at', 1100)},
       ${pick('kind', ['email', 'email', 'email', 'call', 'visit', 'visit', 'meeting', 'unsubscribe'])},
       ${missing('ch', pick('channel', ['search', 'event', 'referral', 'outbound']))}, ${missing('in', pick('by', ['buyer', 'seller', 'seller', 'unknown']))}
     FROM numbers(${size.touches})`,
  ]
  for (const statement of statements)
    await engine.run(raw(statement), { settings: { allow_experimental_analyzer: 1 } })
}
