import type { ReadAnswer } from '../../research/index.ts'
import type { ItemPair } from './pair-items.ts'
import type { SayDoUnits } from './say-do-gap.ts'

const YES = new Set(['yes', 'y', 'true', 'ja', 'oui', 'si', 'sí', 'sim'])
const NO = new Set(['no', 'n', 'false', 'nein', 'non', 'não'])

/** Answers as columns, a place a person; who answered twice is taken at their latest answer. */
export function unitsOf(
  answers: readonly ReadAnswer[],
  pairs: readonly ItemPair[],
  outcome: string,
): { readonly units: SayDoUnits; readonly people: number } {
  const places = new Map<string, number>()
  for (const { person } of answers) if (!places.has(person)) places.set(person, places.size)
  const latest = new Map<string, ReadAnswer>()
  const keyOf = (question: string, person: string): string => JSON.stringify([question, person])
  for (const answer of answers) {
    const key = keyOf(answer.question, answer.person)
    const before = latest.get(key)
    if (before === undefined || (answer.at ?? '') >= (before.at ?? '')) latest.set(key, answer)
  }
  const column = (question: string, read: (answer: ReadAnswer) => number): Float64Array => {
    const values = new Float64Array(places.size).fill(Number.NaN)
    for (const [person, place] of places) {
      const answer = latest.get(keyOf(question, person))
      if (answer !== undefined) values[place] = read(answer)
    }
    return values
  }
  const number = ({ value }: ReadAnswer): number => value ?? Number.NaN
  const units = {
    stated: pairs.map(({ stated }) => column(stated, number)),
    rated: pairs.map(({ rated }) => column(rated, number)),
    outcome: asYesNo(column(outcome, outcomeOf)),
  }
  return { units, people: places.size }
}

/** Yes 1, no 0, in the languages of surveys; else the number of the answer. */
function outcomeOf({ text, value }: ReadAnswer): number {
  const said = (text ?? '').trim().toLowerCase()
  if (YES.has(said)) return 1
  if (NO.has(said)) return 0
  return value ?? Number.NaN
}

/** Two different numbers are a no and a yes: the larger is the yes. */
function asYesNo(column: Float64Array): Float64Array {
  const known = [...new Set(column.filter((each) => !Number.isNaN(each)))].sort((one, other) => one - other)
  if (known.length !== 2) return column
  return column.map((each) => (Number.isNaN(each) ? each : Number(each === known[1])))
}
