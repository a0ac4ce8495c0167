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
  const { db } = market.state
  const own = chosen?.segment === undefined ? undefined : await readChampion(db, chosen.segment.id)
  const settled = own ?? (await readChampion(db, WHOLE_MARKET))
  if (settled !== undefined) return { role: settled.role, settled: true }
  const book = await openRuleBook(market)
  const found = await championFindings(market, book, { chosen, asOf, landmarkDays: LANDMARK_DAYS }, signal)
  return found.champion === undefined ? undefined : { role: found.champion.role, settled: false }
}

/** The same as the scorecard asks for it. */
export const findChampion: FindChampion = async (market, chosen, asOf, signal) => {
  const found = await findChampionRole(market, chosen, asOf, signal)
  if (found === undefined) return undefined
  const { role, settled } = found
  return { role: jobRoleWords(role), people: peopleInRole(role), ...(settled ? {} : { unconfirmed: true }) }
}
