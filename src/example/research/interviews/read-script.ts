/** A passage that a coder marked in an interview of the example. */
export interface Passage {
  readonly words: string
  /** Place of the coder: 0 the first, 1 the second; a code that both gave stands here once for each. */
  readonly codings: readonly { readonly coder: 0 | 1; readonly code: string }[]
}

export interface ReadScript {
  /** Who speaks (the letter of the script) and what they say, without marks. */
  readonly turns: readonly { readonly who: string; readonly words: string }[]
  readonly passages: readonly Passage[]
}

/** Of whom an interview of the example is told. */
export interface ToldBy {
  readonly first: string
  readonly last: string
  readonly company: string
}

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g

/**
 * The turns and passages of a script, with the names of who tells it.
 *
 * Throws where a paragraph does not begin with a letter and a colon: that is a slip in a script, not in anybody's data.
 */
export function readScript(text: string, told: ToldBy): ReadScript {
  const passages: Passage[] = []
  const turns = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const [, who, marked] = /^([A-Z]): (.+)$/s.exec(paragraph) ?? []
      if (who === undefined || marked === undefined) throw new Error(`not a turn: ${paragraph.slice(0, 60)}`)
      const named = fill(marked, told)
      for (const [, words = '', codes = ''] of named.matchAll(MARK))
        passages.push({ words, codings: codingsOf(codes) })
      return { who, words: named.replaceAll(MARK, '$1') }
    })
  return { turns, passages }
}

/** Puts the names of who tells it into a text of a script. */
export function fill(text: string, { first, last, company }: ToldBy): string {
  return text.replaceAll('{first}', first).replaceAll('{last}', last).replaceAll('{company}', company)
}

/** `one; 2: two`: both coders gave `one`, the second alone `two`. */
function codingsOf(codes: string): Passage['codings'] {
  return codes.split(';').flatMap((each): Passage['codings'] => {
    const [, alone, code = ''] = /^\s*(?:([12]):)?\s*(.+?)\s*$/.exec(each) ?? []
    if (alone === '1') return [{ coder: 0, code }]
    if (alone === '2') return [{ coder: 1, code }]
    return [
      { coder: 0, code },
      { coder: 1, code },
    ]
  })
}
