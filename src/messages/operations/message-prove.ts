import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { messageSchema, PARTS } from '../shown/message-schema.ts'
import { doneWords } from '../shown/message-words.ts'
import { changeMessages } from '../store/change-messages.ts'
import { listMessages, type MessageRecord, messageNumbered } from '../store/message-records.ts'
import { addProofs } from '../store/save-proofs.ts'
import { answerMessage } from './answer-message.ts'
import { basedOnField, lineText, messageField } from './message-fields.ts'
import { pointAtProof } from './point-at-proof.ts'

export const messageProve = defineOperation<Market>()({
  name: 'message prove',
  summary: 'Say what a part of a message rests on: a statement, a quote, a figure or a case.',
  access: 'write',
  positional: ['message'],
  input: z.strictObject({
    message: messageField,
    part: z.enum(PARTS).optional().describe('The part that it carries; of a point, say which with --point.'),
    point: z.int().min(1).optional().describe('Number of the difference or answer that it carries.'),
    statement: z.int().min(1).optional().describe('Number of a persona’s statement.'),
    quote: z.int().min(1).optional().describe('Number of a quote.'),
    figure: lineText('Name of a figure, such as “bought again”; see message figures.').min(1).optional(),
    of: lineText('What the figure is told of, where it asks for something: a code, a channel.').min(1).optional(),
    case: z.string().trim().min(1).max(120).optional().describe('Name of a case.'),
    basedOn: basedOnField,
  }),
  output: messageSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, input, { actor, signal }) => {
    const message = await messageNumbered(market.state.db, input.message)
    const place = placeOf(message, input)
    const target = await pointAtProof(market, message, { ...input, ...place }, signal)
    const words = `Said what message ${message.id} rests on: a ${target.kind}`
    const change = { actor, action: 'message.prove', words, basedOn: input.basedOn }
    const changed = await changeMessages(market, change, [message.id], async (tx, [now]) => {
      await addProofs(tx, message.id, { there: now?.proofs ?? [], wanted: [{ ...place, ...target }] })
      return []
    })
    return answerMessage(market, message.id, changed ? `${words}.` : 'Nothing changed.', signal)
  },
  print: doneWords,
})

interface Place {
  readonly part: (typeof PARTS)[number]
  readonly point: number | null
}

/** The part that is carried; throws a Problem where there is none. */
function placeOf(
  message: MessageRecord,
  { part, point }: { readonly part?: Place['part'] | undefined; readonly point?: number | undefined },
): Place {
  const known = message.points.map(({ id }) => id)
  const hint =
    known.length === 0
      ? 'It has no differences and answers yet.'
      : `Its differences and answers: ${known.join(', ')}.`
  if (point === undefined) {
    if (part === undefined) refuse('part_needed', 'Say which part it carries.', { at: { field: 'part' } })
    if (part === 'point') refuse('point_needed', 'Say which difference or answer.', { at: { field: 'point' }, hint })
    return { part, point: null }
  }
  if (part !== undefined && part !== 'point') {
    refuse('one_part', 'Say a part, or a difference or answer.', { at: { field: 'point' } })
  }
  if (!known.includes(point)) {
    refuse('no_such_point', `Message ${message.id} has no difference or answer ${point}.`, {
      at: { field: 'point', value: String(point) },
      hint,
    })
  }
  return { part: 'point', point }
}

export const messageUnprove = defineOperation<Market>()({
  name: 'message unprove',
  summary: 'Take away what a message rests on.',
  access: 'write',
  positional: ['proof'],
  input: z.strictObject({
    proof: z.array(z.int().min(1)).min(1).max(100).describe('Numbers of proofs of one message.'),
    basedOn: basedOnField,
  }),
  output: messageSchema,
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, { proof, basedOn }, { actor, signal }) => {
    const wanted = [...new Set(proof)]
    const owners = wanted.map((id) => ({ id }))
    const messages = await listMessages(market.state.db)
    const of = new Set<number>()
    for (const { id } of owners) {
      const owner = messages.find(({ proofs }) => proofs.some((each) => each.id === id))
      if (owner === undefined) {
        refuse('no_such_proof', `There is no proof ${id}.`, { at: { field: 'proof', value: String(id) } })
      }
      of.add(owner.id)
    }
    const [message, ...others] = [...of]
    if (message === undefined || others.length > 0) {
      refuse('proofs_of_several', 'These are proofs of several messages: take them away message by message.', {
        at: { field: 'proof' },
      })
    }
    const words = `Took away ${wanted.length === 1 ? 'a proof' : `${wanted.length} proofs`} of message ${message}`
    const change = { actor, action: 'message.unprove', words, basedOn }
    await changeMessages(market, change, [message], async (tx) => {
      await tx.deleteFrom('message_proofs').where('id', 'in', wanted).execute()
      return []
    })
    return answerMessage(market, message, `${words}.`, signal)
  },
  print: doneWords,
})
