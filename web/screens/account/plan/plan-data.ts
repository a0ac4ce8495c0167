import type { OutputOf } from '../../../api/operation-types.ts'

export type Plan = OutputOf<'plan'>
export type Candidate = NonNullable<Plan['champion']>['people'][number]
export type GroupMember = Plan['group']['members'][number]
export type Consent = GroupMember['mayContact']
