import { sql } from '../../query/index.ts'
import { counted, type Evidence, inWords, rowsOf } from './evidence.ts'

/** Whom one knows there, and why none of them may be contacted. */
export const noContactEvidence: Evidence = async (asked) => {
  const statement = rowsOf(
    asked,
    'contacts',
    (column) => sql`count() AS n, countIf(${column('may_contact')} = false) AS refused`,
  )
  const known = await inWords(asked, statement, ({ n, refused }) => {
    const unsaid = Number(n) - Number(refused)
    const why = [
      Number(refused) === 0 ? undefined : `${counted(refused, 'does', 'do')} not want to be contacted`,
      unsaid === 0 ? undefined : `of ${unsaid} nobody knows`,
    ].filter((part) => part !== undefined)
    return `${counted(n, 'person', 'people')} known: ${why.join(', ')}.`
  })
  return new Map(asked.accounts.map((account) => [account, known.get(account) ?? 'Nobody is known there.']))
}
