import type { OutputOf } from '../../api/operation-types.ts'

export type Origins = OutputOf<'role origins'>
export type Lift = OutputOf<'champion'>
export type LiftRole = Lift['roles'][number]
export type Decision = NonNullable<Lift['decision']>

/** `champion` and `role origins` take the whole market where no segment is named. */
export function ofSegment(segment: string | undefined): { segment?: string } {
  return segment === undefined ? {} : { segment }
}
