import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { FactDefinition } from '../facts/fact-definition.ts'
import type { OpenEvidence } from '../shown/open-evidence.ts'
import type { EvidenceRecord, Stance } from '../store/persona-records.ts'

/** What somebody wants a statement to point at. */
export interface Pointed {
  readonly code?: readonly string[] | undefined
  readonly quote?: readonly number[] | undefined
  readonly fact?: readonly FactDefinition[] | undefined
}

/** What evidence is before it is stored. */
export type NewEvidence =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'quote'; readonly quote: number }
  | { readonly kind: 'answers'; readonly definition: Readonly<Record<string, unknown>> }
  | { readonly kind: 'behaviour'; readonly definition: Readonly<Record<string, unknown>> }

/** Codes by name, quotes by number, as evidence; throws a Problem for each that is not there, or may not be shown. */
export function pointAt(open: OpenEvidence, { code = [], quote = [], fact = [] }: Pointed): readonly NewEvidence[] {
  const problems: Problem[] = []
  const codes = code.flatMap((name): NewEvidence[] => {
    const found = open.evidence.codes.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
    if (found === undefined) problems.push(noSuchCode(open, name))
    return found === undefined ? [] : [{ kind: 'code', code: found.id }]
  })
  const quotes = quotesThere(open, quote)
  problems.push(...quotes.problems)
  if (problems.length > 0) throw new ProblemError(problems)
  return [
    ...codes,
    ...quotes.there.map((id): NewEvidence => ({ kind: 'quote', quote: id })),
    ...fact.map((definition): NewEvidence => ({ kind: definition.kind, definition })),
  ]
}

/** Quotes by number that may be shown today, each once, and a Problem for each other. */
export function quotesThere(
  open: OpenEvidence,
  quotes: readonly number[],
): { readonly there: readonly number[]; readonly problems: readonly Problem[] } {
  const wanted = [...new Set(quotes)]
  return {
    there: wanted.filter((id) => open.quote(id) !== undefined),
    problems: wanted
      .filter((id) => open.quote(id) === undefined)
      .map((id) => ({
        code: 'no_such_quote',
        message: `There is no quote ${id} that may be shown today.`,
        at: { field: 'quote', value: String(id) },
        hint: 'See the quotes with: brushwork quote list',
      })),
  }
}

function noSuchCode(open: OpenEvidence, name: string): Problem {
  const names = open.evidence.codes.map((each) => each.name)
  const near = names.filter((each) => each.toLowerCase().includes(name.trim().toLowerCase().slice(0, 5))).slice(0, 5)
  return {
    code: 'no_such_code',
    message: `There is no code ${JSON.stringify(name)}.`,
    at: { field: 'code', value: name },
    hint: near.length > 0 ? `Is it ${near.join(', ')}?` : 'See the codes with: brushwork code list',
  }
}

/** Adds evidence; what points at the same already is changed to the stance, or left as it is. */
export async function addEvidence(
  tx: Kysely<StateTables>,
  statement: number,
  given: {
    readonly there: readonly EvidenceRecord[]
    readonly wanted: readonly NewEvidence[]
    readonly stance: Stance
  },
  stamp: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const { there, wanted, stance } = given
  const known = new Map(there.map((each) => [pointKey(each), each]))
  for (const each of wanted) {
    const same = known.get(pointKey(each))
    if (same !== undefined) {
      if (same.stance !== stance)
        await tx.updateTable('statement_evidence').set({ stance }).where('id', '=', same.id).execute()
      continue
    }
    await tx
      .insertInto('statement_evidence')
      .values({
        statement_id: statement,
        kind: each.kind,
        code_id: each.kind === 'code' ? each.code : null,
        quote_id: each.kind === 'quote' ? each.quote : null,
        definition: 'definition' in each ? JSON.stringify(each.definition) : null,
        stance,
        ...stamp,
      })
      .execute()
  }
}

/** The same for evidence that points at the same thing. */
export function pointKey(each: NewEvidence): string {
  switch (each.kind) {
    case 'code':
      return `code ${each.code}`
    case 'quote':
      return `quote ${each.quote}`
    case 'answers':
    case 'behaviour':
      return `${each.kind} ${JSON.stringify(sorted(each.definition))}`
  }
}

/** Postgres keeps the keys of jsonb in an order of its own. */
function sorted(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(sorted)
  if (typeof given !== 'object' || given === null) return given
  const entries = Object.entries(given).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  )
}
