import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { buyingGroup } from './buying-groups/buying-group-operation.ts'
import { reverseNote } from './champions/act-reversal.ts'
import { championReversals } from './champions/champion-change.ts'
import { champion } from './champions/champion-operation.ts'
import { championConfirm, championRelease } from './champions/confirm-operation.ts'
import { championNote, championPerson } from './champions/person-operations.ts'
import { roleOrigins } from './origins/origins-operation.ts'
import { roleReview } from './readings/operations/role-review.ts'
import { roleSettle } from './readings/operations/role-settle.ts'
import { reverseSettle } from './readings/reverse-settle.ts'
import { roleClassify } from './titles/classify-operation.ts'

export type { BuyingGroup } from './buying-groups/buying-group-schema.ts'
export { NEEDED_WON_DEALS } from './buying-groups/choose-comparison.ts'
export { USUAL } from './buying-groups/missing-roles.ts'
export { readGroup } from './buying-groups/read-group.ts'
export { type RolesOfWonDeals, usualRoles } from './buying-groups/usual-roles.ts'
export { championDefinitions } from './champions/champion-definitions.ts'
export { LANDMARK_DAYS } from './champions/champion-findings.ts'
export type { ChampionShown } from './champions/champion-schema.ts'
export { type ChampionRole, findChampion, findChampionRole, settledChampion } from './champions/find-champion.ts'
export { type FoundPerson, findPerson } from './champions/find-person.ts'
export type { ReadProblem } from './champions/naming-problem.ts'
export { peopleInRole } from './champions/people-in-role.ts'
export { jobRoleNamed, readJobRole } from './champions/read-job-role.ts'
export { showChampion } from './champions/show-champion.ts'
export { testedPeople } from './champions/tested-people.ts'
export { findOrigins, type Origins } from './origins/find-origins.ts'
export { dealRolesOf } from './people/deal-roles-of.ts'
export { engagementsOf } from './people/engagements-of.ts'
export { peopleOf } from './people/people-of.ts'
export { readRoleTexts } from './readings/read-role-texts.ts'
export { titleDefinitions } from './readings/title-definitions.ts'
export { withReadings } from './readings/with-readings.ts'
export { readTitle } from './titles/read-title.ts'
export { BUYING_ROLES, jobRoleOf, jobRoleWords } from './titles/words.ts'

/** What people do with roles, for every door. */
export const roleOperations: readonly Operation<Market>[] = [
  roleClassify,
  roleReview,
  roleSettle,
  buyingGroup,
  roleOrigins,
  champion,
  championConfirm,
  championRelease,
  championPerson,
  championNote,
]

/** How changes to roles are taken back: joined in `workspace/reversals.ts`. */
export const roleReversals: readonly Reversal<Market>[] = [reverseSettle, ...championReversals, reverseNote]
