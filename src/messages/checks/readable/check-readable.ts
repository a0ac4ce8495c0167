import type { AskedMessage } from '../asked-message.ts'
import type { Check } from '../check-schema.ts'
import { LANGUAGES, type Language, languageOf } from '../text/language-of.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import { wordsOf } from '../text/words-of.ts'
import { countText, type TextCounts } from './count-text.ts'
import { fleschKincaidGrade, kandelMolesEase, wienerGrade } from './readability.ts'

/** The formulas were made on passages of 100 words; of fewer than these they tell nothing. */
const FEWEST_WORDS = 30
const FULL_PASSAGE = 100
/** Who decides reads between two meetings: no harder than the tenth year of school. */
const HARDEST_GRADE = 10
/** Of French, where the measure has no grades: "fairly difficult" begins at 60, "difficult" at 50. */
const LOWEST_EASE = 50
/** Words of a sentence. "Sentence length: why 25 words is our limit", GOV.UK (2014). */
const LONGEST_SENTENCE = 25

const BASE = { check: 'readable', claim: null } as const

/** Whether the message as a whole is easy to read, and each sentence that is too long with its place. */
export function checkReadable({ parts }: Pick<AskedMessage, 'parts'>): readonly Check[] {
  const long = parts.flatMap(({ part, point, text }): Check[] =>
    sentencesOf(text).flatMap(({ start, end, text: sentence }) => {
      const words = wordsOf(sentence).length
      if (words <= LONGEST_SENTENCE) return []
      return [
        {
          ...BASE,
          part,
          point,
          verdict: 'mend',
          words: `A sentence of ${words} words; after ${LONGEST_SENTENCE} many readers lose it.`,
          at: { start, end },
          hint: 'Make two of it.',
        },
      ]
    }),
  )
  return [wholeText(parts.map(({ text }) => text).join('\n\n')), ...long]
}

function wholeText(text: string): Check {
  const whole = { ...BASE, part: null, point: null, at: null }
  const language = languageOf(text)
  const words = wordsOf(text).length
  if (words < FEWEST_WORDS) {
    return {
      ...whole,
      verdict: 'cannot be told',
      words: `Needs at least ${FEWEST_WORDS} words, has ${words}.`,
      hint: null,
    }
  }
  if (language === null) {
    return {
      ...whole,
      verdict: 'cannot be told',
      words: 'The language cannot be told: English, German and French can be measured.',
      hint: null,
    }
  }
  const { good, told } = MEASURES[language](countText(text, language))
  const short = words < FULL_PASSAGE ? ` A short text: at ${words} words a sentence more or less moves it.` : ''
  return {
    ...whole,
    verdict: good ? 'good' : 'mend',
    words: `${told} (${LANGUAGES[language]}).${short}`,
    hint: good ? null : 'Shorter sentences and shorter words; a verb instead of a noun that was made of it.',
  }
}

const MEASURES: Readonly<
  Record<Language, (counts: TextCounts) => { readonly good: boolean; readonly told: string }>
> = {
  en: (counts) => graded(fleschKincaidGrade(counts), 'Flesch–Kincaid'),
  de: (counts) => graded(wienerGrade(counts), 'Wiener Sachtextformel'),
  fr: (counts) => {
    const ease = Math.round(kandelMolesEase(counts))
    return {
      good: ease >= LOWEST_EASE,
      told: `Reading ease ${ease} of 100 by Kandel and Moles; below ${LOWEST_EASE} it is difficult`,
    }
  },
}

function graded(exact: number, by: string): { readonly good: boolean; readonly told: string } {
  const grade = Math.max(1, Math.round(exact))
  return {
    good: grade <= HARDEST_GRADE,
    told: `Reads like grade ${grade} by ${by}: so many years of school it asks for; up to ${HARDEST_GRADE} reads easily`,
  }
}
