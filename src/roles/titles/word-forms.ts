/** Endings that make another form of the same word, and what stands in their place: feminine, plural, case. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['innen', ''],
  ['in', ''],
  ['trices', 'teur'],
  ['trice', 'teur'],
  ['euse', 'eur'],
  ['eres', 'er'],
  ['ere', 'er'],
  ['ives', 'if'],
  ['ive', 'if'],
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

/** Words of German and French that have a form for women, by how they end. */
const GERMAN_PERSON = /(?:er|or|ent|ist|ant|eur|ekt|iker|ler|ner|och|anwalt|wirt)$/

/** How a woman writes a word for a person: needed where it is misspelt or part of a compound. */
export function femaleForms(word: string): string[] {
  if (word.length < 5) return []
  if (word.endsWith('teur')) return [`${word.slice(0, -4)}trice`, `${word}in`]
  if (word.endsWith('eur')) return [`${word.slice(0, -3)}euse`, `${word}in`]
  return GERMAN_PERSON.test(word) ? [`${word}in`] : []
}
