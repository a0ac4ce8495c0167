import { z } from 'zod'
import { loadCatalog, type Market, resolveAccount } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { type MemberSince, memberSince } from '../history/member-since.ts'
import { openRuleBook } from '../rule-book.ts'
import { colourSchema } from '../segment-colour.ts'
import { type Answer, segmentsOfAccount } from '../segments-of-account.ts'

const answer = z.enum(['true', 'false', 'unknown'])

export const of = defineOperation<Market>()({
  name: 'segment of',
  summary:
    'The segments one account is in, is not in, and for which it cannot be told, with the answer of each clause.',
  access: 'read',
  positional: ['account'],
  input: z.strictObject({
    account: z.string().trim().min(1).describe('Id, domain, name, or number such as #12.'),
  }),
  output: z.object({
    account: z.number(),
    segments: z.array(
      z.object({
        name: z.string(),
        subject: z.enum(['account', 'contact']),
        colour: colourSchema,
        sentence: z.string().nullable(),
        /** Null where the rule is no longer valid. */
        in: answer.nullable(),
        since: z
          .object({
            at: z.string(),
            orBefore: z.boolean().describe('It was in at the first refresh already: it came then or before.'),
          })
          .nullable()
          .describe(
            'The refresh that found it come in; nothing where none is kept, or it was not in at the last one.',
          ),
        missing: z.array(z.string()).describe('Fields whose values are needed to tell.'),
        clauses: z.array(z.object({ rule: z.string(), sentence: z.string(), answer, missing: z.array(z.string()) })),
        people: z
          .object({ kept: z.number(), unknown: z.number(), total: z.number() })
          .optional()
          .describe('For a rule about people: those at this account.'),
      }),
    ),
  }),
  run: async (market, { account }, { signal }) => {
    const catalog = await loadCatalog(market)
    const aid = await resolveAccount(market, catalog, account)
    const book = await openRuleBook(market)
    const segments = await segmentsOfAccount(market, book, aid, signal)
    const since = await memberSince(market, aid, signal)
    return {
      account: aid,
      segments: segments.map(({ segment, sentence, answer: whole, missing, clauses, people }) => ({
        name: segment.name,
        subject: segment.subject,
        colour: segment.colour,
        sentence: sentence ?? null,
        in: whole ?? null,
        since: sinceOf(whole, since.get(segment.id)),
        missing: [...missing],
        clauses: clauses.map((each) => ({ ...each, missing: [...each.missing] })),
        ...(people === undefined ? {} : { people }),
      })),
    }
  },
  print: ({ segments }) => {
    if (segments.length === 0) return 'No segment is saved yet. Save one with: brushwork segment save NAME RULE'
    const named = (whole: Answer): string[] =>
      segments
        .filter((each) => each.in === whole)
        .map(({ name, since }) =>
          since === null ? name : `${name} (since ${since.at.slice(0, 10)}${since.orBefore ? ' or before' : ''})`,
        )
    const lines = [
      `In: ${named('true').join(', ') || 'none'}`,
      `Not in: ${named('false').join(', ') || 'none'}`,
      ...segments
        .filter((each) => each.in === 'unknown')
        .map((each) => `Cannot be told: ${each.name}; missing is ${each.missing.join(', ')}`),
      ...segments.filter((each) => each.in === null).map((each) => `No longer valid: ${each.name}`),
    ]
    return lines.join('\n')
  },
})

function sinceOf(
  whole: Answer | undefined,
  since: MemberSince | undefined,
): { at: string; orBefore: boolean } | null {
  return whole !== 'true' || since === undefined ? null : { at: since.at.toISOString(), orBefore: since.orBefore }
}
