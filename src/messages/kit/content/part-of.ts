import type { Figure } from '../../../paper/index.ts'
import type { MessagePart, MessageShown, PointShown, ProofShown } from '../../shown/message-schema.ts'
import type { BuyingStage } from '../../stages/buying-stages.ts'
import type { Cleared } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'

/** A part of a message that may leave, with what carries it. */
export interface Part {
  readonly text: Cleared
  readonly proofs: readonly ProofShown[]
  readonly message: MessageShown
}

/** Which messages a kit takes from first: who must win over others decides. Customers use and renew. */
const DECIDING: readonly BuyingStage[] = [
  'deciding',
  'active-looking',
  'passive-looking',
  'first-thought',
  'using',
  'renewing',
]
const CUSTOMER: readonly BuyingStage[] = ['renewing', 'using', ...DECIDING.slice(0, 4)]

/** Accepted messages in the order in which a kit takes from them; `messages` has the segment's own first. */
export function inOrder(
  messages: readonly MessageShown[],
  stage: BuyingStage | null,
  gate: Gate,
): readonly MessageShown[] {
  const order = stage === 'using' || stage === 'renewing' ? CUSTOMER : DECIDING
  const accepted = messages.filter((each) => {
    if (each.draft) gate.leaveOut(`Message ${each.id}.`, 'It is a draft that nobody accepted.')
    return !each.draft
  })
  return accepted.toSorted((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage))
}

const WORDS = {
  'group frame': ['groupFrame', 'what it means to everybody'],
  'personal frame': ['personalFrame', 'what it means to the champion'],
  value: ['value', 'the value proposition'],
  'next step': ['nextStep', 'the next step'],
} as const

/** The first of the messages that has such a part which may leave. */
export function firstPart(
  gate: Gate,
  messages: readonly MessageShown[],
  part: Exclude<MessagePart, 'point'>,
): Part | undefined {
  const [field, words] = WORDS[part]
  for (const message of messages) {
    if (message[field] === '') continue
    const proofs = message.proofs.filter((each) => each.part === part)
    const text = clearedPart(gate, message[field], proofs, `Message ${message.id}, ${words}`)
    if (text !== undefined) return { text, proofs: travelling(proofs), message }
  }
  return undefined
}

/** A difference or an answer that may leave. */
export function pointPart(gate: Gate, message: MessageShown, point: PointShown): Part | undefined {
  const proofs = message.proofs.filter((each) => each.part === 'point' && each.point === point.id)
  const what = point.kind === 'answer' ? 'an answer' : 'a difference'
  if (point.internal) return gate.leaveOut(`Message ${message.id}, ${what}.`, 'What it answers is internal.')
  const text = clearedPart(gate, point.text, proofs, `Message ${message.id}, ${what}`)
  return text === undefined ? undefined : { text, proofs: travelling(proofs), message }
}

/** What a claim rests on must be able to stand in the open: where all of it is internal or unsettled, the claim stays too. */
function clearedPart(gate: Gate, text: string, proofs: readonly ProofShown[], what: string): Cleared | undefined {
  tellOfThoseStaying(gate, proofs)
  if (proofs.length > 0 && proofs.every(isBarred)) {
    return gate.leaveOut(`${what}.`, 'All that it rests on is internal, a draft, contested or retired.')
  }
  const cleared = gate.words(text, { what, carriedBy: figuresOf(proofs) })
  return cleared === '' ? undefined : cleared
}

function isBarred({ kind, internal, status, travels, holds }: ProofShown): boolean {
  if (kind !== 'statement') return false
  return internal || status === 'contested' || status === 'retired' || (!travels && !holds)
}

function travelling(proofs: readonly ProofShown[]): readonly ProofShown[] {
  return proofs.filter(({ travels, holds }) => travels && holds)
}

/** Says of what a part rests on why it stays in the house. */
function tellOfThoseStaying(gate: Gate, proofs: readonly ProofShown[]): void {
  for (const { kind, of, travels, holds, whyNot } of proofs) {
    if (travels && holds) continue
    const what = of === null ? 'A figure that a message rests on.' : `The ${kind} ${of} that a message rests on.`
    gate.leaveOut(what, travels ? 'It does not hold today.' : (whyNot ?? 'It may not leave.'))
  }
}

/** Figures that carry numbers in a text: those that may leave with it. */
function figuresOf(proofs: readonly ProofShown[]): readonly Figure[] {
  return travelling(proofs).flatMap(({ figure }) => (figure === null ? [] : [figure]))
}
