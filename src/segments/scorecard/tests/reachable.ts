import type { Champion } from '../champion.ts'
import type { ClauseCounts, MemberCounts } from '../count-members.ts'
import { counted, percent } from '../in-words.ts'
import type { Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

type Reachable = Scorecard['reachable']
type ReachedClause = Reachable['clauses'][number]

interface Asked {
  readonly counts: MemberCounts
  readonly clauses: readonly {
    readonly rule: string
    readonly sentence: string
    readonly asksOutcome: readonly string[]
  }[]
  /** Undefined while none is known. */
  readonly champion: Champion | undefined
  readonly lines: { readonly 'reachable-share': number; readonly 'coverage-warning': number }
}

/** Test 3. A rule that finds no prospect fails, whatever is known of roles. */
export function scoreReachable({ counts, clauses, champion, lines }: Asked): {
  readonly part: Reachable
  readonly test: ScoredTest
} {
  const found = clauses.flatMap((clause, index) => {
    const reach = counts.clauses[index]
    return reach === undefined ? [] : [clauseReach(clause, reach, lines['coverage-warning'])]
  })
  const part: Reachable = {
    role: champion?.role ?? null,
    withRole: counts.withRole,
    withContact: counts.withContact,
    withPeople: counts.withPeople,
    accounts: counts.accounts,
    clauses: found,
  }
  const threshold = lines['reachable-share']
  const figure = counts.withRole === null || counts.accounts === 0 ? null : counts.withRole / counts.accounts
  const told = (verdict: ScoredTest['verdict'], reason: string) => ({
    part,
    test: scored('reachable', {
      verdict,
      reason,
      figure,
      threshold,
      thresholdName: 'reachable-share',
      n: counts.accounts,
    }),
  })
  const contacts =
    counts.consentRecorded === 0
      ? 'no record says who may be contacted'
      : `${percent(counts.withContact / Math.max(1, counts.accounts))} of its accounts have at least one person who may be contacted`
  if (counts.accounts === 0) return told('unknown', 'No account is in it.')
  const blind = found.filter(({ finding }) => finding === 'finds-no-prospect')
  if (blind.length > 0) {
    const words = blind.map(({ rule, reason }) => `${rule}: ${reason ?? ''}`)
    return told('fail', `It finds no prospect, only who has bought. ${words.join(' ')}`)
  }
  const thin = found.filter(({ finding }) => finding === 'thin-on-prospects')
  const thinWords = thin.map(({ rule, reason }) => ` ${rule}: ${reason ?? ''}`).join('')
  if (champion === undefined || figure === null) {
    return told(
      'unknown',
      `No champion was confirmed or found, so nobody can say where one is; ${contacts}.${thinWords}`,
    )
  }
  const basis = champion.unconfirmed === true ? ': recommended by the data, confirmed by nobody yet' : ''
  const have = `${percent(figure)} of its accounts have somebody in the champion’s role (${champion.role}${basis}) who may be contacted; ${contacts}.${thinWords}`
  if (figure < threshold / 2) return told('fail', have)
  return told(figure < threshold || thin.length > 0 ? 'weak' : 'pass', have)
}

function clauseReach(
  clause: Asked['clauses'][number],
  { prospects, customers }: { readonly prospects: ClauseCounts; readonly customers: ClauseCounts },
  enough: number,
): ReachedClause {
  const told = { rule: clause.rule, sentence: clause.sentence, prospects, customers }
  if (prospects.total === 0) return { ...told, finding: 'no-prospects', reason: 'There are no prospects.' }
  if (prospects.kept === 0 && customers.kept > 0) {
    const asks = clause.asksOutcome.length === 0 ? '' : ` It asks for ${clause.asksOutcome.join(', ')}.`
    const reason = `holds for ${counted(customers.kept, 'account')} that bought and for none of ${counted(prospects.total, 'prospect')}.${asks}`
    return { ...told, finding: 'finds-no-prospect', reason }
  }
  const share = prospects.known / prospects.total
  const others = customers.total === 0 ? 0 : customers.known / customers.total
  if (share < enough && share < others) {
    const reason = `can be told for ${percent(share)} of the prospects and ${percent(others)} of those that bought.`
    return { ...told, finding: 'thin-on-prospects', reason }
  }
  return { ...told, finding: 'finds-prospects', reason: null }
}
