import type { Kysely } from 'kysely'
import { z } from 'zod'
import { CODE_TYPES } from '../../research/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { EvidenceRecord, PersonaRecord } from './persona-records.ts'
import { TEXT_KINDS } from './persona-records.ts'

type Db = Kysely<StateTables>

/** What the whole market is called among segments. */
export const WHOLE_MARKET = 'the whole market'

/** Where a quote stands, whatever number it has: never its words, so that withdrawn words stay in no file and no version. */
export const quotePlace = z.union([
  z.strictObject({
    interview: z.string().describe('SHA-256 of the transcript as it was brought in.'),
    start: z.int().min(0),
    end: z.int().min(1),
  }),
  z.strictObject({
    instrument: z.string(),
    respondent: z.string(),
    question: z.string(),
    start: z.int().min(0),
    end: z.int().min(1),
  }),
])

const stance = z.literal('against').optional()

const evidence = z.union([
  z.strictObject({ code: z.string(), stance }),
  z.strictObject({ quote: quotePlace, stance }),
  z.strictObject({ answers: z.record(z.string(), z.unknown()), stance }),
  z.strictObject({ behaviour: z.record(z.string(), z.unknown()), stance }),
])

/** A persona as a file and as a version hold it. Whatever is not set is left out. */
export const personaBody = z.strictObject({
  role: z.string(),
  segments: z.array(z.string()).min(1),
  buying_role: z.string().optional(),
  summary: z.string().optional(),
  avatar: z.string(),
  review_on: z.iso.date().optional(),
  statements: z
    .array(
      z.strictObject({
        type: z.enum(CODE_TYPES),
        text: z.string().trim().min(1),
        internal: z.literal(true).optional(),
        draft: z.literal(true).optional(),
        retired: z.strictObject({ on: z.iso.date(), because: z.string().optional() }).optional(),
        evidence: z.array(evidence).optional(),
      }),
    )
    .optional(),
  texts: z
    .array(
      z.strictObject({
        kind: z.enum(TEXT_KINDS),
        text: z.string().trim().min(1),
        draft: z.literal(true).optional(),
        quotes: z.array(quotePlace).optional(),
      }),
    )
    .optional(),
})

export type PersonaBody = z.output<typeof personaBody>
export type EvidenceBody = z.output<typeof evidence>
export type QuotePlace = z.output<typeof quotePlace>

/** Names of what personas point at, read for all of them at once. */
export interface Named {
  readonly segments: ReadonlyMap<number, string>
  readonly codes: ReadonlyMap<number, string>
  readonly quotes: ReadonlyMap<number, QuotePlace>
}

/** Three statements. A code that was merged goes by the name of what it became a part of. */
export async function readNames(db: Db): Promise<Named> {
  const segments = await db.selectFrom('segments').select(['id', 'name']).execute()
  const codes = await db.selectFrom('codes').select(['id', 'name', 'merged_into']).execute()
  const quotes = await db
    .selectFrom('quotes')
    .leftJoin('interviews', 'interviews.id', 'quotes.interview_id')
    .select([
      'quotes.id',
      'quotes.instrument',
      'quotes.respondent',
      'quotes.question',
      'quotes.start_at as start',
      'quotes.end_at as end',
      'interviews.fingerprint as interview',
    ])
    .execute()
  const byId = new Map(codes.map((code) => [code.id, code]))
  const living = (id: number): string => {
    let code = byId.get(id)
    // A code is merged into one that was there before, so this ends.
    while (code !== undefined && code.merged_into !== null) code = byId.get(code.merged_into)
    return code?.name ?? `code ${id}`
  }
  return {
    segments: new Map([[0, WHOLE_MARKET], ...segments.map(({ id, name }): [number, string] => [id, name])]),
    codes: new Map(codes.map(({ id }) => [id, living(id)])),
    quotes: new Map(
      quotes.map(({ id, interview, instrument, respondent, question, start, end }) => [
        id,
        interview === null
          ? { instrument: instrument ?? '', respondent: respondent ?? '', question: question ?? '', start, end }
          : { interview, start, end },
      ]),
    ),
  }
}

/** A persona as files and versions hold it: segments and codes by name, quotes by place. What was deleted is left out. */
export function bodyOf(persona: PersonaRecord, named: Named): PersonaBody {
  const { jobRole: role, buyingRole, summary, avatar, reviewOn } = persona
  const places = (ids: readonly number[]): QuotePlace[] =>
    ids.flatMap((id) => {
      const place = named.quotes.get(id)
      return place === undefined ? [] : [place]
    })
  return {
    role,
    segments: persona.segments.map((id) => named.segments.get(id) ?? `segment ${id}`),
    ...(buyingRole === null ? {} : { buying_role: buyingRole }),
    ...(summary === null ? {} : { summary }),
    avatar,
    ...(reviewOn === null ? {} : { review_on: reviewOn }),
    ...unlessEmpty(
      'statements',
      persona.statements.map(({ type, text, internal, draft, retired, evidence: points }) => ({
        type,
        text,
        ...(internal ? { internal } : {}),
        ...(draft ? { draft } : {}),
        ...(retired === null
          ? {}
          : { retired: { on: retired.on, ...(retired.because === null ? {} : { because: retired.because }) } }),
        ...unlessEmpty(
          'evidence',
          points.flatMap((each) => evidenceBody(each, named)),
        ),
      })),
    ),
    ...unlessEmpty(
      'texts',
      persona.texts.map(({ kind, text, quotes, draft }) => ({
        kind,
        text,
        ...(draft ? { draft } : {}),
        ...unlessEmpty('quotes', places(quotes)),
      })),
    ),
  }
}

function unlessEmpty<K extends string, T>(name: K, list: T[]): { [key in K]?: T[] } {
  return list.length === 0 ? {} : ({ [name]: list } as { [key in K]?: T[] })
}

function evidenceBody(each: EvidenceRecord, named: Named): EvidenceBody[] {
  const against = each.stance === 'against' ? { stance: each.stance } : {}
  switch (each.kind) {
    case 'code':
      return [{ code: named.codes.get(each.code) ?? `code ${each.code}`, ...against }]
    case 'quote': {
      const quote = named.quotes.get(each.quote)
      return quote === undefined ? [] : [{ quote, ...against }]
    }
    case 'answers':
      return [{ answers: each.definition, ...against }]
    case 'behaviour':
      return [{ behaviour: each.definition, ...against }]
  }
}
