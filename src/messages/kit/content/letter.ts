import { sentencesOf } from '../../checks/text/sentences-of.ts'
import { type Cleared, joined, told } from '../gate/cleared.ts'
import { bare, type Section, section, sentence } from './section.ts'
import type { Story } from './shared-story.ts'

/** Longer mails are not read to the ask. */
export const MOST_WORDS = 150

/** So much of a subject shows on a telephone. */
const SUBJECT = 60

/** An e-mail that the champion sends as it stands: why, what, what backs it, and one clear ask. */
export function letter(story: Story, backed: Cleared | undefined): Section | undefined {
  const { frame, value, nextStep } = story
  if (value === undefined && frame === undefined) return undefined
  const shorter: readonly (readonly [frame: number, value: number, backed: boolean])[] = [
    [9, 9, true],
    [2, 2, true],
    [2, 2, false],
    [1, 2, false],
    [1, 1, false],
    [0, 1, false],
    [0, 0, false],
  ]
  const [first, ...others] = shorter.map(([ofFrame, ofValue, isBacked]) =>
    paragraphs(
      firstSentences(frame?.text, ofFrame),
      firstSentences(value?.text, ofValue),
      isBacked ? backed : undefined,
      nextStep === undefined ? undefined : firstSentences(nextStep.text, isBacked ? 9 : 1),
    ),
  )
  const short = [first, ...others].find((each) => each !== undefined && wordsOf(each) <= MOST_WORDS) ?? []
  const subject = subjectOf(frame?.text ?? value?.text)
  return section(told`letter`, told`An e-mail to forward`, [{ kind: 'letter', subject, paragraphs: [...short] }])
}

function paragraphs(
  frame: Cleared | undefined,
  value: Cleared | undefined,
  backed: Cleared | undefined,
  nextStep: Cleared | undefined,
): Cleared[] {
  const said = [frame, value].filter((each) => each !== undefined)
  return [
    told`Hello,`,
    ...said,
    ...(backed === undefined ? [] : [told`What backs it: ${backed}`]),
    ...(nextStep === undefined ? [] : [told`What I propose as the next step: ${nextStep}`]),
    told`Could you give me twenty minutes for it this week, or write back what you would need to know to say yes or no? The pages with this mail answer what I expect you to ask first.`,
    told`Thank you`,
  ]
}

function firstSentences(words: Cleared | undefined, count: number): Cleared | undefined {
  if (words === undefined || count === 0) return undefined
  const kept = sentencesOf(words)
    .slice(0, count)
    .map((each) => each.text as Cleared)
  return kept.length === 0 ? undefined : sentence(joined(kept, ' '))
}

/** The first sentence where it is short enough, else fixed words: half a sentence says nothing. */
function subjectOf(words: Cleared | undefined): Cleared {
  const first = firstSentences(words, 1)
  return first === undefined || first.length > SUBJECT ? told`A proposal: I would like your view` : bare(first)
}

function wordsOf(written: readonly Cleared[]): number {
  return written.join(' ').split(/\s+/).length
}
