import type { Brief, BriefSegment } from './brief-schema.ts'
import { howMany } from './figure-words.ts'

const MARKS = { pass: '✔', weak: '~', fail: '✘', unknown: '?' } as const

/** The brief for a terminal. */
export function briefWords(brief: Brief): string {
  const { asOf, basisWords, segments, expected, guesses, left, written } = brief
  const lines = [`Brief of ${asOf}. ${basisWords}`]
  for (const segment of segments) lines.push('', ...segmentLines(segment))
  if (segments.length > 1 && expected.together !== null) lines.push('', `Together: ${expected.together.words}`)
  if (guesses.length > 0) lines.push('', 'To mind:', ...guesses.map((each) => `  – ${each}`))
  if (written !== undefined) lines.push('', `The brief is in ${written.file}.`)
  lines.push(...left)
  if (brief.figures.length > 0) {
    lines.push('', `${howMany(brief.figures.length, 'figure')}, each with what computes it: add --json.`)
  }
  return lines.join('\n')
}

function segmentLines(segment: BriefSegment): string[] {
  const { name, sentence, size, tests, initiator, champion, targetsWords, expected, personas, messages } = segment
  const lines = [
    name,
    sentence,
    size?.words ?? 'No company is in it.',
    tests.map(({ title, verdict }) => `${MARKS[verdict]} ${title}`).join('   '),
    `Starts it: ${initiator?.figure.words ?? segment.initiatorWhy ?? ''}`,
    champion === null
      ? `Carries it: not known. ${segment.championWhy ?? ''}`
      : `Carries it: ${champion.words}, ${champion.basisWords}. ${champion.lift?.words ?? champion.why ?? ''}`,
  ]
  for (const { name: who, role, readiness, lines: told } of personas) {
    lines.push(`${who}, ${role.toLowerCase()}: ${readiness}`)
    lines.push(...told.map(({ type, text, held }) => `  ${type}: ${text} (${held})`))
  }
  lines.push('Says:')
  for (const { stageWords, message, value, draft, restsWords } of messages) {
    lines.push(
      message === null
        ? `  ${stageWords}: nothing is written yet`
        : `  ${stageWords}: ${value === '' ? 'no value is written yet' : value}${draft ? ' (a draft)' : ''} (${restsWords})`,
    )
  }
  lines.push(targetsWords, `Expected: ${expected?.words ?? segment.expectedWhy ?? ''}`)
  if (segment.guesses.length > 0) lines.push('Still a guess:', ...segment.guesses.map((each) => `  – ${each}`))
  return lines
}
