import type { Market } from '../market-data/index.ts'
import { jobRoleWords } from '../roles/index.ts'
import { listSegments } from '../segments/index.ts'
import { championOf } from './champion-of.ts'
import { WHOLE_MARKET } from './store/persona-body.ts'
import type { PersonaRecord } from './store/persona-records.ts'

/** Whose persona is about to be written. */
interface Written {
  readonly jobRole: string
  readonly segments: readonly number[]
}

/**
 * Warnings where a persona of another role is written before the champion's is ready: who carries the purchase comes first. None
 * where nobody knows the champion. What `championOf` keeps is not counted again.
 */
export async function championFirst(
  market: Market,
  written: Written,
  personas: readonly PersonaRecord[],
  isReady: (persona: PersonaRecord) => Promise<boolean>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const saved = await listSegments(market.state.db)
  const warnings: string[] = []
  for (const id of written.segments) {
    const champion = await championOf(market, id, signal)
    if (champion === undefined || champion.role === written.jobRole) continue
    const theirs = personas.filter(
      ({ jobRole, segments }) => jobRole === champion.role && (segments.includes(0) || segments.includes(id)),
    )
    const ready = await Promise.all(theirs.map(isReady))
    if (ready.includes(true)) continue
    warnings.push(warning(saved.find((each) => each.id === id)?.name ?? WHOLE_MARKET, champion, theirs))
  }
  return warnings
}

function warning(
  segment: string,
  { role, settled }: { readonly role: string; readonly settled: boolean },
  theirs: readonly PersonaRecord[],
): string {
  const who = `The champion of ${segment} is ${jobRoleWords(role)}${settled ? '' : ' (recommended by the data)'}`
  const [first] = theirs
  return first === undefined
    ? `${who}, and has no persona yet: write that one first.`
    : `${who}, and their persona ${first.name} is not ready yet: finish that one first.`
}
