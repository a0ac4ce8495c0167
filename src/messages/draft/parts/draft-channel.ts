import type { DraftGap } from '../drafted.ts'
import type { DraftChannel, DraftMaterial } from '../material.ts'
import { chooseStatements } from './choose-statements.ts'

/** A response is measured from so many approaches to so many companies; fewer are chance. */
const FEWEST_REACHED = 30
const FEWEST_ACCOUNTS = 10

/** The channel that is answered most surely: the highest lower limit; else the one that people in the role name. */
export function draftChannel(material: DraftMaterial): {
  readonly channel: string | null
  readonly format: string | null
  readonly gaps: readonly DraftGap[]
} {
  const [said] = chooseStatements(material, ['channel'], { personal: true })
  const format = said === undefined ? null : said.text.replace(/[.;]+$/, '')
  const [best] = material.channels
    .filter(isMeasured)
    .sort((one, other) => (other.lo ?? 0) - (one.lo ?? 0) || other.reached - one.reached)
  const channel = best?.name ?? said?.channel ?? null
  if (channel !== null)
    return { channel, format: best === undefined || sameChannel(best, said?.channel) ? format : null, gaps: [] }
  const words = `No channel was measured in ${material.segment} (needs ${FEWEST_REACHED} approaches to ${FEWEST_ACCOUNTS} companies through one), and no statement of ${material.persona.name} rests on one.`
  return { channel, format, gaps: [{ part: 'channel', words }] }
}

function isMeasured({ reached, accounts, lo }: DraftChannel): boolean {
  return lo !== null && reached >= FEWEST_REACHED && accounts >= FEWEST_ACCOUNTS
}

function sameChannel({ name }: DraftChannel, said: string | null | undefined): boolean {
  return said !== null && said !== undefined && said.toLowerCase() === name.toLowerCase()
}
