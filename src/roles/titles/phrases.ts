/** A phrase of the lists and what it says, found word by word. */
export interface PhraseNode<M> {
  readonly next: Map<string, PhraseNode<M>>
  meaning: M | undefined
}

/** A tree with no phrase in it. */
export function emptyPhrases<M>(): PhraseNode<M> {
  return { next: new Map(), meaning: undefined }
}

/** Adds a phrase; where it is there already, `choose` says which meaning stands. */
export function addPhrase<M>(
  root: PhraseNode<M>,
  words: readonly string[],
  meaning: M,
  choose: (there: M, added: M) => M,
): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = emptyPhrases()
      node.next.set(word, next)
    }
    node = next
  }
  node.meaning = node.meaning === undefined ? meaning : choose(node.meaning, meaning)
}

export interface FoundPhrase<M> {
  readonly meaning: M
  /** The first of its words, and the one after its last. */
  readonly from: number
  readonly to: number
}

/** The longest phrases from left to right; no word belongs to two. */
export function findPhrases<M>(root: PhraseNode<M>, words: readonly string[]): FoundPhrase<M>[] {
  const found: FoundPhrase<M>[] = []
  let from = 0
  while (from < words.length) {
    let node = root.next.get(words[from] ?? '')
    let longest: FoundPhrase<M> | undefined
    let to = from + 1
    while (node !== undefined) {
      if (node.meaning !== undefined) longest = { meaning: node.meaning, from, to }
      const word = words[to]
      if (word === undefined) break
      node = node.next.get(word)
      to += 1
    }
    if (longest !== undefined) found.push(longest)
    from = longest?.to ?? from + 1
  }
  return found
}
