import type { Market } from '../../../market-data/index.ts'
import { championOf, type PersonaRecord } from '../../../personas/index.ts'
import { refuse } from '../../../problem.ts'
import { jobRoleWords } from '../../../roles/index.ts'
import type { SavedSegment } from '../../../segments/index.ts'
import type { MessageRecord } from '../../store/message-records.ts'

/** In whose name a kit speaks, and in which segment. */
export interface ChosenChampion {
  /** Null: the whole market. */
  readonly segment: SavedSegment | null
  readonly persona: PersonaRecord
  /** To the persona in the segment, then in the whole market. */
  readonly messages: readonly MessageRecord[]
}

/**
 * The champion's persona of the first of these segments in which there is anything to say to them; throws a Problem that says
 * what to write first where there is none.
 */
export async function chooseChampion(
  market: Market,
  segments: readonly (SavedSegment | null)[],
  {
    personas,
    messages,
  }: { readonly personas: readonly PersonaRecord[]; readonly messages: readonly MessageRecord[] },
  signal: AbortSignal,
): Promise<ChosenChampion> {
  const found: { segment: SavedSegment | null; role: string; persona: PersonaRecord | undefined }[] = []
  for (const segment of segments) {
    const id = segment?.id ?? 0
    const champion = await championOf(market, id, signal)
    if (champion === undefined) continue
    const theirs = personas.filter(({ jobRole }) => jobRole === champion.role)
    const persona =
      theirs.find((each) => each.segments.includes(id)) ?? theirs.find((each) => each.segments.includes(0))
    found.push({ segment, role: champion.role, persona })
    if (persona === undefined) continue
    const own = messagesOf(messages, persona.id, id)
    if (own.some(({ draft }) => !draft)) return { segment, persona, messages: own }
  }
  const named = (segment: SavedSegment | null): string => segment?.name ?? 'the whole market'
  const drafted = found.find(({ persona }) => persona !== undefined)
  if (drafted?.persona !== undefined) {
    const { name } = drafted.persona
    const flag = drafted.segment === null ? '' : ` --segment ${drafted.segment.name}`
    return refuse(
      'nothing_to_hand_on',
      `No message to ${name} in ${named(drafted.segment)} is accepted yet: there is nothing to hand on.`,
      {
        at: { field: 'of' },
        hint: `Draft them with brushwork message draft --persona ${JSON.stringify(name)}${flag}, read them and accept them with brushwork message accept.`,
      },
    )
  }
  const [first] = found
  if (first !== undefined) {
    return refuse(
      'no_champion_persona',
      `The champion of ${named(first.segment)} is ${jobRoleWords(first.role).toLowerCase()}, and no persona is written of them.`,
      {
        at: { field: 'of' },
        hint: `Write it first: brushwork persona create NAME --role ${JSON.stringify(first.role)}.`,
      },
    )
  }
  return refuse(
    'no_champion',
    `Nobody knows who the champion of ${named(segments[0] ?? null)} is: a kit is handed on by the champion.`,
    {
      at: { field: 'of' },
      hint: 'See what the data tell with brushwork champion, and settle it with brushwork champion confirm.',
    },
  )
}

/** Messages to a persona in a segment, then those in the whole market. */
export function messagesOf(
  messages: readonly MessageRecord[],
  persona: number,
  segment: number,
): readonly MessageRecord[] {
  const own = messages.filter(({ personaId, segmentId }) => personaId === persona && segmentId === segment)
  if (segment === 0) return own
  return [...own, ...messages.filter(({ personaId, segmentId }) => personaId === persona && segmentId === 0)]
}
