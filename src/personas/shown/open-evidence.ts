import type { Kysely } from 'kysely'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { ProblemError } from '../../problem.ts'
import {
  type Code,
  type Evidence,
  type EvidencePerson,
  type EvidenceQuote,
  peopleInSegment,
  readEvidence,
} from '../../research/index.ts'
import { dayOf, listSegments, runOf, type SavedSegment } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'

/** Whose persona it is. */
interface Scope {
  readonly jobRole: string
  /** 0: the whole market. */
  readonly segments: readonly number[]
}

/** The evidence of one moment, for all personas that are asked about. */
export interface OpenEvidence {
  readonly evidence: Evidence
  /** Today in the workspace's time zone, as `2026-03-31`. */
  readonly today: string
  readonly segments: ReadonlyMap<number, SavedSegment>
  person(key: string): EvidencePerson | undefined
  quote(id: number): EvidenceQuote | undefined
  /** The code that this number names by now; undefined where it was removed. */
  code(id: number): Code | undefined
  /** Quotes with the code, those of codes that became a part of it among them. */
  quotesWith(code: number): readonly EvidenceQuote[]
  /** How many quotes with the code there are, shown or not. */
  quotesOnRecord(code: number): number
  /** People in the job role, at companies of any of the segments. */
  peopleOf(scope: Scope): readonly EvidencePerson[]
  /** Why nobody can be told to be in a segment: it was deleted, or its rule no longer holds; undefined where it can. */
  notRead(segment: number): string | undefined
  /** People at companies of the segment; 0 is everybody, also where the company is unknown. */
  peopleIn(segment: number): readonly EvidencePerson[]
}

/** Reads the evidence, and who of it is in each of the segments: one statement a segment. */
export async function openEvidence(market: Market, segments: Iterable<number>): Promise<OpenEvidence> {
  const { db } = market.state
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const evidence = await readEvidence(market)
  const known = new Map((await listSegments(db)).map((segment) => [segment.id, segment]))
  const members = new Map<number, ReadonlySet<string>>()
  const broken = new Map<number, string>()
  for (const id of new Set(segments)) {
    const segment = known.get(id)
    if (segment === undefined) {
      if (id !== 0) broken.set(id, 'A segment of it was deleted: nobody is counted there.')
      continue
    }
    try {
      members.set(id, await peopleInSegment(market, evidence, segment.name))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      broken.set(id, error.message)
    }
  }
  const { living, onRecord } = await readCodeUse(db)
  const people = new Map(evidence.people.map((each) => [each.person, each]))
  const quotes = new Map(evidence.quotes.map((each) => [each.id, each]))
  const codes = new Map(evidence.codes.map((each) => [each.id, each]))
  const byCode = new Map<number, EvidenceQuote[]>()
  for (const quote of evidence.quotes) {
    for (const { id } of quote.codes) byCode.set(id, [...(byCode.get(id) ?? []), quote])
  }
  const peopleIn = (segment: number): readonly EvidencePerson[] =>
    segment === 0 ? evidence.people : evidence.people.filter(({ person }) => members.get(segment)?.has(person))
  return {
    evidence,
    today: dayOf(market.clock(), run),
    segments: known,
    person: (key) => people.get(key),
    quote: (id) => quotes.get(id),
    code: (id) => codes.get(living.get(id) ?? id),
    quotesWith: (id) => byCode.get(living.get(id) ?? id) ?? [],
    quotesOnRecord: (id) => onRecord.get(living.get(id) ?? id) ?? 0,
    notRead: (segment) => broken.get(segment),
    peopleIn,
    peopleOf: ({ jobRole, segments: of }) => {
      const all = new Set(of.flatMap((segment) => peopleIn(segment)))
      return evidence.people.filter((each) => each.jobRole === jobRole && all.has(each))
    },
  }
}

/** What each code became a part of, at last, and how many quotes have it. Two statements. */
async function readCodeUse(db: Kysely<StateTables>): Promise<{
  readonly living: ReadonlyMap<number, number>
  readonly onRecord: ReadonlyMap<number, number>
}> {
  const codes = await db.selectFrom('codes').select(['id', 'merged_into']).execute()
  const into = new Map(codes.map((code) => [code.id, code.merged_into]))
  const living = new Map(
    codes.map(({ id }): [number, number] => {
      let last = id
      // A code is only ever merged into one that is in use, so this ends.
      for (let next = into.get(last); typeof next === 'number'; next = into.get(last)) last = next
      return [id, last]
    }),
  )
  const uses = await db
    .selectFrom('codings')
    .select((each) => ['code_id', each.fn.count<string>('quote_id').distinct().as('quotes')])
    .groupBy('code_id')
    .execute()
  return { living, onRecord: new Map(uses.map(({ code_id, quotes }) => [code_id, Number(quotes)])) }
}
