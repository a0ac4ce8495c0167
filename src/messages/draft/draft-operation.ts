import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { personaField, segmentField } from '../operations/message-fields.ts'
import { readCell } from '../operations/read-cell.ts'
import { openProofs } from '../proofs/open-proofs.ts'
import { readChannels } from '../shown/channel-response.ts'
import type { OpenMessages } from '../shown/open-messages.ts'
import { messageShown } from '../shown/show-messages.ts'
import { BUYING_STAGES, STAGE_WORDS } from '../stages/buying-stages.ts'
import { changeMessages } from '../store/change-messages.ts'
import { listMessages, type MessageCell, messageOf } from '../store/message-records.ts'
import { putMessage, type SeenOf, targetsOf } from '../store/put-message.ts'
import { asMessage, isEmptyDraft } from './as-message.ts'
import { draftMessage } from './draft-message.ts'
import { type Drafted, draftedSchema } from './draft-schema.ts'
import { draftWords } from './draft-words.ts'
import type { DraftedMessage } from './drafted.ts'
import { readMaterial } from './reading/read-material.ts'

export const messageDraft = defineOperation<Market>()({
  name: 'message draft',
  summary: 'Draft messages from what people said and what was measured, for a person to accept.',
  access: 'write',
  positional: ['persona'],
  input: z.strictObject({
    persona: personaField,
    segment: segmentField.optional(),
    stage: z
      .array(z.enum(BUYING_STAGES))
      .max(BUYING_STAGES.length)
      .default([])
      .describe('Only these stages; none: all of them. A message that somebody wrote or accepted is left alone.'),
  }),
  output: draftedSchema,
  run: async (market, input, { actor, signal }): Promise<Drafted> => {
    const { db } = market.state
    const { persona, segment, words: where } = await readCell(db, { persona: input.persona, segment: input.segment })
    const there = await listMessages(db)
    const { material, opened } = await readMaterial(market, { persona, segment, words: where }, signal)
    const left: string[] = []
    const drafted: {
      readonly cell: MessageCell
      readonly message: DraftedMessage
      readonly id: number | undefined
    }[] = []
    const tried: DraftedMessage[] = []
    for (const stage of BUYING_STAGES.filter((each) => input.stage.length === 0 || input.stage.includes(each))) {
      const cell: MessageCell = { persona: persona.id, segment, stage }
      const before = messageOf(there, cell)
      const { title } = STAGE_WORDS[stage]
      if (before !== undefined && !before.draft) {
        left.push(`${title}: message ${before.id} was written or accepted by somebody; it stays as it is.`)
        continue
      }
      const message = draftMessage(material, stage)
      tried.push(message)
      if (isEmptyDraft(message)) left.push(`${title}: nothing that holds can be said yet.`)
      else drafted.push({ cell, message, id: before?.id })
    }
    const count = drafted.length
    const words = `Drafted ${count} ${count === 1 ? 'message' : 'messages'} to ${persona.name} in ${where}`
    const change = { actor, action: 'message.draft', words }
    const now = await withProofs(
      market,
      drafted.map(({ cell, message }) => {
        const proofs = targetsOf(asMessage(cell, message))
        return { personaId: cell.persona, segmentId: cell.segment, proofs }
      }),
      opened,
      signal,
    )
    const again = drafted.flatMap(({ id }) => id ?? [])
    const changed =
      count > 0 &&
      (await changeMessages(market, change, again, async (tx) => {
        const made: number[] = []
        for (const { cell, message, id } of drafted) {
          const stamp = { actor, at: market.clock() }
          const scope = { personaId: cell.persona, segmentId: cell.segment }
          const seenOf: SeenOf = (target) => now.proofs.todayOf(scope, target).seen
          const number = await putMessage(tx, { message: asMessage(cell, message), id, seenOf, stamp })
          if (id === undefined) made.push(number)
        }
        return made
      }))
    const after = await listMessages(db)
    const records = drafted.flatMap(({ cell }) => messageOf(after, cell) ?? [])
    const shown = await withProofs(market, records, opened, signal)
    const channels = await readChannels(market, records, shown)
    return {
      messages: records.map((each) => messageShown(each, shown, channels.get(each.id))),
      missing: tried.flatMap(({ stage, missing }) => missing.map((gap) => ({ stage, ...gap }))),
      left,
      notes: [...new Set(tried.flatMap(({ notes }) => notes))],
      done: changed ? `${words}.` : 'Nothing new to draft.',
    }
  },
  print: draftWords,
})

/** What was read for the drafts, with all that they point at as it stands today: the evidence is not read again. */
async function withProofs(
  market: Market,
  asked: Parameters<typeof openProofs>[1],
  opened: OpenMessages,
  signal: AbortSignal,
): Promise<OpenMessages> {
  const { open, personas, shown } = opened
  const statements = new Map([...shown.values()].flatMap((each) => each.statements.map((one) => [one.id, one])))
  return { ...opened, proofs: await openProofs(market, asked, signal, { open, personas, statements }) }
}
