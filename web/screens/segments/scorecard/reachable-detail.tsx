import { Link } from '@tanstack/react-router'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatShare } from '../../../look/format.ts'
import classes from './detail.module.css'
import { Missing } from './missing.tsx'
import type { Scorecard } from './scorecard.ts'

type ClauseReach = Scorecard['reachable']['clauses'][number]

const FINDINGS: Readonly<Record<ClauseReach['finding'], string>> = {
  'finds-prospects': 'finds prospects',
  'thin-on-prospects': 'known of few prospects',
  'finds-no-prospect': 'finds no prospect',
  'no-prospects': 'there are no prospects',
}

const COLUMNS: Column<ClauseReach>[] = [
  { key: 'sentence', title: 'Part of the rule', cell: ({ sentence }) => sentence },
  {
    key: 'known',
    title: 'Known of prospects',
    right: true,
    cell: ({ prospects }) => part(prospects.known, prospects.total),
  },
  { key: 'kept', title: 'Prospects kept', right: true, cell: ({ prospects }) => formatCount(prospects.kept) },
  {
    key: 'customers',
    title: 'Customers kept',
    right: true,
    cell: ({ customers }) => formatCount(customers.kept),
  },
  {
    key: 'finding',
    title: 'Finding',
    cell: ({ finding }) => (finding === 'finds-prospects' ? FINDINGS[finding] : <strong>{FINDINGS[finding]}</strong>),
  },
]

/** Who may be contacted, and whether every part of the rule can find somebody who is not a customer yet. */
export function ReachableDetail({ card }: { readonly card: Scorecard }) {
  const { role, withRole, withContact, withPeople, accounts, clauses } = card.reachable
  const of = (count: number): string =>
    `${formatCount(count)} (${formatShare(accounts === 0 ? null : count / accounts)})`
  return (
    <>
      <dl className={classes.facts}>
        <dt>Companies in the segment</dt>
        <dd>{formatCount(accounts)}</dd>
        <dt>with anybody known</dt>
        <dd>{of(withPeople)}</dd>
        <dt>with anybody who may be contacted</dt>
        <dd>{of(withContact)}</dd>
        <dt>
          with the champion’s role
          <small>
            <Link to="/roles" search={(card.segment === null ? {} : { segment: card.segment }) as never}>
              {role ?? 'nobody is named: see the roles'}
            </Link>
          </small>
        </dt>
        <dd>{withRole === null ? <Missing>cannot be told</Missing> : of(withRole)}</dd>
      </dl>
      <DataTable
        caption="Each part of the rule on prospects and on customers"
        rows={clauses}
        rowKey={({ rule }) => rule}
        columns={COLUMNS}
      />
      {clauses.map(({ rule, reason }) =>
        reason === null ? null : (
          <p key={rule} className={classes.marked}>
            {reason}
          </p>
        ),
      )}
    </>
  )
}

function part(known: number, total: number): string {
  return total === 0 ? '–' : formatShare(known / total)
}
