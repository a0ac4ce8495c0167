import { type FindChampion, openRuleBook } from '../../segments/index.ts'
import { jobRoleWords } from '../titles/words.ts'
import { championFindings, LANDMARK_DAYS } from './champion-findings.ts'
import { readChampion, WHOLE_MARKET } from './champion-store.ts'
import { peopleInRole } from './people-in-role.ts'

/**
 * The champion's role in the companies of a rule: what people settled on for the segment, or else for the whole market, which
 * costs a look-up; else what the data recommend for it, counted anew so that it is never out of date; undefined where nothing
 * tells. What people settled on holds as of earlier dates too, as the segment's own rule does.
 */
export const findChampion: FindChampion = async (market, chosen, asOf, signal) => {
  const { db } = market.state
  const own = chosen.segment === undefined ? undefined : await readChampion(db, chosen.segment.id)
  const settled = own ?? (await readChampion(db, WHOLE_MARKET))
  if (settled !== undefined) return { role: jobRoleWords(settled.role), people: peopleInRole(settled.role) }
  const book = await openRuleBook(market)
  const found = await championFindings(market, book, { chosen, asOf, landmarkDays: LANDMARK_DAYS }, signal)
  if (found.champion === undefined) return undefined
  const { role } = found.champion
  return { role: jobRoleWords(role), people: peopleInRole(role), unconfirmed: true }
}
