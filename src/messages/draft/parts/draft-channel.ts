import type { DraftGap } from '../drafted.ts'
import type { DraftChannel, DraftMaterial } from '../material.ts'
import { chooseStatements } from './choose-statements.ts'

/**
 * The channel that people in the role name, where it was measured and none is surely answered more (no lower limit above its upper one);
 * else the one that is answered most surely, by the lower limit; else, with nothing measured, the one they name.
 */
export function draftChannel(material: DraftMaterial): {
  readonly channel: string | null
  readonly format: string | null
  readonly gaps: readonly DraftGap[]
} {
  const [said] = chooseStatements(material, ['channel'], { personal: true })
  const named = material.channels.find((each) => isNamed(each, said?.channel))
  const best = named === undefined || isBeaten(named, material.channels) ? mostSurely(material.channels) : named
  const channel = best?.name ?? said?.channel ?? null
  if (channel === null) {
    const words = `In ${material.segment} the response through no channel can be told yet, and no statement of ${material.persona.name} that holds rests on one.`
    return { channel, format: null, gaps: [{ part: 'channel', words }] }
  }
  const theirs = said !== undefined && (best === undefined || isNamed(best, said.channel))
  return { channel, format: theirs ? said.text.replace(/[.;]+$/, '') : null, gaps: [] }
}

/** One that nobody answered through is no choice. */
function mostSurely(channels: readonly DraftChannel[]): DraftChannel | undefined {
  return channels
    .filter(({ value }) => value > 0)
    .toSorted(
      (one, other) => (other.lo ?? 0) - (one.lo ?? 0) || other.value - one.value || (one.name < other.name ? -1 : 1),
    )[0]
}

function isBeaten({ hi }: DraftChannel, channels: readonly DraftChannel[]): boolean {
  return hi !== null && channels.some(({ lo }) => lo !== null && lo > hi)
}

function isNamed({ name }: DraftChannel, said: string | null | undefined): boolean {
  return said !== null && said !== undefined && said.toLowerCase() === name.toLowerCase()
}
