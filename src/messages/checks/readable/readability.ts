import type { TextCounts } from './count-text.ts'

/**
 * Grade of English text (school years in the United States): J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom,
 * "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75 (1975).
 */
export function fleschKincaidGrade({
  sentences,
  words,
  syllables,
}: Pick<TextCounts, 'sentences' | 'words' | 'syllables'>): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Grade of German text (school years, 4 to 15): first Wiener Sachtextformel, R. Bamberger & E. Vanecek, "Lesen – Verstehen –
 * Lernen – Schreiben" (1984).
 */
export function wienerGrade({ sentences, words, longBySyllables, longByLetters, short }: TextCounts): number {
  const percent = (count: number): number => (100 * count) / words
  return (
    0.1935 * percent(longBySyllables) +
    0.1672 * (words / sentences) +
    0.1297 * percent(longByLetters) -
    0.0327 * percent(short) -
    0.875
  )
}

/** Ease of French text, 0 (hard) to 100 (easy): L. Kandel & A. Moles, "Application de l'indice de Flesch à la langue française" (1958). */
export function kandelMolesEase({
  sentences,
  words,
  syllables,
}: Pick<TextCounts, 'sentences' | 'words' | 'syllables'>): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words)
}
