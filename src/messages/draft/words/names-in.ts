/** Words that are written with a capital letter in the middle of sentences, and never with a small one. */
export function namesIn(texts: Iterable<string>): ReadonlySet<string> {
  const large = new Set<string>()
  const small = new Set<string>()
  for (const text of texts) {
    for (const [, before = '', word = ''] of text.matchAll(/(^|[.!?:“"(\n]\s*|[^\p{L}])(\p{L}[\p{L}'’-]*)/gu)) {
      if (/^\p{Ll}/u.test(word)) small.add(word)
      else if (before !== '' && !/[.!?:“"(\n]/.test(before)) large.add(word)
    }
  }
  return new Set([...large].filter((word) => !small.has(word.charAt(0).toLowerCase() + word.slice(1))))
}
