import type { Market } from '../../market-data/index.ts'
import { type ChosenRule, type FindChampion, openRuleBook } from '../../segments/index.ts'
import { jobRoleWords } from '../titles/words.ts'
import { championFindings, LANDMARK_DAYS } from './champion-findings.ts'
import { readChampion, WHOLE_MARKET } from './champion-store.ts'
import { peopleInRole } from './people-in-role.ts'

/** The role that carries a purchase, as rules write it: `creative manager`. */
export interface ChampionRole {
  readonly role: string
  /** People settled on it; else the data recommend it. */
  readonly settled: boolean
}

/**
 * The champion's role in the companies of a rule (the whole market without one): what people settled on for the segment, or else
 * for the whole market, which costs a look-up; else what the data recommend for it, counted anew so that it is never out of date;
 * undefined where nothing tells. What people settled on holds as of earlier dates too, as the segment's own rule does.
 */
export async function findChampionRole(
  market: Market,
  chosen: ChosenRule | undefined,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<ChampionRole | undefined> {
  const settled = await settledChampion(market, chosen?.segment?.id ?? WHOLE_MARKET)
  if (settled !== undefined) return settled
  const book = await openRuleBook(market)
  const found = await championFindings(market, book, { chosen, asOf, landmarkDays: LANDMARK_DAYS }, signal)
  return found.champion === undefined ? undefined : { role: found.champion.role, settled: false }
}

/** What people settled on for a segment by its number (0: the whole market), or else for the whole market: two look-ups. */
export async function settledChampion({ state }: Market, segment: number): Promise<ChampionRole | undefined> {
  const settled = (await readChampion(state.db, segment)) ?? (await readChampion(state.db, WHOLE_MARKET))
  return settled === undefined ? undefined : { role: settled.role, settled: true }
}

/** The same as the scorecard asks for it. */
export const findChampion: FindChampion = async (market, chosen, asOf, signal) => {
  const found = await findChampionRole(market, chosen, asOf, signal)
  if (found === undefined) return undefined
  const { role, settled } = found
  return { role: jobRoleWords(role), people: peopleInRole(role), ...(settled ? {} : { unconfirmed: true }) }
}
