/** Keeps words on one line. */
export const NO_BREAK = '\u00a0'

/** A role as it stands inside a sentence: `managers in creative`. */
export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** A difference of two shares with its sign: `+28 points`, `−3.5 points`. */
export function pointsWords(difference: number, unit = ' points'): string {
  const points = Math.abs(difference) * 100
  const size = points < 0.05 ? '0' : points < 10 ? points.toFixed(1) : String(Math.round(points))
  return `${size === '0' ? '' : difference > 0 ? '+' : '−'}${size}${unit}`
}

/** A ratio: `4.7 times`, `0.6 times`; whole from ten on. */
export function timesWords(ratio: number, unit = ' times'): string {
  return `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}${unit}`
}
