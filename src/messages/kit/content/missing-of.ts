import type { MessageShown } from '../../shown/message-schema.ts'
import type { KitMaterial, KitRole } from '../material.ts'
import type { Story } from './shared-story.ts'

/** What a kit lacks and what to do about it, for whoever makes it: none of this is in the document. */
export function missingOf(
  { champion, roles, figures }: KitMaterial,
  messages: readonly MessageShown[],
  { frame, value, nextStep }: Story,
  answers: number,
): readonly string[] {
  const missing: string[] = []
  if (!messages.some(({ stage }) => stage === 'deciding')) {
    missing.push(
      'No accepted message for deciding: other stages speak instead. Write one: brushwork message set --stage deciding.',
    )
  }
  if (frame === undefined) missing.push('No group frame may leave: the kit does not say why it matters to everybody.')
  if (value === undefined) missing.push('No value proposition may leave: the kit does not say what is proposed.')
  if (nextStep === undefined) missing.push('No next step may leave: the mail asks for time, and not for a step.')
  for (const part of [frame, value]) {
    if (part !== undefined && part.proofs.length === 0) {
      missing.push(
        `Nothing that may leave carries ${part === frame ? 'the group frame' : 'the value'} of message ${part.message.id}: prove it with brushwork message prove ${part.message.id}.`,
      )
    }
  }
  if (!messages.some(({ points }) => points.some(({ kind, about }) => kind === 'difference' && about === null))) {
    missing.push('No difference from doing nothing is written, and that is what most purchases lose against.')
  }
  const answered = new Set(messages.flatMap(({ points }) => points.map(({ statement }) => statement)))
  for (const { id, type, text, internal, draft, status } of champion.statements) {
    const isObjection = type === 'objection' || type === 'anxiety' || type === 'barrier'
    if (!isObjection || internal || draft || answered.has(id)) continue
    if (status !== 'supported' && status !== 'validated') continue
    missing.push(`Statement ${id}, “${text}”, has no answer yet: brushwork message answer.`)
  }
  if (answers === 0) missing.push('No objection is answered.')
  if (figures.length === 0) missing.push('No figure of the buyers’ side can be told.')
  return [...missing, ...roles.flatMap(missingRole)]
}

function missingRole({ words, asked, persona, messages, here, signs }: KitRole): string[] {
  const who = `${words}${signs ? ' (who sign)' : ''}`
  const absent = here === false ? [`${who}: nobody of them takes part yet at this company.`] : []
  if (asked === 0) {
    return [
      ...absent,
      `${who}: nobody was asked yet, so their page asks instead. Two interviews would let it answer.`,
    ]
  }
  if (persona === null) {
    return [...absent, `${who}: ${asked} were asked, and no persona says what they told: brushwork persona create.`]
  }
  if (!messages.some(({ draft }) => !draft)) {
    return [...absent, `${who}: no message to them is accepted yet, so their page tells the shared story.`]
  }
  return absent
}
