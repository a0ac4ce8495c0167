import type { Message, Part } from './messages-data.ts'

/** The written parts, as the screen calls them, with what belongs there. */
export const PARTS: readonly {
  readonly part: Exclude<Part, 'point'>
  readonly field: 'groupFrame' | 'personalFrame' | 'value' | 'nextStep'
  readonly title: string
  readonly about: string
}[] = [
  {
    part: 'group frame',
    field: 'groupFrame',
    title: 'For everybody in the buying group',
    about: 'Why it matters to all of them: the champion needs this to win the others over.',
  },
  {
    part: 'personal frame',
    field: 'personalFrame',
    title: 'For this person',
    about: 'Why it matters to them themselves.',
  },
  {
    part: 'value',
    field: 'value',
    title: 'What we offer',
    about: 'The value proposition: what gets better, by what.',
  },
  { part: 'next step', field: 'nextStep', title: 'Next step', about: 'One thing to do, small enough to do today.' },
]

const RESTS: Readonly<Record<Message['rests'], string>> = {
  evidence: 'Rests on evidence',
  partly: 'Rests on evidence in part',
  hypotheses: 'Rests on hypotheses',
  nothing: 'Rests on nothing yet',
}

/** How far a message is carried, in words. */
export function restsWords(rests: Message['rests']): string {
  return RESTS[rests]
}

/** `Olive Trackwell, deciding`: what a message is called among people. */
export function nameOf({ persona, stageWords }: Pick<Message, 'persona' | 'stageWords'>): string {
  return `${persona.name}, ${stageWords.toLowerCase()}`
}

/** Without the full stop that the notice sets itself. */
export function doneWords({ done }: { readonly done: string | null }): string {
  return (done ?? 'Nothing changed').replace(/\.$/, '')
}
