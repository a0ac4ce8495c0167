/** Endings that make another form of the same word, and what stands in their place: feminine, plural, case. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['innen', ''],
  ['in', ''],
  ['trices', 'teur'],
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['eres', 'er'],
  ['ere', 'er'],
  ['ees', 'e'],
  ['ee', 'e'],
  ['ales', 'al'],
  ['ora', 'or'],
  ['a', 'o'],
  ['s', ''],
  ['e', ''],
]
/** German adjectives take any ending: technischer, technische, technisches. */
const ADJECTIVE = /(isch|lich|end|tiv|iert|stellt|tragt)(?:e[rsnm]?)$/
/** Words that look like another's form and are a word of their own. */
const OWN = new Set('interne interner internes internen direction arts main public publics'.split(' '))

/** What a word may be a form of, the likeliest first: "leiterin" → "leiter", "directrice" → "directeur". */
export function wordForms(word: string): string[] {
  if (word.length < 4 || OWN.has(word)) return []
  const forms: string[] = []
  const adjective = ADJECTIVE.exec(word)
  if (adjective !== null) {
    const stem = word.slice(0, adjective.index) + (adjective[1] ?? '')
    for (const form of [`${stem}er`, `${stem}e`, stem]) if (form !== word) forms.push(form)
  }
  for (const [ending, instead] of ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      forms.push(word.slice(0, word.length - ending.length) + instead)
    }
  }
  return forms
}
