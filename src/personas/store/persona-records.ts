import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../../problem.ts'
import type { CodeType } from '../../research/index.ts'
import type { StateTables } from '../../state/index.ts'

type Db = Kysely<StateTables>

export type Stance = 'for' | 'against'

/** What a statement points at; what was measured is computed again from its definition. */
export type EvidenceRecord = { readonly id: number; readonly stance: Stance } & (
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'quote'; readonly quote: number }
  | { readonly kind: 'answers'; readonly definition: Readonly<Record<string, unknown>> }
  | { readonly kind: 'behaviour'; readonly definition: Readonly<Record<string, unknown>> }
)

export interface StatementRecord {
  readonly id: number
  readonly type: CodeType
  readonly text: string
  readonly internal: boolean
  readonly draft: boolean
  readonly retired: { readonly on: string; readonly because: string | null } | null
  readonly position: number
  readonly evidence: readonly EvidenceRecord[]
}

export const TEXT_KINDS = ['story', 'day', 'scenario', 'journey'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

export interface TextRecord {
  readonly id: number
  readonly kind: TextKind
  /** `[1]` stands for the words of the first of the quotes. */
  readonly text: string
  readonly quotes: readonly number[]
  readonly draft: boolean
}

export interface PersonaRecord {
  readonly id: number
  readonly name: string
  readonly jobRole: string
  readonly buyingRole: string | null
  readonly avatar: string
  readonly summary: string | null
  readonly reviewOn: string | null
  readonly version: number
  /** Numbers of saved segments; 0 is the whole market. Sorted. */
  readonly segments: readonly number[]
  /** In their order. */
  readonly statements: readonly StatementRecord[]
  readonly texts: readonly TextRecord[]
}

/** Living personas by name, whole; five statements however many there are. */
export async function listPersonas(db: Db): Promise<readonly PersonaRecord[]> {
  const rows = await db.selectFrom('personas').selectAll().where('merged_into', 'is', null).execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const segments = await db.selectFrom('persona_segments').selectAll().where('persona_id', 'in', ids).execute()
  const statements = await statementsOf(db, ids)
  const texts = await db.selectFrom('persona_texts').selectAll().where('persona_id', 'in', ids).execute()
  const records = rows.map((row): PersonaRecord => {
    const own = <T extends { persona_id: number }>(all: readonly T[]): T[] =>
      all.filter((each) => each.persona_id === row.id)
    return {
      id: row.id,
      name: row.name,
      jobRole: row.job_role,
      buyingRole: row.buying_role,
      avatar: row.avatar,
      summary: row.summary,
      reviewOn: row.review_on,
      version: row.version,
      segments: own(segments)
        .map((each) => each.segment_id)
        .sort((one, other) => one - other),
      statements: own(statements).map(({ statement }) => statement),
      texts: own(texts)
        .map(({ id, kind, text, quotes, draft }) => ({ id, kind, text, quotes: quotes as number[], draft }))
        .sort((one, other) => TEXT_KINDS.indexOf(one.kind) - TEXT_KINDS.indexOf(other.kind)),
    }
  })
  return records.sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
}

async function statementsOf(
  db: Db,
  ids: readonly number[],
): Promise<{ persona_id: number; statement: StatementRecord }[]> {
  const rows = await db
    .selectFrom('persona_statements')
    .selectAll()
    .where('persona_id', 'in', ids)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const evidence = await db
    .selectFrom('statement_evidence')
    .innerJoin('persona_statements', 'persona_statements.id', 'statement_evidence.statement_id')
    .selectAll('statement_evidence')
    .where('persona_statements.persona_id', 'in', ids)
    .orderBy('statement_evidence.id')
    .execute()
  return rows.map((row) => {
    const statement: StatementRecord = {
      id: row.id,
      type: row.type as CodeType,
      text: row.text,
      internal: row.internal,
      draft: row.draft,
      retired: row.retired_on === null ? null : { on: row.retired_on, because: row.retired_because },
      position: row.position,
      evidence: evidence.filter((each) => each.statement_id === row.id).map(evidenceRecord),
    }
    return { persona_id: row.persona_id, statement }
  })
}

function evidenceRecord(row: {
  id: number
  kind: EvidenceRecord['kind']
  stance: Stance
  code_id: number | null
  quote_id: number | null
  definition: unknown
}): EvidenceRecord {
  const { id, kind, stance, code_id: code, quote_id: quote } = row
  if (kind === 'code' && code !== null) return { id, stance, kind, code }
  if (kind === 'quote' && quote !== null) return { id, stance, kind, quote }
  if (kind === 'answers' || kind === 'behaviour') {
    return { id, stance, kind, definition: row.definition as Record<string, unknown> }
  }
  throw new Error(`evidence ${id} points at nothing`)
}

/** The persona of that name, capitals aside; throws a Problem with the names there are. */
export async function findPersona(db: Db, name: string, field = 'name'): Promise<PersonaRecord> {
  return personaNamed(await listPersonas(db), name, field)
}

/** The same among those that were read. */
export function personaNamed(personas: readonly PersonaRecord[], name: string, field = 'name'): PersonaRecord {
  const found = personas.find((each) => isNamed(each, name))
  if (found === undefined) throw new ProblemError([noSuchPersona(personas, name, field)])
  return found
}

export function isNamed(persona: { readonly name: string }, name: string): boolean {
  return persona.name.toLowerCase() === name.trim().toLowerCase()
}

function noSuchPersona(personas: readonly { readonly name: string }[], name: string, field: string): Problem {
  const names = personas.slice(0, 12).map((each) => each.name)
  return {
    code: 'no_such_persona',
    message: `There is no persona ${JSON.stringify(name.trim())}.`,
    at: { field, value: name },
    hint:
      names.length === 0
        ? 'There is none yet: brushwork persona create NAME --role ROLE.'
        : `There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}${personas.length > names.length ? ' …' : ''}.`,
  }
}
