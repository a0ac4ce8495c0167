import { LANGUAGES, type Language, languageOf } from '../text/language-of.ts'
import { type Place, sentencesOf } from '../text/sentences-of.ts'
import { CLAIM_PATTERNS, type WordedClaim } from './claim-patterns.ts'
import { findFigures, type StatedFigure } from './find-figures.ts'

/** Something that a text says and that somebody may ask a proof for. */
export type Claim = Place & { readonly text: string } & (
    | { readonly kind: 'figure'; readonly figure: StatedFigure }
    | { readonly kind: WordedClaim }
    | { readonly kind: 'competitor'; readonly name: string }
  )

/** Claims of a text in the order in which they stand; where two overlap, the longer one. Questions claim figures only. */
export function findClaims(text: string, competitors: readonly string[] = []): readonly Claim[] {
  const language = languageOf(text)
  const questions = sentencesOf(text).filter((sentence) => /\?["'”’»)\]]*$/.test(sentence.text))
  const asked = ({ start }: Place): boolean => questions.some((each) => start >= each.start && start < each.end)
  const claims: Claim[] = [
    ...findFigures(text, language).map(
      (figure): Claim => ({ kind: 'figure', start: figure.start, end: figure.end, text: figure.text, figure }),
    ),
    ...wordedClaims(text, language).filter((claim) => !asked(claim)),
    ...named(text, competitors),
  ]
  const longestFirst = claims.sort((one, other) => other.end - other.start - (one.end - one.start))
  const kept: Claim[] = []
  for (const claim of longestFirst) {
    // A competitor's name is told beside the comparison it stands in.
    const same = kept.filter((each) => (each.kind === 'competitor') === (claim.kind === 'competitor'))
    if (same.every((each) => claim.end <= each.start || claim.start >= each.end)) kept.push(claim)
  }
  return kept.sort((one, other) => one.start - other.start || one.end - other.end)
}

function wordedClaims(text: string, language: Language | null): Claim[] {
  const languages = language === null ? (Object.keys(LANGUAGES) as Language[]) : [language]
  return languages.flatMap((each) =>
    Object.entries(CLAIM_PATTERNS[each]).flatMap(([kind, patterns]) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(
          (match): Claim => ({
            kind: kind as WordedClaim,
            start: match.index,
            end: match.index + match[0].trimEnd().length,
            text: match[0].trimEnd(),
          }),
        ),
      ),
    ),
  )
}

/** Names as whole words, capitals aside; a name of one or two letters is one only as it is written. */
function named(text: string, competitors: readonly string[]): Claim[] {
  return competitors.flatMap((name) => {
    const plain = name.trim()
    if (plain === '') return []
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${escaped(plain)}(?![\p{L}\p{N}])`,
      plain.length <= 2 ? 'gu' : 'giu',
    )
    return [...text.matchAll(pattern)].map(
      (match): Claim => ({
        kind: 'competitor',
        name: plain,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      }),
    )
  })
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
