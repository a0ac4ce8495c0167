import type { Kysely } from 'kysely'
import { z } from 'zod'
import { quotePlace, readNames, WHOLE_MARKET } from '../../personas/index.ts'
import { CODE_TYPES, type CodeType } from '../../research/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { MessagePart } from '../shown/message-schema.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'
import type { MessageRecord, PointRecord, ProofRecord } from './message-records.ts'

type Db = Kysely<StateTables>

/** Longest text of a part: about a page. Longer is no message. */
export const LONGEST_TEXT = 3000

/** A statement by its words; `persona` where it is another one's than the message's. */
const statementName = z.strictObject({
  persona: z.string().optional(),
  type: z.enum(CODE_TYPES),
  text: z.string().min(1),
})

/** What it was when somebody pointed at it; never words that somebody said. */
const seen = z.record(z.string(), z.json()).optional()

const proof = z.union([
  z.strictObject({ statement: statementName, seen }),
  z.strictObject({ quote: quotePlace, seen }),
  z.strictObject({ figure: z.record(z.string(), z.json()), seen }),
  z.strictObject({ case: z.string().min(1), seen }),
])
const proofs = z.array(proof).optional()
const partText = z.string().trim().min(1).max(LONGEST_TEXT)
const text = partText.optional()

/** A message as a file and as a version hold it. Whatever is not set is left out. */
export const messageBody = z.strictObject({
  persona: z.string().min(1),
  segment: z.string().min(1),
  stage: z.enum(BUYING_STAGES),
  draft: z.literal(true).optional(),
  group_frame: text,
  personal_frame: text,
  value: text,
  next_step: text,
  differences: z
    .array(
      z.strictObject({
        from: text.describe('The competitor; left out: doing nothing.'),
        text: partText,
        proofs,
      }),
    )
    .optional(),
  answers: z
    .array(
      z.strictObject({
        objection: text.describe('Its words, where it is no statement of a persona.'),
        statement: statementName.optional(),
        text: partText,
        proofs,
      }),
    )
    .optional(),
  proofs: z
    .strictObject({ group_frame: proofs, personal_frame: proofs, value: proofs, next_step: proofs })
    .optional(),
  channel: text,
  format: text,
  keywords: z.array(z.string().trim().min(1)).optional(),
})

export type MessageBody = z.output<typeof messageBody>
export type ProofBody = z.output<typeof proof>
export type StatementName = z.output<typeof statementName>
export type PartKey = 'group_frame' | 'personal_frame' | 'value' | 'next_step'

/** Parts of a message that are one text, by what a body calls them. */
export const PART_KEYS: Readonly<Record<PartKey, Exclude<MessagePart, 'point'>>> = {
  group_frame: 'group frame',
  personal_frame: 'personal frame',
  value: 'value',
  next_step: 'next step',
}

/** Names of what messages point at, read for all of them at once. */
export interface MessageNames {
  readonly personas: ReadonlyMap<number, string>
  /** 0 is the whole market. */
  readonly segments: ReadonlyMap<number, string>
  readonly statements: ReadonlyMap<
    number,
    { readonly persona: number; readonly type: CodeType; readonly text: string }
  >
  readonly quotes: Awaited<ReturnType<typeof readNames>>['quotes']
  readonly cases: ReadonlyMap<number, string>
}

/** Six statements however many messages there are. */
export async function readMessageNames(db: Db): Promise<MessageNames> {
  const { segments, quotes } = await readNames(db)
  const personas = await db.selectFrom('personas').select(['id', 'name']).where('merged_into', 'is', null).execute()
  const statements = await db.selectFrom('persona_statements').select(['id', 'persona_id', 'type', 'text']).execute()
  const cases = await db.selectFrom('customer_cases').select(['id', 'name']).execute()
  return {
    personas: new Map(personas.map(({ id, name }) => [id, name])),
    segments,
    statements: new Map(
      statements.map(({ id, persona_id: persona, type, text: words }) => [
        id,
        { persona, type: type as CodeType, text: words },
      ]),
    ),
    quotes,
    cases: new Map(cases.map(({ id, name }) => [id, name])),
  }
}

/** A message as files and versions hold it: all it points at by name or place. What was deleted is left out. */
export function bodyOf(message: MessageRecord, named: MessageNames): MessageBody {
  const { personaId, segmentId, stage, draft, channel, format, keywords } = message
  const texts = {
    group_frame: message.groupFrame,
    personal_frame: message.personalFrame,
    value: message.value,
    next_step: message.nextStep,
  }
  const proofsOf = (wanted: (proof: ProofRecord) => boolean): { proofs?: ProofBody[] } => {
    const found = message.proofs.filter(wanted).flatMap((each) => proofBody(each, personaId, named))
    return found.length === 0 ? {} : { proofs: found }
  }
  const points = (kind: PointRecord['kind']): readonly PointRecord[] =>
    message.points.filter((each) => each.kind === kind)
  const parts = Object.fromEntries(
    Object.entries(PART_KEYS).flatMap(([key, part]) => {
      const { proofs: found } = proofsOf((each) => each.part === part)
      return found === undefined ? [] : [[key, found]]
    }),
  )
  const written = Object.fromEntries(Object.entries(texts).filter(([, each]) => each !== ''))
  return {
    persona: named.personas.get(personaId) ?? `persona ${personaId}`,
    segment: segmentId === 0 ? WHOLE_MARKET : (named.segments.get(segmentId) ?? `segment ${segmentId}`),
    stage,
    ...(draft ? { draft } : {}),
    ...written,
    ...unlessEmpty(
      'differences',
      points('difference').map(({ id, about, text: words }) => ({
        ...(about === null ? {} : { from: about }),
        text: words,
        ...proofsOf(({ point }) => point === id),
      })),
    ),
    ...unlessEmpty(
      'answers',
      points('answer').map(({ id, about, statement, text: words }) => ({
        ...(about === null ? {} : { objection: about }),
        ...statementOf(statement, personaId, named),
        text: words,
        ...proofsOf(({ point }) => point === id),
      })),
    ),
    ...(Object.keys(parts).length === 0 ? {} : { proofs: parts }),
    ...(channel === null ? {} : { channel }),
    ...(format === null ? {} : { format }),
    ...unlessEmpty('keywords', [...keywords]),
  }
}

function statementOf(id: number | null, own: number, named: MessageNames): { statement?: StatementName } {
  const found = id === null ? undefined : named.statements.get(id)
  if (found === undefined) return {}
  const persona = found.persona === own ? undefined : named.personas.get(found.persona)
  const { type, text: words } = found
  return { statement: { ...(persona === undefined ? {} : { persona }), type, text: words } }
}

function proofBody(each: ProofRecord, own: number, named: MessageNames): ProofBody[] {
  const as = Object.keys(each.seen).length === 0 ? {} : { seen: each.seen as NonNullable<ProofBody['seen']> }
  switch (each.kind) {
    case 'statement': {
      const { statement } = statementOf(each.statement, own, named)
      return statement === undefined ? [] : [{ statement, ...as }]
    }
    case 'quote': {
      const quote = named.quotes.get(each.quote)
      return quote === undefined ? [] : [{ quote, ...as }]
    }
    case 'case': {
      const name = named.cases.get(each.case)
      return name === undefined ? [] : [{ case: name, ...as }]
    }
    case 'figure':
      return [{ figure: each.definition as Record<string, z.core.util.JSONType>, ...as }]
  }
}

function unlessEmpty<K extends string, T>(name: K, list: T[]): { [key in K]?: T[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { [key in K]?: T[] })
}
