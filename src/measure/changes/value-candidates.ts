import type { Pair, PartPair } from '../../statistics/index.ts'
import type { Calendar } from '../periods/list-periods.ts'
import type { Candidate } from './candidate.ts'
import type { Finding } from './changes-schema.ts'
import type { ComparedQuarters } from './compared-quarters.ts'
import type { AccountRows, Division, ValueRows } from './read-values.ts'

/** How a division is looked at, in words. */
interface Looked {
  readonly about: Finding['about']
  readonly what: Finding['what']
  /** Rows of it, and those that say the value. */
  readonly rows: string
  readonly said: string
}

const SHARES: Readonly<Record<Exclude<Division, 'product'>, Looked>> = {
  source: {
    about: 'source',
    what: 'share of deals opened',
    rows: 'deals opened',
    said: 'deals opened whose source is known',
  },
  'reason lost': {
    about: 'reason lost',
    what: 'share of lost deals',
    rows: 'lost deals',
    said: 'lost deals that give a reason',
  },
  competitor: {
    about: 'competitor',
    what: 'share of lost deals',
    rows: 'lost deals',
    said: 'lost deals that name a competitor',
  },
  channel: {
    about: 'channel',
    what: 'share of touches begun by the buyer',
    rows: 'touches begun by the buyer',
    said: 'touches begun by the buyer whose channel is known',
  },
}

/** Where one quarter says a value this much more rarely than the other, it was recorded differently. */
const RECORDED_ALIKE = 0.5

/** What of each division may have changed, and why others cannot be compared. `refusedOf` tells of the rows as a whole. */
export function valueCandidates(
  calendar: Pick<Calendar, 'timeZone'>,
  quarters: ComparedQuarters,
  values: readonly ValueRows[],
  refusedOf: Readonly<Record<Division, string | undefined>>,
  revenueRefused: string | undefined,
): { readonly candidates: readonly Candidate[]; readonly refused: ReadonlyMap<string, string> } {
  const refused = new Map<string, string>()
  const candidates: Candidate[] = []
  for (const [name, looked] of Object.entries(SHARES)) {
    const own = values.filter(({ division }) => division === name)
    const all = own.find(({ kind }) => kind === 'all')
    const known = own.find(({ kind }) => kind === 'known')
    if (all === undefined) continue
    const reason = refusedOf[name as Division] ?? recordedDifferently(all, known, looked, quarters)
    if (reason !== undefined) refused.set(`${looked.about}: ${looked.what}`, reason)
    else if (known !== undefined) candidates.push(...shares(calendar, quarters, own, known, looked))
  }
  if (refusedOf.product === undefined) {
    for (const product of values.filter(({ division, kind }) => division === 'product' && kind === 'value')) {
      const named = { about: 'product', name: product.name, since: sinceOf(calendar, quarters, product) } as const
      const pairs = (of: (row: AccountRows) => number) => pairsOf(product.accounts, of)
      candidates.push({ ...named, what: 'buyers', unit: 'count', pairs: pairs(() => 1) })
      if (revenueRefused === undefined) {
        candidates.push({ ...named, what: 'revenue', unit: 'amount', pairs: pairs(({ revenue }) => revenue) })
      }
    }
  }
  const begun = values.find(({ division, kind }) => division === 'channel' && kind === 'all')
  if (begun !== undefined) {
    const what = 'touches begun by the buyer'
    if (refusedOf.channel !== undefined) refused.set(what, refusedOf.channel)
    else {
      const pairs = pairsOf(begun.accounts, ({ rows }) => rows)
      candidates.push({ about: 'market', name: 'the whole market', what, unit: 'count', pairs })
    }
  }
  return { candidates, refused }
}

function shares(
  calendar: Pick<Calendar, 'timeZone'>,
  quarters: ComparedQuarters,
  own: readonly ValueRows[],
  known: ValueRows,
  { about, what, said }: Looked,
): readonly Candidate[] {
  return own
    .filter(({ kind }) => kind === 'value')
    .map((each) => ({
      about,
      name: each.name,
      what,
      of: said,
      since: sinceOf(calendar, quarters, each),
      unit: 'share',
      parts: partsOf(known.accounts, each.accounts),
    }))
}

function recordedDifferently(
  all: ValueRows,
  known: ValueRows | undefined,
  { rows, said }: Looked,
  { before, after }: ComparedQuarters,
): string | undefined {
  const share = (side: 'before' | 'after'): number => rowsOf(known?.accounts ?? [], side) / rowsOf(all.accounts, side)
  const [then, now] = [share('before'), share('after')]
  if (!(Math.min(then, now) < RECORDED_ALIKE * Math.max(then, now))) return undefined
  const percent = (part: number): string => `${Math.round(part * 100)}%`
  return `Of the ${rows}, ${percent(then)} in ${before.key} and ${percent(now)} in ${after.key} are ${said}: it was recorded differently.`
}

function rowsOf(accounts: readonly AccountRows[], side: 'before' | 'after'): number {
  return accounts.reduce((sum, row) => sum + (row.side === side ? row.rows : 0), 0)
}

/** The first day of what is on record only since the quarter compared with. */
function sinceOf(
  { timeZone }: Pick<Calendar, 'timeZone'>,
  { before }: ComparedQuarters,
  { first }: ValueRows,
): string | undefined {
  return first >= before.until ? new Intl.DateTimeFormat('sv-SE', { timeZone }).format(first) : undefined
}

function pairsOf(accounts: readonly AccountRows[], of: (row: AccountRows) => number): readonly Pair[] {
  const pairs = new Map<number, { before: number; after: number; times: 1 }>()
  for (const row of accounts) {
    const pair = pairs.get(row.aid) ?? { before: 0, after: 0, times: 1 }
    pair[row.side] += of(row)
    pairs.set(row.aid, pair)
  }
  return [...pairs.values()]
}

function partsOf(all: readonly AccountRows[], own: readonly AccountRows[]): readonly PartPair[] {
  const hits = new Map(own.map(({ aid, side, rows }) => [`${aid} ${side}`, rows]))
  const parts = new Map<number, { -readonly [side in keyof PartPair]: PartPair[side] }>()
  for (const { aid, side, rows } of all) {
    const pair = parts.get(aid) ?? { before: { hits: 0, size: 0 }, after: { hits: 0, size: 0 } }
    pair[side] = { hits: hits.get(`${aid} ${side}`) ?? 0, size: rows }
    parts.set(aid, pair)
  }
  return [...parts.values()]
}
