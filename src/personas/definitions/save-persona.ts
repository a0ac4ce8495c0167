import type { Kysely } from 'kysely'
import { readJobRole } from '../../roles/index.ts'
import { listSegments } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'
import { addEvidence, type NewEvidence } from '../statements/point-at.ts'
import { keepVersion } from '../store/change-persona.ts'
import {
  bodyOf,
  type EvidenceBody,
  type PersonaBody,
  type QuotePlace,
  readNames,
  WHOLE_MARKET,
} from '../store/persona-body.ts'
import { isNamed, listPersonas, type PersonaRecord } from '../store/persona-records.ts'
import { placeKey, readPlaces } from './quote-places.ts'

type Tx = Kysely<StateTables>

interface Stamp {
  readonly actor: string
  readonly at: Date
}

/** Makes a persona what a checked definition says. Statements that say the same stay the same ones. */
export async function savePersona(
  tx: Tx,
  { name, body }: { readonly name: string; readonly body: PersonaBody },
  stamp: Stamp,
): Promise<void> {
  const before = (await listPersonas(tx)).find((each) => isNamed(each, name))
  const values = {
    name,
    job_role: readJobRole(body.role),
    buying_role: body.buying_role ?? null,
    avatar: body.avatar,
    summary: body.summary ?? null,
    review_on: body.review_on ?? null,
  }
  const id = before?.id ?? (await insert(tx, values, stamp))
  if (before !== undefined) await tx.updateTable('personas').set(values).where('id', '=', id).execute()
  await saveSegments(tx, id, body.segments)
  const find = await finder(tx)
  await saveStatements(tx, id, body, { before, find, stamp })
  await tx.deleteFrom('persona_texts').where('persona_id', '=', id).execute()
  for (const { kind, text, draft, quotes = [] } of body.texts ?? []) {
    const numbers = JSON.stringify(quotes.map((place) => find.quote(place)))
    await tx
      .insertInto('persona_texts')
      .values({ persona_id: id, kind, text, quotes: numbers, draft: draft ?? false, ...stamp })
      .execute()
  }
  const after = (await listPersonas(tx)).find((each) => each.id === id)
  if (after === undefined) throw new Error('a persona that was saved is gone')
  const version = before === undefined ? 1 : before.version + 1
  await tx.updateTable('personas').set({ version }).where('id', '=', id).execute()
  const kept = { name, ...bodyOf(after, await readNames(tx)) }
  await keepVersion(tx, { id, version, body: kept, note: 'Applied from a file', ...stamp })
}

async function insert(
  tx: Tx,
  values: { name: string; job_role: string; avatar: string },
  stamp: Stamp,
): Promise<number> {
  const rows = tx.insertInto('personas').values({ ...values, ...stamp })
  const { id } = await rows.returning('id').executeTakeFirstOrThrow()
  return id
}

async function saveSegments(tx: Tx, id: number, names: readonly string[]): Promise<void> {
  const saved = await listSegments(tx)
  const numbers = names.map((name) => {
    const number = name === WHOLE_MARKET ? 0 : saved.find((each) => each.name === name)?.id
    if (number === undefined) throw new Error(`a checked persona has no segment: ${name}`)
    return number
  })
  await tx.deleteFrom('persona_segments').where('persona_id', '=', id).execute()
  const values = [...new Set(numbers)].map((segment_id) => ({ persona_id: id, segment_id }))
  await tx.insertInto('persona_segments').values(values).execute()
}

interface Finder {
  code(name: string): number
  quote(place: QuotePlace): number
}

async function finder(tx: Tx): Promise<Finder> {
  const codes = await tx.selectFrom('codes').select(['id', 'name']).where('merged_into', 'is', null).execute()
  const byName = new Map(codes.map(({ id, name }) => [name.toLowerCase(), id]))
  const places = await readPlaces(tx)
  const found = (number: number | undefined, what: string): number => {
    if (number === undefined) throw new Error(`a checked persona rests on nothing: ${what}`)
    return number
  }
  return {
    code: (name) => found(byName.get(name.toLowerCase()), name),
    quote: (place) => found(places.get(placeKey(place)), placeKey(place)),
  }
}

async function saveStatements(
  tx: Tx,
  persona: number,
  { statements = [] }: PersonaBody,
  { before, find, stamp }: { before: PersonaRecord | undefined; find: Finder; stamp: Stamp },
): Promise<void> {
  const old = [...(before?.statements ?? [])]
  for (const [index, each] of statements.entries()) {
    const { type, text, internal = false, draft = false, retired, evidence = [] } = each
    const place = old.findIndex((was) => was.type === type && was.text === text)
    const [same] = place < 0 ? [] : old.splice(place, 1)
    const values = {
      type,
      text,
      internal,
      draft,
      retired_on: retired?.on ?? null,
      retired_because: retired?.because ?? null,
      position: index + 1,
    }
    const id = same?.id ?? (await insertStatement(tx, { persona_id: persona, ...values, ...stamp }))
    if (same !== undefined) {
      await tx.updateTable('persona_statements').set(values).where('id', '=', id).execute()
      await tx.deleteFrom('statement_evidence').where('statement_id', '=', id).execute()
    }
    for (const point of evidence) {
      const given = { there: [], wanted: [pointOf(point, find)], stance: point.stance ?? 'for' } as const
      await addEvidence(tx, id, given, stamp)
    }
  }
  const gone = old.map(({ id }) => id)
  if (gone.length > 0) await tx.deleteFrom('persona_statements').where('id', 'in', gone).execute()
}

async function insertStatement(
  tx: Tx,
  values: { persona_id: number; type: string; text: string; position: number } & Stamp,
): Promise<number> {
  const { id } = await tx.insertInto('persona_statements').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}

function pointOf(evidence: EvidenceBody, find: Finder): NewEvidence {
  if ('code' in evidence) return { kind: 'code', code: find.code(evidence.code) }
  if ('quote' in evidence) return { kind: 'quote', quote: find.quote(evidence.quote) }
  return 'answers' in evidence
    ? { kind: 'answers', definition: evidence.answers }
    : { kind: 'behaviour', definition: evidence.behaviour }
}
