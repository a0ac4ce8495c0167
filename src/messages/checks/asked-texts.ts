import { refuse } from '../../problem.ts'
import type { AskedMessage, AskedPart } from './asked-message.ts'
import type { OpenCheck } from './open-check.ts'

/** Texts that are being written; those of a saved message stand where nothing is given. */
export interface GivenTexts {
  readonly groupFrame?: string | undefined
  readonly personalFrame?: string | undefined
  readonly value?: string | undefined
  readonly nextStep?: string | undefined
  readonly difference?: string | undefined
  readonly from?: string | undefined
  readonly answer?: string | undefined
  readonly point?: number | undefined
}

const TEXTS = [
  ['groupFrame', 'group frame'],
  ['personalFrame', 'personal frame'],
  ['value', 'value'],
  ['nextStep', 'next step'],
] as const

/** What is checked: a saved message with the texts that are being written in their places, or these alone. */
export function askedMessage(open: OpenCheck, given: GivenTexts): AskedMessage {
  const { message, persona, ownWords, competitors } = open
  const texts = TEXTS.map(
    ([name, part]): AskedPart => ({
      part,
      point: null,
      kind: null,
      about: null,
      text: given[name] ?? message?.[name] ?? '',
    }),
  )
  return {
    message: message?.id ?? null,
    parts: [...texts, ...pointsOf(open, given)].filter(({ text }) => text.trim() !== ''),
    proofs: message?.proofs ?? [],
    statements: (persona?.statements ?? []).map(({ id, text, status, draft, internal, people }) => ({
      id,
      text,
      status,
      draft,
      internal,
      people: people.for,
    })),
    ownWords,
    competitors,
  }
}

function pointsOf({ message }: OpenCheck, given: GivenTexts): readonly AskedPart[] {
  const saved = (message?.points ?? []).map(
    ({ id, kind, about, text }): AskedPart => ({ part: 'point', point: id, kind, about, text }),
  )
  const { point, difference, answer, from } = given
  const written = difference ?? answer
  if (written === undefined) return saved
  const kind = difference === undefined ? 'answer' : 'difference'
  if (point === undefined) {
    return [...saved, { part: 'point', point: 0, kind, about: from ?? null, text: written }]
  }
  if (!saved.some((each) => each.point === point)) {
    refuse('no_such_point', `The message has no difference or answer ${point}.`, {
      at: { field: 'point', value: String(point) },
      hint: 'Leave it out for one that is not saved yet.',
    })
  }
  return saved.map((each) => (each.point === point ? { ...each, about: from ?? each.about, text: written } : each))
}
