import { type CatalogField, findField, type Market } from '../market-data/index.ts'
import { join, type Sql, sql, value } from '../query/index.ts'
import { openScan, type RuleScan } from './language/index.ts'
import type { Subject } from './language/node.ts'
import type { RuleBook } from './rule-book.ts'
import { runOf } from './segment-size.ts'

/** An account by which a person can see what a rule does. */
export interface ExampleAccount {
  /** Its number in this workspace: `#12` names it everywhere; 0 where a person's company is not known. */
  readonly account: number
  readonly id: string | null
  readonly name: string | null
  readonly domain: string | null
  readonly industry: string | null
  readonly employees: number | null
  readonly country: string | null
  /** For a rule about people. */
  readonly contact?: { readonly id: string | null; readonly name: string | null; readonly title: string | null }
  /** What was asked of it, by `also`. */
  readonly words: readonly string[]
}

const OF_ACCOUNT = ['id', 'name', 'domain', 'industry', 'employees', 'country'] as const
const OF_CONTACT = ['id', 'name', 'title'] as const

/** Which accounts (or people) are wanted. */
export interface ExamplePart {
  readonly part: string
  /** 1 for those that are wanted; anything else for the others. */
  readonly where: (scan: RuleScan) => Sql
  /** An Array(String) to give with each. */
  readonly words?: (scan: RuleScan) => Sql
}

/**
 * A few accounts of each part, in one scan. They are drawn by a hash of their number: always the same ones, and not only
 * the largest or the newest; those with a name come first.
 */
export async function exampleAccounts(
  market: Market,
  book: Pick<RuleBook, 'catalog'>,
  subject: Subject,
  parts: readonly ExamplePart[],
  options: { readonly limit: number; readonly asOf?: Date | undefined; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, readonly ExampleAccount[]>> {
  const scan = openScan(subject, runOf(market, book, options.asOf))
  const field = (kind: 'accounts' | 'contacts', name: string): CatalogField => {
    const found = findField(book.catalog, kind, name)
    if (found === undefined) throw new Error(`no field ${kind}.${name}`)
    return found
  }
  const account = OF_ACCOUNT.map((name) => scan.field(field('accounts', name)))
  const contact = subject === 'account' ? [] : OF_CONTACT.map((name) => scan.field(field('contacts', name)))
  const shown = [...account, ...contact].map((column) => sql`toString(${column})`)
  const conditions = parts.map((part) => part.where(scan))
  const words = parts.map((part) => part.words?.(scan) ?? sql`[]`)
  const cases = (of: readonly Sql[]): Sql =>
    join(
      of.map((then, index) => sql`ifNull(${conditions[index] ?? then}, 0), ${then}`),
      ', ',
    )
  const names = parts.map(({ part }) => sql`${value(part, 'String')}`)
  const statement = sql`SELECT aid, _part AS part, _shown AS shown, _words AS words FROM (
SELECT aid, multiIf(${cases(names)}, '') AS _part, CAST([${join(shown, ', ')}], 'Array(Nullable(String))') AS _shown,
CAST(multiIf(${cases(words)}, []), 'Array(String)') AS _words, sipHash64(${scan.key}) AS _drawn
FROM ${scan.from()} WHERE ${scan.where}
) WHERE _part != '' ORDER BY isNull(_shown[2]), _drawn LIMIT ${value(options.limit, 'UInt32')} BY _part`
  const rows = await market.engine.rows<Found>(statement, { signal: options.signal })
  return new Map(
    parts.map(({ part }) => [part, rows.filter((row) => row.part === part).map((row) => exampleOf(row, subject))]),
  )
}

interface Found {
  readonly [column: string]: unknown
  readonly aid: number
  readonly part: string
  readonly shown: readonly (string | null)[]
  readonly words: readonly string[]
}

function exampleOf({ aid, shown, words }: Found, subject: Subject): ExampleAccount {
  const [id = null, name = null, domain = null, industry = null, employees = null, country = null, ...person] = shown
  const account = {
    account: aid,
    id,
    name,
    domain,
    industry,
    employees: employees === null ? null : Number(employees),
    country,
  }
  if (subject === 'account') return { ...account, words }
  const [contactId = null, contactName = null, title = null] = person
  return { ...account, contact: { id: contactId, name: contactName, title }, words }
}
