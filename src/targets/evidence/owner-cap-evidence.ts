import { sql } from '../../query/index.ts'
import { type Evidence, inWords, rowsOf } from './evidence.ts'

/** Whose account it is. */
export const ownerCapEvidence: Evidence = (asked) =>
  inWords(
    asked,
    rowsOf(asked, 'accounts', (column) => sql`any(${column('owner')}) AS owner`),
    ({ owner }) => `${String(owner)} has ${asked.request.capPerOwner} accounts on the list that come before it.`,
  )
