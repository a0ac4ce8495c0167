/** A part of a text, and where it stands in it (UTF-16 units, as the browser selects). */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Place {
  readonly text: string
}

/** Where a sentence may end: its mark with what closes it before a blank, a mark of Chinese or Japanese, or a line. */
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+/gu
/** What ends in a full stop and ends no sentence: abbreviations, and numbers that count ("12. März"). */
const GOES_ON =
  /(?:^|[\s(„“"«])(?:z\.\s?b|d\.\s?h|u\.\s?a|z|bzw|ca|inkl|nr|dr|mr|mrs|ms|st|vs|approx|incl|e\.\s?g|i\.\s?e|p\.\s?ex|max|min|no|art|mind|mio|mrd|\p{Lu}|\d{1,2})\.$/iu

/**
 * The sentences of a text in their order, without the blanks around them; what has no letter and no digit is none. (The rules of
 * Unicode, `Intl.Segmenter`, see no end in "hat. 9 von 11": a sentence that begins with a number would join the one before.)
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(END)].flatMap((match) => {
    const end = match.index + match[0].length
    const goesOn = match[0] === '.' && GOES_ON.test(text.slice(0, end)) && /\S/.test(text.slice(end))
    return goesOn || /^\.+\s+\p{Ll}/u.test(text.slice(match.index, end + 4)) ? [] : [end]
  })
  const starts = [0, ...ends]
  return starts.flatMap((start, place) => {
    const raw = text.slice(start, ends[place] ?? text.length)
    const said = raw.trim()
    if (!/[\p{L}\p{N}]/u.test(said)) return []
    const from = start + raw.indexOf(said)
    return [{ start: from, end: from + said.length, text: said }]
  })
}
