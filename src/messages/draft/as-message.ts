import type { MessageCell, ProofTarget } from '../store/message-records.ts'
import type { NewMessage, NewPart } from '../store/put-message.ts'
import type { DraftedMessage, DraftSentence } from './drafted.ts'

/** No part of it could be written. */
export function isEmptyDraft({ groupFrame, personalFrame, value, nextStep, points }: DraftedMessage): boolean {
  return [groupFrame, personalFrame, value, nextStep, points].every(({ length }) => length === 0)
}

/** A drafted message as it is stored: its sentences joined, with all that carries them. */
export function asMessage(cell: MessageCell, drafted: DraftedMessage): NewMessage {
  const { groupFrame, personalFrame, value, nextStep, points, channel, format, keywords } = drafted
  return {
    cell,
    groupFrame: partOf(groupFrame),
    personalFrame: partOf(personalFrame),
    value: partOf(value),
    nextStep: partOf(nextStep),
    points: points.map(({ kind, about, statement, sentences }) => ({ kind, about, statement, ...partOf(sentences) })),
    channel,
    format,
    keywords,
    draft: true,
  }
}

function partOf(sentences: readonly DraftSentence[]): NewPart {
  return { text: sentences.map(({ text }) => text).join(' '), proofs: proofsOf(sentences) }
}

function proofsOf(sentences: readonly DraftSentence[]): readonly ProofTarget[] {
  const statements = [...new Set(sentences.flatMap((each) => each.statements))]
  const quotes = [...new Set(sentences.flatMap((each) => each.quotes))]
  const figures = new Map(sentences.flatMap((each) => each.figures).map((each) => [JSON.stringify(each), each]))
  return [
    ...statements.map((statement): ProofTarget => ({ kind: 'statement', statement })),
    ...quotes.map((quote): ProofTarget => ({ kind: 'quote', quote })),
    ...[...figures.values()].map((definition): ProofTarget => ({ kind: 'figure', definition })),
  ]
}
