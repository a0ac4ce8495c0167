export type Count = 'one' | 'many'

/** What is spoken of: companies, people, deals … */
export interface Noun {
  readonly one: string
  readonly many: string
  /** `who` for people. */
  readonly pronoun: 'that' | 'who'
}

/**
 * A condition in words, in every place where English may put it. Clauses are whole: "that use Figma", "whose name is X".
 * `adjective` ("won"), `noun` ("meetings") and `modifier` ("in Software") are the shorter forms beside the noun.
 */
export interface Phrase {
  readonly clause: (noun: Noun, count: Count) => string
  readonly adjective?: string
  readonly noun?: Pick<Noun, 'one' | 'many'>
  /** Lower orders stand nearer to the noun. */
  readonly modifier?: { readonly order: number; readonly text: string }
  /** True when it holds an "and" or "or" of its own. */
  readonly compound?: boolean
}

/** "is" or "are". */
export function be(count: Count): string {
  return count === 'one' ? 'is' : 'are'
}

/** "has" or "have". */
export function have(count: Count): string {
  return count === 'one' ? 'has' : 'have'
}

/** "does not" or "do not". */
export function doNot(count: Count): string {
  return count === 'one' ? 'does not' : 'do not'
}

/** A clause "that …". */
export function that(text: (count: Count) => string): Phrase['clause'] {
  return (noun, count) => `${noun.pronoun} ${text(count)}`
}

/** A clause "whose …". */
export function whose(text: string): Phrase['clause'] {
  return () => `whose ${text}`
}

/** "a, b and c". */
export function list(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** Several clauses as one; "either" where it stands inside another list. */
export function joined(phrases: readonly Phrase[], word: 'and' | 'or', inside: boolean): Phrase {
  const [only] = phrases
  if (only !== undefined && phrases.length === 1) return only
  const clause: Phrase['clause'] = (noun, count) => {
    const clauses = phrases.map((phrase) => phrase.clause(noun, count))
    const opening = `${noun.pronoun} `
    const either = word === 'or' && (inside || phrases.some((phrase) => phrase.compound === true)) ? 'either ' : ''
    const comma = phrases.some((phrase) => phrase.compound === true)
    const listed = (items: readonly string[]): string => (comma ? items.join(`, ${word} `) : list(items, word))
    if (clauses.every((one) => one.startsWith(opening))) {
      const statements = clauses.map((one) => one.slice(opening.length))
      return opening + (word === 'or' && !comma ? sharedVerb(either, statements) : either + listed(statements))
    }
    if (either === '') return listed(clauses)
    return `for which ${either}${listed(clauses.map((one) => statement(one, noun, count)))}`
  }
  return { clause, compound: true }
}

/** "have either a or b" instead of "either have a or have b". */
function sharedVerb(either: string, statements: readonly string[]): string {
  const verb = /^(?:are|is|have|has) (?!had )/.exec(statements[0] ?? '')?.[0]
  if (verb === undefined || !statements.every((one) => one.startsWith(verb) && !one.startsWith(`${verb}had `))) {
    return either + list(statements, 'or')
  }
  return (
    verb +
    either +
    list(
      statements.map((one) => one.slice(verb.length)),
      'or',
    )
  )
}

/** A clause as a statement: "that use Figma" → "they use Figma". */
export function statement(clause: string, noun: Noun, count: Count): string {
  if (clause.startsWith('for which ')) return clause.slice('for which '.length)
  const one = noun.pronoun === 'who' ? 'the person' : 'it'
  if (clause.startsWith('whose ')) {
    const owner = count === 'many' ? 'their' : noun.pronoun === 'who' ? "the person's" : 'its'
    return `${owner} ${clause.slice('whose '.length)}`
  }
  return `${count === 'many' ? 'they' : one} ${clause.slice(noun.pronoun.length + 1)}`
}

/** "won deals for Pro closed in the last 365 days that …". Without an article. */
export function nounPhrase(noun: Noun, phrases: readonly Phrase[], count: Count): string {
  const renamed = phrases.filter((phrase) => phrase.noun !== undefined)
  const [named] = renamed
  const word = (renamed.length === 1 ? named?.noun : undefined) ?? noun
  const rest = phrases.filter((phrase) => !(renamed.length === 1 && phrase === named))
  const adjectives = rest.filter((phrase) => phrase.adjective !== undefined)
  const modifiers = rest
    .filter((phrase) => phrase.adjective === undefined && phrase.modifier !== undefined)
    .map((phrase) => phrase.modifier)
    .filter((modifier) => modifier !== undefined)
    .sort((left, right) => left.order - right.order)
  const clauses = rest.filter((phrase) => phrase.adjective === undefined && phrase.modifier === undefined)
  const parts = [...adjectives.map((phrase) => phrase.adjective), word[count], told(modifiers)]
  if (clauses.length > 0) parts.push(joined(clauses, 'and', true).clause(noun, count))
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

/** What two modifiers share is said once: "with at least 50 and fewer than 200 employees", "closed since … and before …". */
function told(modifiers: readonly { readonly order: number; readonly text: string }[]): string {
  const groups: { readonly opening: string; readonly items: string[] }[] = []
  for (const { order, text } of modifiers) {
    const opening = text.startsWith('with ') ? 'with ' : order === WHEN ? '' : undefined
    const last = groups.at(-1)
    const item = opening === undefined ? text : text.slice(opening.length)
    if (opening !== undefined && last?.opening === opening) last.items.push(item)
    else groups.push({ opening: opening ?? text, items: opening === undefined ? [] : [item] })
  }
  return groups.map(({ opening, items }) => opening + list(withoutRepeats(items), 'and')).join(' ')
}

/** The order of modifiers that say when. */
export const WHEN = 6

const SHARED_OPENING = /^(?:an? .+? of |closed |opened |recorded |expected to close )/

function withoutRepeats(items: readonly string[]): readonly string[] {
  const shortened = [...items]
  for (let index = 1; index < items.length; index += 1) {
    const before = items[index - 1] ?? ''
    const item = items[index] ?? ''
    const opening = SHARED_OPENING.exec(item)?.[0]
    if (opening !== undefined && before.startsWith(opening)) shortened[index] = item.slice(opening.length)
    if (before.endsWith(' employees') && item.endsWith(' employees')) {
      shortened[index - 1] = before.slice(0, -' employees'.length)
    }
  }
  return shortened
}
