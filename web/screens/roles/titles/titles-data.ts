import type { OutputOf } from '../../../api/operation-types.ts'
import type { BuyingRole } from '../../../look/buying-roles.ts'
import type { Department, Seniority } from './title-words.ts'

export type Review = OutputOf<'role review'>
export type ReviewedTitle = Review['titles'][number]

/** What somebody says a title means. */
export interface Settled {
  readonly department: Department
  readonly seniority: Seniority
  readonly roles: readonly BuyingRole[]
}
