import type { Kysely } from 'kysely'
import { placeKey, WHOLE_MARKET } from '../../personas/index.ts'
import type { StateTables } from '../../state/index.ts'
import {
  bodyOf,
  type MessageBody,
  type MessageNames,
  PART_KEYS,
  type PartKey,
  type ProofBody,
  readMessageNames,
  type StatementName,
} from '../store/message-body.ts'
import { findMessage, type MessageRecord, messageNumbered, type ProofTarget } from '../store/message-records.ts'
import { addProofs, type NewProof } from '../store/save-proofs.ts'

type Tx = Kysely<StateTables>

interface Stamp {
  readonly actor: string
  readonly at: Date
}

/** Makes a message what a checked definition says. Points about the same stay the same ones. */
export async function saveMessage(tx: Tx, body: MessageBody, stamp: Stamp): Promise<void> {
  const named = await readMessageNames(tx)
  const cell = {
    persona: numberOf(named.personas, body.persona),
    segment: body.segment === WHOLE_MARKET ? 0 : numberOf(named.segments, body.segment),
    stage: body.stage,
  }
  const before = await findMessage(tx, cell)
  const values = {
    group_frame: body.group_frame ?? '',
    personal_frame: body.personal_frame ?? '',
    value: body.value ?? '',
    next_step: body.next_step ?? '',
    channel: body.channel ?? null,
    format: body.format ?? null,
    keywords: JSON.stringify(body.keywords ?? []),
    draft: body.draft ?? false,
  }
  const row = { persona_id: cell.persona, segment_id: cell.segment, stage: cell.stage, ...values, ...stamp }
  const id = before?.id ?? (await tx.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()).id
  if (before !== undefined) {
    await tx.updateTable('messages').set(values).where('id', '=', id).execute()
    await tx.deleteFrom('message_proofs').where('message_id', '=', id).execute()
  }
  const find = finder(named, cell.persona)
  const points = await savePoints(tx, { id, before, body, find })
  const parts = Object.entries(body.proofs ?? {}).flatMap(([key, proofs]) =>
    (proofs ?? []).map((proof) => newProof(proof, { part: PART_KEYS[key as PartKey], point: null }, find)),
  )
  await addProofs(tx, id, { there: [], wanted: [...parts, ...points] })
  const version = before === undefined ? 1 : before.version + 1
  await tx.updateTable('messages').set({ version }).where('id', '=', id).execute()
  const kept = JSON.stringify(bodyOf(await messageNumbered(tx, id), named))
  await tx
    .insertInto('message_versions')
    .values({ message_id: id, version, body: kept, note: 'Applied from a file', ...stamp })
    .execute()
}

interface Finder {
  readonly statement: (name: StatementName) => number
  readonly target: (proof: ProofBody) => ProofTarget
}

function finder(named: MessageNames, persona: number): Finder {
  const places = new Map([...named.quotes].map(([id, place]) => [placeKey(place), id]))
  const cases = new Map([...named.cases].map(([id, name]) => [name, id]))
  const statement = ({ persona: whose, type, text }: StatementName): number => {
    const of = whose === undefined ? persona : numberOf(named.personas, whose)
    for (const [id, each] of named.statements) {
      if (each.persona === of && each.type === type && each.text === text) return id
    }
    throw new Error(`a checked message rests on no statement: ${text}`)
  }
  const target = (proof: ProofBody): ProofTarget => {
    if ('statement' in proof) return { kind: 'statement', statement: statement(proof.statement) }
    if ('figure' in proof) return { kind: 'figure', definition: proof.figure }
    if ('case' in proof) return { kind: 'case', case: known(cases.get(proof.case), proof.case) }
    const key = placeKey(proof.quote)
    return { kind: 'quote', quote: known(places.get(key), key) }
  }
  return { statement, target }
}

function known(id: number | undefined, what: string): number {
  if (id === undefined) throw new Error(`a checked message rests on nothing: ${what}`)
  return id
}

function numberOf(names: ReadonlyMap<number, string>, wanted: string): number {
  for (const [id, name] of names) if (name === wanted) return id
  throw new Error(`a checked message names nothing: ${wanted}`)
}

function newProof(proof: ProofBody, place: Pick<NewProof, 'part' | 'point'>, find: Finder): NewProof {
  return { ...find.target(proof), ...place, seen: proof.seen ?? {} }
}

async function savePoints(
  tx: Tx,
  given: {
    readonly id: number
    readonly before: MessageRecord | undefined
    readonly body: MessageBody
    readonly find: Finder
  },
): Promise<readonly NewProof[]> {
  const { id, before, body, find } = given
  const wanted = [
    ...(body.differences ?? []).map(({ from, text, proofs = [] }) => {
      return { kind: 'difference' as const, about: from ?? null, statement: null, text, proofs }
    }),
    ...(body.answers ?? []).map(({ objection, statement, text, proofs = [] }) => {
      const number = statement === undefined ? null : find.statement(statement)
      return { kind: 'answer' as const, about: objection ?? null, statement: number, text, proofs }
    }),
  ]
  const old = [...(before?.points ?? [])]
  const found: NewProof[] = []
  for (const [place, { kind, about, statement, text, proofs }] of wanted.entries()) {
    const at = old.findIndex((was) => was.kind === kind && was.about === about && was.statement === statement)
    const [same] = at < 0 ? [] : old.splice(at, 1)
    const values = { kind, about, statement_id: statement, text, position: place + 1 }
    const point = same?.id ?? (await insertPoint(tx, { message_id: id, ...values }))
    if (same !== undefined) await tx.updateTable('message_points').set(values).where('id', '=', point).execute()
    found.push(...proofs.map((proof) => newProof(proof, { part: 'point', point }, find)))
  }
  const gone = old.map((each) => each.id)
  if (gone.length > 0) await tx.deleteFrom('message_points').where('id', 'in', gone).execute()
  return found
}

async function insertPoint(
  tx: Tx,
  values: {
    message_id: number
    kind: 'difference' | 'answer'
    about: string | null
    statement_id: number | null
    text: string
    position: number
  },
): Promise<number> {
  const { id } = await tx.insertInto('message_points').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}
