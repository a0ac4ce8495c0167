/** Ideographs, kana and full-width marks: lines break between them. Hangul is written with blanks. */
const WIDE = /[\u2e80-\u2fff\u3000-\u30ff\u3130-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u
/** What may not begin a line (closing marks, small kana), and what may not end one: JIS X 4051, as far as names use it. */
const NO_BEGIN =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ!?,.:;)\]}%…‥]/u
const NO_END = /[‘“（〔［｛〈《「『【〝([{]$/u

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Where a text without blanks may end a line: between ideographs, and after the marks within long names. With `fits`,
 * what still is too wide for a line is cut between letters, so that nothing leaves the page.
 */
export function breakWord(word: string, fits?: (part: string) => boolean): readonly string[] {
  const parts = WIDE.test(word) ? cut(word, mayBreak) : [word]
  if (fits === undefined) return parts
  return parts.flatMap((part) => {
    if (fits(part)) return [part]
    return cut(part, (before) => /[-‐–—/\\_.@:+&]$/u.test(before)).flatMap((piece) =>
      fits(piece) ? [piece] : Array.from(letters.segment(piece), ({ segment }) => segment),
    )
  })
}

export function endsWide(word: string): boolean {
  return WIDE.test(Array.from(word).at(-1) ?? '')
}

function cut(word: string, breaks: (before: string, after: string) => boolean): readonly string[] {
  const parts: string[] = []
  let before = ''
  for (const { segment } of letters.segment(word)) {
    if (before !== '' && breaks(before, segment)) parts.push(segment)
    else parts.push((parts.pop() ?? '') + segment)
    before = segment
  }
  return parts
}

function mayBreak(before: string, after: string): boolean {
  return (WIDE.test(before) || WIDE.test(after)) && !NO_BEGIN.test(after) && !NO_END.test(before)
}
