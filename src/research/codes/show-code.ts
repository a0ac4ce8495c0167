import type { Code, Evidence } from '../evidence/evidence.ts'
import type { CodeShown } from './code-fields.ts'

export function showCode(code: Code, codes: readonly Code[]): CodeShown {
  const { id, name, type, definition, solves } = code
  const parent = codes.find((each) => each.id === code.parent)?.name ?? null
  return { id, name, type, definition, parent, solves }
}

export interface CodeCounts {
  /** People, each counted once; third-party documents and interviewers are nobody. */
  readonly people: number
  readonly quotes: number
  readonly coders: readonly string[]
}

/** How often each code was given, of what may be shown; a code that was never given is not there. Linear in the quotes. */
export function countCodes(evidence: Pick<Evidence, 'quotes'>): ReadonlyMap<number, CodeCounts> {
  const found = new Map<number, { people: Set<string>; quotes: number; coders: Set<string> }>()
  for (const { person, codes } of evidence.quotes) {
    for (const { id, coders } of codes) {
      const counted = found.get(id) ?? { people: new Set(), quotes: 0, coders: new Set() }
      found.set(id, counted)
      counted.quotes++
      if (person !== null) counted.people.add(person)
      for (const coder of coders) counted.coders.add(coder)
    }
  }
  return new Map(
    [...found].map(([id, { people, quotes, coders }]) => [
      id,
      { people: people.size, quotes, coders: [...coders].sort() },
    ]),
  )
}
