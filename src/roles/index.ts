import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { buyingGroup } from './buying-groups/buying-group-operation.ts'
import { champion } from './champions/champion-operation.ts'
import { roleOrigins } from './origins/origins-operation.ts'

export { readRoleTexts } from './readings/read-role-texts.ts'

/** What people do with roles, for every door. */
export const roleOperations: readonly Operation<Market>[] = [buyingGroup, roleOrigins, champion]
