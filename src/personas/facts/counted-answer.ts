import type { ReadAnswer } from '../../research/index.ts'

/** Which answers are meant: from one number to another, or these words. */
export interface MeantAnswers {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly equals?: string | undefined
}

/** Whether an answer is meant; undefined where the answer does not tell. */
export function isCounted(
  { value, text }: Pick<ReadAnswer, 'value' | 'text'>,
  { atLeast, atMost, equals }: MeantAnswers,
): boolean | undefined {
  if (equals !== undefined) {
    const said = (text ?? (value === null ? '' : String(value))).trim().toLowerCase()
    if (said === '') return undefined
    return said === equals.trim().toLowerCase() || (value !== null && String(value) === equals.trim())
  }
  if (value === null) return undefined
  return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY)
}

/** The answers meant, in words: `4 or more`. */
export function answerWords({ atLeast, atMost, equals }: MeantAnswers): string {
  if (equals !== undefined) return `“${equals}”`
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`
  return atLeast === undefined ? `${atMost} or less` : `${atLeast} or more`
}
