import { contentStems } from '../../checks/text/content-words.ts'
import type { DraftMaterial } from '../material.ts'

const MOST = 6
/** A word of fewer is theirs, and not their role's. */
const FEWEST_PEOPLE = 3

/** Words for whoever, whatever and whenever, and for what everybody does: they carry no subject. */
const NO_SUBJECT = new Set(
  `nobody somebody everybody anybody nothing something everything anything people person thing things yours other others once again
  look looks looked went goes come comes came make makes made want wants wanted need needs say says said see seen get gets give gives
  know knows knew keep keeps kept take takes took tell tells told use used find found ask asks asked day days week weeks year years
  time times way one not right whole live every when`.split(/\s+/),
)

/**
 * Words of the persona's people that speak of what these statements are about, each with its other forms once: first those that
 * they say more than others, then those of most people: a message is to be told in the customers' own words.
 */
export function chooseKeywords(
  { statements, words }: Pick<DraftMaterial, 'statements' | 'words'>,
  told: ReadonlySet<number>,
): readonly string[] {
  const subject = new Set(statements.filter(({ id }) => told.has(id)).flatMap(({ text }) => contentStems(text)))
  const taken = new Set<string>()
  return words
    .filter(({ word, people }) => people >= FEWEST_PEOPLE && !NO_SUBJECT.has(word))
    .toSorted(
      (one, other) =>
        Number(other.keyword) - Number(one.keyword) || other.people - one.people || (one.word < other.word ? -1 : 1),
    )
    .filter(({ word }) => {
      const stems = contentStems(word)
      const fresh = stems.length > 0 && stems.every((stem) => subject.has(stem) && !taken.has(stem.slice(0, 5)))
      if (fresh) for (const stem of stems) taken.add(stem.slice(0, 5))
      return fresh
    })
    .slice(0, MOST)
    .map(({ word }) => word)
}
