import { sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import { messageSchema } from '../shown/message-schema.ts'
import { doneWords } from '../shown/message-words.ts'
import { STAGE_WORDS } from '../stages/buying-stages.ts'
import { changeMessages } from '../store/change-messages.ts'
import { findMessage, type MessageCell } from '../store/message-records.ts'
import { answerMessage } from './answer-message.ts'
import { basedOnField, lineText, longText, personaField, segmentField, stageField } from './message-fields.ts'
import { readCell } from './read-cell.ts'

export const messageSet = defineOperation<Market>()({
  name: 'message set',
  summary: 'Write what is said to a persona in a segment at a stage; what is not named stays.',
  access: 'write',
  input: z.strictObject({
    persona: personaField,
    segment: segmentField.optional(),
    stage: stageField,
    groupFrame: longText('Why it matters to everybody in the buying group; empty: none.').optional(),
    personalFrame: longText('Why it matters to this person; empty: none.').optional(),
    value: longText('The value proposition; empty: none.').optional(),
    nextStep: longText('What they are asked to do next; empty: none.').optional(),
    channel: lineText('Channel it goes through, as touches name it; empty: none.').optional(),
    format: lineText('Its format, such as “two-minute video”; empty: none.').optional(),
    keyword: z
      .array(lineText('A word of the customers.', 60).min(1))
      .max(20, 'A message has at most 20 keywords.')
      .optional()
      .describe('Words of the customers that it is to use; they take the place of those it has.'),
    basedOn: basedOnField,
  }),
  output: messageSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, input, { actor, signal }) => {
    const { db } = market.state
    const { persona, segment, words: where } = await readCell(db, { persona: input.persona, segment: input.segment })
    const cell: MessageCell = { persona: persona.id, segment, stage: input.stage }
    const values = valuesOf(input)
    const there = await findMessage(db, cell)
    if (there === undefined && Object.keys(values).length === 0) {
      refuse('nothing_to_say', 'Say at least one part of the message.', { at: { field: 'value' } })
    }
    if (there === undefined && input.basedOn !== undefined) {
      refuse('no_such_message', 'There is no such message any more: it was removed since you looked at it.', {
        at: { field: 'basedOn' },
      })
    }
    const what = `the message to ${persona.name} in ${where}, ${STAGE_WORDS[input.stage].title.toLowerCase()}`
    const words = `${there === undefined ? 'Wrote' : 'Changed'} ${what}`
    const change = { actor, action: 'message.set', words, basedOn: input.basedOn }
    const changed = await changeMessages(market, change, there === undefined ? [] : [there.id], async (tx) => {
      if (there !== undefined) {
        if (Object.keys(values).length > 0) {
          await tx.updateTable('messages').set(values).where('id', '=', there.id).execute()
        }
        return []
      }
      return [await insertMessage(tx, cell, values, { actor, at: market.clock() })]
    })
    const stands = there ?? (await findMessage(db, cell))
    if (stands === undefined) throw new Error('a message that was written is gone')
    return answerMessage(market, stands.id, changed ? `${words}.` : 'Nothing changed.', signal)
  },
  print: doneWords,
})

type Values = ReturnType<typeof valuesOf>

function valuesOf(input: {
  readonly groupFrame?: string | undefined
  readonly personalFrame?: string | undefined
  readonly value?: string | undefined
  readonly nextStep?: string | undefined
  readonly channel?: string | undefined
  readonly format?: string | undefined
  readonly keyword?: readonly string[] | undefined
}) {
  const { groupFrame, personalFrame, value, nextStep, channel, format, keyword } = input
  return {
    ...(groupFrame === undefined ? {} : { group_frame: groupFrame }),
    ...(personalFrame === undefined ? {} : { personal_frame: personalFrame }),
    ...(value === undefined ? {} : { value }),
    ...(nextStep === undefined ? {} : { next_step: nextStep }),
    ...(channel === undefined ? {} : { channel: channel === '' ? null : channel }),
    ...(format === undefined ? {} : { format: format === '' ? null : format }),
    ...(keyword === undefined ? {} : { keywords: JSON.stringify(onceEach(keyword)) }),
  }
}

/** Capitals make no other word. */
function onceEach(words: readonly string[]): readonly string[] {
  return words.filter((word, place) => words.findIndex((each) => each.toLowerCase() === word.toLowerCase()) === place)
}

async function insertMessage(
  tx: Transaction<StateTables>,
  { persona, segment, stage }: MessageCell,
  values: Values,
  stamp: { readonly actor: string; readonly at: Date },
): Promise<number> {
  // Two who write the first message of a cell come one after the other.
  await sql`SELECT id FROM personas WHERE id = ${persona} FOR UPDATE`.execute(tx)
  const meanwhile = await findMessage(tx, { persona, segment, stage })
  if (meanwhile !== undefined) {
    refuse(
      'message_changed',
      `Somebody wrote message ${meanwhile.id} there just now: look at it before you change it.`,
    )
  }
  const row = { persona_id: persona, segment_id: segment, stage, ...values, ...stamp }
  const { id } = await tx.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}
