import type { Relation } from '../../../research/index.ts'
import type { DraftMaterial, DraftStatement } from '../material.ts'
import { chooseStatements } from './choose-statements.ts'

/** People who are or were customers: they chose us. */
const CHOSE: readonly (Relation | null)[] = ['customer', 'former']

/** Of these people, those of some relation to us. */
export function peopleWho(
  { people }: Pick<DraftMaterial, 'people'>,
  keys: Iterable<string>,
  relations: readonly (Relation | null)[],
): ReadonlySet<string> {
  const wanted = new Set(keys)
  return new Set(
    people.filter((each) => wanted.has(each.person) && relations.includes(each.relation)).map(({ person }) => person),
  )
}

/** Reasons why people chose us that enough of those who did give: two customers, past or present. */
export function reasonsChosen(material: DraftMaterial, told: ReadonlySet<number>): readonly DraftStatement[] {
  const count = (each: DraftStatement): number => peopleWho(material, [...each.people, ...each.others], CHOSE).size
  return chooseStatements(material, ['reason chosen'], { personal: false, count, told }).filter(
    (each) => count(each) >= 2,
  )
}

export interface CarriedBy {
  readonly statement: DraftStatement
  /** Those who say both. */
  readonly people: ReadonlySet<string>
}

/**
 * What the very people who say one thing give as their reason, most people first (co-occurrence, counted by people); where as many
 * give several, the one that speaks of the same thing, by its words. Undefined where nobody gives any.
 */
export function carriedBy(
  material: DraftMaterial,
  who: ReadonlySet<string>,
  about: string,
  reasons: readonly DraftStatement[],
): CarriedBy | undefined {
  const both = reasons.map((statement, place) => ({
    statement,
    place,
    people: peopleWho(
      material,
      [...statement.people, ...statement.others].filter((person) => who.has(person)),
      CHOSE,
    ),
    alike: sharedWords(about, statement.text),
  }))
  const [best] = both
    .filter(({ people }) => people.size > 0)
    .sort((one, other) => other.people.size - one.people.size || other.alike - one.alike || one.place - other.place)
  return best
}

/** Words of the same beginning: “approved” and “approval”, “round” and “rounds”. Short ones carry no subject. */
function sharedWords(one: string, other: string): number {
  const beginnings = (text: string): ReadonlySet<string> =>
    new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)))
  const there = beginnings(other)
  return [...beginnings(one)].filter((word) => there.has(word)).length
}
