import { ABBREVIATIONS } from './abbreviations.ts'
import { wholeCompound } from './compound.ts'
import type { DepartmentLists, DepartmentWords } from './departments/department-lists.ts'
import { ENGLISH_DEPARTMENTS } from './departments/english.ts'
import { FRENCH_DEPARTMENTS } from './departments/french.ts'
import { GERMAN_DEPARTMENTS } from './departments/german.ts'
import { SPANISH_ITALIAN_DUTCH_DEPARTMENTS } from './departments/spanish-italian-dutch.ts'
import type { Grade, GradeLists } from './grades.ts'
import { rankOf } from './grades.ts'
import { IGNORED_WORDS } from './ignored-words.ts'
import { addPhrase, emptyPhrases, type PhraseNode } from './phrases.ts'
import { ENGLISH_GRADES } from './seniorities/english.ts'
import { FRENCH_GRADES } from './seniorities/french.ts'
import { GERMAN_GRADES } from './seniorities/german.ts'
import { SPANISH_ITALIAN_DUTCH_GRADES } from './seniorities/spanish-italian-dutch.ts'
import { splitTitle } from './split-title.ts'
import { buildVocabulary, shortenedOf, type Vocabulary } from './vocabulary.ts'
import type { Department } from './words.ts'

/** The kinds of department words, the one that counts most first. */
export const STRENGTHS = [
  'people',
  'fields',
  'general',
  'hints',
] as const satisfies readonly (keyof DepartmentWords)[]

export interface DepartmentMeaning {
  readonly says: Department
  readonly strength: (typeof STRENGTHS)[number]
  readonly english: boolean
  /** As the lists write it. */
  readonly phrase: string
}

export interface GradeMeaning {
  readonly grade: Grade
  readonly english: boolean
  readonly phrase: string
}

/** All lists, ready to read titles with. */
export interface TitleWords {
  readonly vocabulary: Vocabulary
  readonly departments: PhraseNode<DepartmentMeaning>
  readonly grades: PhraseNode<GradeMeaning>
  /** A shortened word, or several joined by spaces → the words it is short for. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>
}

/** Words that are not German and that German compounds are made of all the same: Marketingleiter, Salesmanager. */
const SHARED_PARTS = `marketing sales manager management design designer director controlling controller event events online product
  project team lead leader coach support service software digital media content brand account business office key area region
  web crm data system security quality process assistant executive development human resources creative operations customer recruiting head`

const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
]

let built: TitleWords | undefined

/** Built at the first title: it takes some milliseconds that a command without titles need not wait for. */
export function titleWords(): TitleWords {
  built ??= buildTitleWords()
  return built
}

interface ListedPhrase<M> {
  readonly words: readonly string[]
  readonly meaning: M
}

function buildTitleWords(): TitleWords {
  const departments = [
    ...departmentPhrases(ENGLISH_DEPARTMENTS, true),
    ...departmentPhrases(GERMAN_DEPARTMENTS, false),
    ...departmentPhrases(FRENCH_DEPARTMENTS, false),
    ...departmentPhrases(SPANISH_ITALIAN_DUTCH_DEPARTMENTS, false),
  ]
  const grades = [
    ...gradePhrases(ENGLISH_GRADES, true),
    ...gradePhrases(GERMAN_GRADES, false),
    ...gradePhrases(FRENCH_GRADES, false),
    ...gradePhrases(SPANISH_ITALIAN_DUTCH_GRADES, false),
  ]
  const abbreviations = new Map(
    Object.entries(ABBREVIATIONS).flatMap(([short, long]) =>
      phrasesOf(short).map((one) => [wordsOf(one).join(' '), wordsOf(long)] as const),
    ),
  )
  const listed = new Set([...departments, ...grades].flatMap((phrase) => phrase.words))
  for (const long of abbreviations.values()) for (const word of long) listed.add(word)
  for (const phrase of phrasesOf(IGNORED_WORDS)) for (const word of wordsOf(phrase)) listed.add(word)
  const vocabulary = buildVocabulary(listed)
  const canonical = (word: string): string => vocabulary.words.get(word) ?? word
  const parts = new Set([
    ...Object.values(GERMAN_DEPARTMENTS).flatMap(singleWords),
    ...phrasesOf(Object.values(GERMAN_GRADES).join(',')).filter(isSingle).flatMap(wordsOf),
    ...SHARED_PARTS.split(/\s+/),
  ])
  const spelled = new Map([...vocabulary.words, ...withoutUmlauts(canonical)])
  const words: TitleWords = {
    vocabulary: { words: spelled, parts: new Set([...parts].map(canonical)), shortened: shortenedOf(spelled.keys()) },
    departments: emptyPhrases(),
    grades: emptyPhrases(),
    abbreviations: new Map([...abbreviations].map(([short, long]) => [short, long.map(canonical)])),
  }
  for (const { words: phrase, meaning } of departments) {
    addPhrase(words.departments, phrase.map(canonical), meaning, stronger)
  }
  for (const { words: phrase, meaning } of grades) {
    addPhrase(words.grades, phrase.map(canonical), meaning, higher)
  }
  addCompounds(words, new Set([...parts].map(canonical)))
  return words
}

/**
 * What the parts of a listed German compound say, where the list itself does not: "Softwareentwickler" is as far up as
 * "Entwickler", "Markenmanager" works where "Marken" are.
 */
function addCompounds({ departments, grades, vocabulary }: TitleWords, words: Iterable<string>): void {
  for (const word of words) {
    const parts = wholeCompound(vocabulary, word) ?? [endingOf(grades, vocabulary, word)]
    const grade = parts.map((part) => grades.next.get(part)?.meaning).findLast((meaning) => meaning !== undefined)
    const department = parts.map((part) => departments.next.get(part)?.meaning).findLast((one) => one !== undefined)
    if (grade !== undefined && grades.next.get(word)?.meaning === undefined) addPhrase(grades, [word], grade, higher)
    if (department !== undefined && departments.next.get(word)?.meaning === undefined) {
      addPhrase(departments, [word], department, stronger)
    }
  }
}

/** The longest ending of a word that says a grade: "buchhalter" of "Bilanzbuchhalter". */
function endingOf(grades: PhraseNode<GradeMeaning>, vocabulary: Vocabulary, word: string): string {
  for (let start = 3; start <= word.length - 4; start += 1) {
    const ending = vocabulary.words.get(word.slice(start))
    if (ending !== undefined && grades.next.get(ending)?.meaning !== undefined) return ending
  }
  return ''
}

function stronger(there: DepartmentMeaning, added: DepartmentMeaning): DepartmentMeaning {
  return STRENGTHS.indexOf(added.strength) < STRENGTHS.indexOf(there.strength) ? added : there
}

function higher(there: GradeMeaning, added: GradeMeaning): GradeMeaning {
  return rankOf(added.grade) > rankOf(there.grade) ? added : there
}

function departmentPhrases(lists: DepartmentLists, english: boolean): ListedPhrase<DepartmentMeaning>[] {
  return Object.entries(lists).flatMap(([says, words]) =>
    STRENGTHS.flatMap((strength) =>
      phrasesOf(words[strength] ?? '').map((phrase) => ({
        words: wordsOf(phrase),
        meaning: { says: says as Department, strength, english, phrase: phrase.toLowerCase() },
      })),
    ),
  )
}

function gradePhrases(lists: GradeLists, english: boolean): ListedPhrase<GradeMeaning>[] {
  return Object.entries(lists).flatMap(([grade, words]) =>
    phrasesOf(words).map((phrase) => ({
      words: wordsOf(phrase),
      meaning: { grade: grade as Grade, english, phrase: phrase.toLowerCase() },
    })),
  )
}

/** "Geschaeftsfuehrer" for every word with an umlaut: who has no such key writes it so. */
function* withoutUmlauts(canonical: (word: string) => string): Generator<[string, string]> {
  const german = [
    ...Object.values(GERMAN_DEPARTMENTS).flatMap((words) => Object.values(words)),
    ...Object.values(GERMAN_GRADES),
  ]
  for (const phrase of phrasesOf(german.join(','))) {
    const other = UMLAUTS.reduce((text, [umlaut, instead]) => text.replace(umlaut, instead), phrase.toLowerCase())
    if (other === phrase.toLowerCase()) continue
    const words = wordsOf(phrase)
    for (const [index, word] of wordsOf(other).entries()) {
      const same = words[index]
      if (same !== undefined && same !== word) yield [word, canonical(same)]
    }
  }
}

function singleWords(words: DepartmentWords): string[] {
  return STRENGTHS.flatMap((strength) => phrasesOf(words[strength] ?? ''))
    .filter(isSingle)
    .flatMap(wordsOf)
}

function isSingle(phrase: string): boolean {
  return !/[\s-]/.test(phrase)
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

function wordsOf(phrase: string): string[] {
  return splitTitle(phrase).map((token) => token.word)
}
