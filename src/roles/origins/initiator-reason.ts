import { formatNumber } from '../../terminal-table.ts'
import { jobRoleWords } from '../titles/words.ts'
import type { InitiatorFindings, RoleOrigin } from './find-initiator.ts'
import { alsoWords, percent, tooFewWords } from './share-words.ts'

/** Why this verdict, as a marketer reads it. */
export function initiatorReason(found: InitiatorFindings): string {
  const { initiator, tooFew, doubtful, known } = found
  if (tooFew !== null) {
    return `${tooFewWords(tooFew, 'deals that a known person in a known job role began', 'companies with such a deal')} Too few to tell who starts purchases.`
  }
  if (initiator !== null) {
    const together = `${ratio(initiator.loTogether)} to ${ratio(initiator.hiTogether)} with all ${found.roles.length} roles compared at once`
    const also = alsoWords(found.roles, initiator)
    return `${comparison(initiator, known)}: ${ratio(initiator.ratio)} times as often as by lot (95%: ${ratio(initiator.lo95)} to ${ratio(initiator.hi95)}; ${together}).${also} An association, not a cause.`
  }
  if (doubtful !== null) return doubt(doubtful, found)
  const [largest] = found.roles.toSorted((one, other) => other.loTogether - one.loTogether)
  if (largest === undefined) return 'No job role made enough first touches to be compared.'
  return `No job role begins clearly more often than by lot, with all ${found.roles.length} roles compared at once. The nearest to it: ${comparison(largest, known)} (${ratio(largest.ratio)} times, together ${ratio(largest.loTogether)} to ${ratio(largest.hiTogether)}).`
}

function comparison({ role, firstTouches, share, peopleShare }: RoleOrigin, known: number): string {
  return `${jobRoleWords(role)} made ${formatNumber(firstTouches)} of ${formatNumber(known)} first touches (${percent(share)}) and are ${percent(peopleShare)} of the people who could have`
}

function doubt({ role, onRecord }: NonNullable<InitiatorFindings['doubtful']>, found: InitiatorFindings): string {
  const few = onRecord !== null && 'of' in onRecord
  const told = few
    ? tooFewWords(onRecord, 'first touches by people who were on record before', 'companies with such a touch')
    : onRecord === null
      ? 'Among first touches by people who were on record before, the role does not occur often enough.'
      : `Among first touches by people who were on record before it is ${ratio(onRecord.ratio)} times (95%: ${ratio(onRecord.lo95)} to ${ratio(onRecord.hi95)}).`
  return `${comparison(role, found.known)}, but ${formatNumber(found.newcomers)} of the first touches were made by people who were not on record before. What stands on record beside them is whom you happened to know, so it cannot be told from this that the role starts purchases. ${told}`
}

function ratio(given: number): string {
  return given.toFixed(given < 10 ? 1 : 0)
}
