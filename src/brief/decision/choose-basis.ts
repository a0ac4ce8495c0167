import { listPersonas } from '../../personas/index.ts'
import type { RuleBook, SavedSegment } from '../../segments/index.ts'
import type { State } from '../../state/index.ts'
import { chosenSegments } from '../chosen/chosen-segments.ts'
import { namedSegments, whyNotBriefed } from '../named-segments.ts'
import type { Brief } from './brief-schema.ts'

export interface Basis extends Pick<Brief, 'basis' | 'basisWords'> {
  readonly segments: readonly SavedSegment[]
  /** Those that were meant and of which nothing can be told, in words. */
  readonly left: readonly string[]
}

const HOW = 'Choose with: brushwork brief choose SEGMENT…'

/** What a brief is about: the segments that are named, else those people chose, else those that have a persona of their own. */
export async function chooseBasis({ db }: State, book: RuleBook, names: readonly string[]): Promise<Basis> {
  if (names.length > 0) {
    const segments = namedSegments(book, names)
    return { basis: 'asked', basisWords: 'The segments that were asked for.', segments, left: [] }
  }
  const chosen = await chosenSegments(db)
  if (chosen.length > 0) {
    return { basis: 'chosen', basisWords: 'The segments that were chosen to go after.', ...standing(book, chosen) }
  }
  const written = new Set((await listPersonas(db)).flatMap(({ segments }) => segments))
  const meant = book.segments.filter(({ id }) => written.has(id))
  if (meant.length === 0) {
    return {
      basis: 'nothing',
      basisWords: `No segment is chosen, and none has a persona. ${HOW}`,
      segments: [],
      left: [],
    }
  }
  return {
    basis: 'personas',
    basisWords: `Nobody has chosen segments yet: these are the ones that have a persona. ${HOW}`,
    ...standing(book, meant),
  }
}

function standing(book: RuleBook, meant: readonly SavedSegment[]): Pick<Basis, 'segments' | 'left'> {
  const told = meant.map((segment) => ({ segment, broken: whyNotBriefed(book, segment) }))
  return {
    segments: told.flatMap(({ segment, broken }) => (broken === undefined ? [segment] : [])),
    left: told.flatMap(({ broken }) => broken ?? []),
  }
}
