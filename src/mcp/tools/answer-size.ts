import type { OfferedTool } from './offer-tools.ts'

/**
 * What an assistant is given at once, in characters. About four make a token: words of 15,000 tokens still leave room to
 * think; data is mostly read by programs, and clients commonly refuse what is much larger.
 */
const MOST_WORDS = 60_000
const MOST_DATA = 400_000

/** The words of an answer, cut at a line where they are too many, saying so. */
export function answerWords(tool: OfferedTool, words: string): string {
  if (words.length <= MOST_WORDS) return words
  const end = words.lastIndexOf('\n', MOST_WORDS)
  const kept = words.slice(0, end <= 0 ? MOST_WORDS : end).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}\n\nCut here: ${count(kept.length)} of ${count(words.length)} characters are shown. ${howToAskForLess(tool)}`
}

/** Why an answer cannot be given as a whole: half of one would be taken for all of it. */
export function tooLarge(tool: OfferedTool, json: string): string | undefined {
  if (json.length <= MOST_DATA) return undefined
  return (
    `This answer has ${count(json.length)} characters, more than an assistant is given at once ` +
    `(${count(MOST_DATA)}). ${howToAskForLess(tool)}`
  )
}

function howToAskForLess({ input }: OfferedTool): string {
  const fields = Object.keys(input.properties ?? {})
  const limits = fields.filter((name) => /^(?:limit|top|most)$/.test(name))
  if (limits.length > 0) return `Ask for less: set ${limits.join(' or ')} lower.`
  return fields.length === 0
    ? 'Ask for one of them by itself instead.'
    : `Ask for less by setting ${fields.join(', ')}.`
}

function count(characters: number): string {
  return characters.toLocaleString('en')
}
