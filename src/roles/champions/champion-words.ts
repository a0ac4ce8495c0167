import { terminalTable } from '../../terminal-table.ts'
import { percent, points, signed } from './champion-evidence.ts'
import type { ChampionShown } from './champion-schema.ts'

/** Roles shown at a terminal. */
const MOST_ROLES = 15

/** The answer of `champion` for a person at a terminal. */
export function championWords(shown: ChampionShown): string {
  const of = shown.segment ?? shown.rule ?? 'the whole market'
  const window = shown.window === null ? '' : `, opened ${shown.window.from} to ${shown.window.to}`
  const lines = [
    `Champion of ${of}: ${shown.verdict === 'found' ? (shown.recommendation?.words ?? '') : shown.verdict}`,
    shown.reason,
    `${shown.deals} closed deals${window}${shown.asOf === null ? '' : `, as of ${shown.asOf}`}; ${shown.won} won.`,
  ]
  const { decision, recommendation } = shown
  if (decision !== null) {
    const how = decision.decision === 'confirmed' ? 'Confirmed' : 'Settled against the recommendation'
    lines.push(`${how} by ${decision.by} on ${decision.at.slice(0, 10)}: ${decision.words}. ${decision.reason}`)
  } else if (recommendation !== null) {
    lines.push('Nobody has confirmed it yet: brushwork champion confirm --reason TEXT')
  }
  const evidence = recommendation ?? shown.evidence
  if (evidence !== null) {
    lines.push('', 'For it:', ...evidence.for.map((each) => `  + ${each}`))
    lines.push('Against it:', ...evidence.against.map((each) => `  − ${each}`))
  }
  if (recommendation !== null && shown.evidence !== null && decision !== null) {
    lines.push('', `For ${decision.words}, which was settled on:`, ...shown.evidence.for.map((each) => `  + ${each}`))
    lines.push('Against:', ...shown.evidence.against.map((each) => `  − ${each}`))
  }
  const roles = shown.roles.slice(0, MOST_ROLES)
  if (roles.length > 0) lines.push('', rolesTable(roles))
  if (shown.roles.length > roles.length) lines.push(`… and ${shown.roles.length - roles.length} more roles.`)
  if (shown.notes.length > 0) lines.push('', ...shown.notes)
  return lines.join('\n')
}

type Role = ChampionShown['roles'][number]

function rolesTable(roles: readonly Role[]): string {
  const won = ({ n, won: hits }: Role['engaged']): string => (n === 0 ? '–' : `${percent(hits / n)} of ${n}`)
  const limits = ({ lo95, hi95 }: Role): string | null =>
    lo95 === null || hi95 === null ? null : `${signed(lo95)} to ${signed(hi95)}`
  return terminalTable(
    [
      { title: 'role', value: (row: Role) => row.words },
      { title: 'won, engaged', value: (row) => won(row.engaged) },
      { title: 'won, not engaged', value: (row) => won(row.notEngaged) },
      { title: 'lift', value: (row) => (row.difference === null ? null : points(row.difference)) },
      { title: '95%', value: limits },
      { title: 'odds', value: (row) => (row.oddsRatio === null ? null : Number(row.oddsRatio.toFixed(2))) },
      { title: 'q', value: (row) => (row.q === null ? null : row.q < 0.001 ? '< .001' : row.q.toFixed(3)) },
      { title: '', value: (row) => (row.clear ? 'clear' : row.difference === null ? 'too few' : 'not clear') },
    ],
    roles,
  )
}
