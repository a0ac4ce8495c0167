/** First and last code point, both inside. */
export type CodeRange = readonly [number, number]

/** Reads what CSS writes: `U+0000-00FF,U+0131`. */
export function unicodeRanges(text: string): readonly CodeRange[] {
  return text.split(',').map((part): CodeRange => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

export function inRanges(code: number, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last)
}
