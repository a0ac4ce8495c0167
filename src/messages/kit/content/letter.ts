import { wordsOf } from '../../checks/text/words-of.ts'
import { type Cleared, joined, told } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import { inOwnMouth } from './in-own-mouth.ts'
import { bare, firstSentence, type Section, section } from './section.ts'
import type { Story } from './shared-story.ts'

/** Longer mails are not read to the ask. */
export const MOST_WORDS = 150

/** So much of a subject shows on a telephone. */
const SUBJECT = 60

/** Sentences of the frame, of the value and of the next step, and whether a figure is told: the first that is short enough is taken. */
const SHORTER: readonly (readonly [frame: number, value: number, nextStep: number, backed: boolean])[] = [
  [3, 3, 3, true],
  [2, 2, 2, true],
  [1, 2, 1, true],
  [1, 1, 1, false],
  [1, 0, 1, false],
  [0, 1, 1, false],
  [0, 0, 1, false],
  [0, 0, 0, false],
]

/** An e-mail that the champion sends as it stands, in their own words: what it is about, what backs it, and one clear ask. */
export function letter(gate: Gate, story: Story, backed: Cleared | undefined): Section | undefined {
  const written = SHORTER.map(([frame, value, nextStep, isBacked]) =>
    paragraphs(
      [inOwnMouth(gate, story.frame, frame), inOwnMouth(gate, story.value, value)],
      isBacked ? backed : undefined,
      inOwnMouth(gate, story.nextStep, nextStep),
    ),
  )
  const short = written.find((each) => wordsOf(each.join('\n')).length <= MOST_WORDS)
  if (short === undefined || (story.frame === undefined && story.value === undefined)) return undefined
  const [about] = [inOwnMouth(gate, story.frame, 1) ?? inOwnMouth(gate, story.value, 1)]
  return section(told`letter`, told`An e-mail to send around`, [
    { kind: 'letter', subject: subjectOf(about), paragraphs: [...short] },
  ])
}

function paragraphs(
  about: readonly (Cleared | undefined)[],
  backed: Cleared | undefined,
  nextStep: Cleared | undefined,
): Cleared[] {
  const said = [...new Set(about.filter((each) => each !== undefined))]
  return [
    told`Hello,`,
    said.length === 0
      ? told`There is something that I would like us to decide together.`
      : told`There is something that I would like us to decide together. In short: ${joined(said, ' ')}`,
    ...(backed === undefined ? [] : [told`From companies like ours: ${backed}`]),
    ...(nextStep === undefined ? [] : [told`What I propose as a first step: ${nextStep}`]),
    told`Could you give me twenty minutes this week, or write back what you would need to know before you say yes or no? The pages with this mail answer what I expect you to ask first.`,
    told`Thank you`,
  ]
}

/** A whole sentence, or fixed words: half a sentence says nothing. */
function subjectOf(about: Cleared | undefined): Cleared {
  const first = about === undefined ? undefined : bare(firstSentence(about))
  return first === undefined || first === '' || first.length > SUBJECT
    ? told`Something I would like us to decide`
    : first
}
