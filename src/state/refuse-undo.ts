import { refuse } from '../problem.ts'

/** Ends an undo with the reason why it cannot be, if there is one. */
export function refuseUndo(reason: string | undefined): void {
  if (reason !== undefined) {
    refuse('cannot_undo', reason, { hint: 'See what changed since with: brushwork change list.' })
  }
}
