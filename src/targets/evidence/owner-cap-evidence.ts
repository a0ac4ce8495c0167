import { sql } from '../../query/index.ts'
import { counted, type Evidence, inWords, rowsOf } from './evidence.ts'

/** Whose account it is. */
export const ownerCapEvidence: Evidence = (asked) => {
  const cap = asked.request.capPerOwner ?? 0
  const before = `${counted(cap, 'account')} on the list that ${cap === 1 ? 'comes' : 'come'}`
  return inWords(
    asked,
    rowsOf(asked, 'accounts', (column) => sql`any(${column('owner')}) AS owner`),
    ({ owner }) => `${String(owner)} has ${before} before it.`,
  )
}
