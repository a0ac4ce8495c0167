import type { Kysely } from 'kysely'
import { findPersona, type PersonaRecord, WHOLE_MARKET } from '../../personas/index.ts'
import { ProblemError, refuse } from '../../problem.ts'
import { listSegments, noSuchSegment } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'

/** Whose message it is; throws a Problem where the segment is none of the persona's. */
export async function readCell(
  db: Kysely<StateTables>,
  asked: { readonly persona: string; readonly segment: string | undefined },
): Promise<{ readonly persona: PersonaRecord; readonly segment: number; readonly words: string }> {
  const persona = await findPersona(db, asked.persona, 'persona')
  const saved = await listSegments(db)
  const named = (id: number): string =>
    id === 0 ? WHOLE_MARKET : (saved.find((each) => each.id === id)?.name ?? 'a segment that was deleted')
  const theirs = persona.segments.map(named)
  if (asked.segment === undefined) {
    const [only, ...others] = persona.segments
    if (only !== undefined && others.length === 0) return { persona, segment: only, words: named(only) }
    return refuse(
      'segment_needed',
      `${persona.name} is of ${theirs.length} segments: say which the message is for.`,
      {
        at: { field: 'segment' },
        hint: `They are ${theirs.join(', ')}, and ${WHOLE_MARKET}.`,
      },
    )
  }
  const name = asked.segment
  if (name.toLowerCase() === WHOLE_MARKET) return { persona, segment: 0, words: WHOLE_MARKET }
  const found = saved.find((each) => each.name === name)
  if (found === undefined) throw new ProblemError([noSuchSegment(saved, name, 'segment')])
  if (persona.segments.includes(found.id)) return { persona, segment: found.id, words: name }
  return refuse('segment_of_another_persona', `${persona.name} is no persona of ${name}.`, {
    at: { field: 'segment', value: name },
    hint: `${persona.name} is of ${theirs.join(', ')}; add it with: brushwork persona edit`,
  })
}
