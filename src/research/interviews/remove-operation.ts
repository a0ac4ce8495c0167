import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { changeRows, type RowScope } from '../../state/index.ts'
import { readInterview } from './interview-store.ts'

export const interviewRemove = defineOperation<Market>()({
  name: 'interview remove',
  summary: 'Remove a conversation or a source with its quotes and codes; it can be taken back with change undo.',
  access: 'write',
  positional: ['id'],
  input: z.strictObject({ id: z.number().int().positive().describe('Its number.') }),
  output: z.object({
    id: z.number(),
    title: z.string(),
    quotes: z.number(),
    codings: z.number(),
    evidence: z.number().describe('Statements of personas that lose one of these quotes as evidence.'),
    participant: z.string().nullable().describe('The pseudonym that went with it; null where others name it.'),
  }),
  run: async (market, { id }, { actor }) => {
    const { db } = market.state
    const { interview, participant } = await readInterview(db, id)
    const quotes = await db.selectFrom('quotes').select('id').where('interview_id', '=', id).orderBy('id').execute()
    const others =
      participant === null
        ? []
        : await db
            .selectFrom('interviews')
            .select('id')
            .where('participant_id', '=', participant.id)
            .where('id', '!=', id)
            .execute()
    const goes = participant !== null && others.length === 0 ? participant : null
    const ofQuotes = (table: 'codings' | 'statement_evidence'): RowScope[] =>
      quotes.map((quote) => ({ table, column: 'quote_id', value: quote.id }))
    const scopes: RowScope[] = [
      ...(goes === null ? [] : [{ table: 'participants', column: 'id', value: goes.id } as const]),
      { table: 'interviews', column: 'id', value: id },
      { table: 'quotes', column: 'interview_id', value: id },
      { table: 'coding_passes', column: 'interview_id', value: id },
      ...ofQuotes('codings'),
      ...ofQuotes('statement_evidence'),
    ]
    const lost = await changeRows(
      market.state,
      { actor, action: 'interview.remove', subject: `interview:${id}`, detail: { title: interview.title } },
      scopes,
      async (tx) => {
        const numbers = quotes.map((quote) => quote.id)
        const count = async (table: 'codings' | 'statement_evidence'): Promise<number> =>
          numbers.length === 0
            ? 0
            : (await tx.selectFrom(table).select('id').where('quote_id', 'in', numbers).execute()).length
        const [codings, evidence] = [await count('codings'), await count('statement_evidence')]
        await tx.deleteFrom('interviews').where('id', '=', id).execute()
        if (goes !== null) await tx.deleteFrom('participants').where('id', '=', goes.id).execute()
        return { codings, evidence }
      },
    )
    return { id, title: interview.title, quotes: quotes.length, ...lost, participant: goes?.pseudonym ?? null }
  },
  print: ({ title, quotes, codings, evidence, participant }) =>
    [
      `Removed ${title} with ${quotes} quotes and ${codings} codings${participant === null ? '' : `, and ${participant}, whom nothing else names`}.`,
      evidence === 0 ? '' : `${evidence} statements of personas lost a quote as evidence.`,
      'Taken back with: brushwork change undo',
    ]
      .filter((line) => line !== '')
      .join('\n'),
})
