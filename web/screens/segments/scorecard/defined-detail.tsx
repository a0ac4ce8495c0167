import { Link } from '@tanstack/react-router'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { type Column, DataTable } from '../../../components/data-table.tsx'
import { formatCount, formatShare } from '../../../look/format.ts'
import { useVocabulary } from '../builder/vocabulary.ts'
import { fieldLabel } from '../desk/field-label.ts'
import classes from './detail.module.css'
import type { Scorecard } from './scorecard.ts'

const COLUMNS: Column<Scorecard['defined']['overlaps'][number]>[] = [
  {
    key: 'name',
    title: 'Other segment',
    cell: ({ name, colour }) => (
      <Link to="/segments/$segment" params={{ segment: name }} className={classes.segment ?? ''}>
        <BrushStroke name={name} colour={colour} width={26} height={11} />
        {name}
      </Link>
    ),
  },
  { key: 'accounts', title: 'Companies in it', right: true, cell: (row) => formatCount(row.accounts) },
  { key: 'both', title: 'In both', right: true, cell: (row) => formatCount(row.both) },
  {
    key: 'jaccard',
    title: 'Of those in either',
    right: true,
    cell: ({ jaccard, warning }) => (warning ? <strong>{formatShare(jaccard)}</strong> : formatShare(jaccard)),
  },
]

/** For how many it can be told, which fields are missing, and which other segments are nearly the same. */
export function DefinedDetail({ card }: { readonly card: Scorecard }) {
  const vocabulary = useVocabulary()
  const { known, total, unknownBecause, overlaps, notCompared } = card.defined
  const same = overlaps.filter(({ warning }) => warning)
  return (
    <>
      <p className={classes.text}>
        {known === total
          ? `For every one of ${formatCount(total)} companies it can be told whether it is in.`
          : `For ${formatCount(known)} of ${formatCount(total)} companies it can be told whether they are in. For the others a field that decides it is empty:`}
      </p>
      {unknownBecause.length === 0 ? null : (
        <dl className={classes.facts}>
          {unknownBecause.map(({ field, accounts }) => (
            <div key={field} style={{ display: 'contents' }}>
              <dt>{fieldLabel(vocabulary, field)}</dt>
              <dd>{`${formatCount(accounts)} companies`}</dd>
            </div>
          ))}
        </dl>
      )}
      {overlaps.length === 0 ? null : (
        <DataTable
          caption="Companies shared with the other segments"
          rows={overlaps}
          rowKey={({ name }) => name}
          columns={COLUMNS}
        />
      )}
      {same.map(({ name, jaccard }) => (
        <p key={name} className={classes.marked}>
          <strong>Nearly the same as {name}:</strong> they share {formatShare(jaccard)} of those in either. Two
          segments are worth having when they are treated differently.
        </p>
      ))}
      {notCompared.length === 0 ? null : (
        <p className={classes.note}>Not compared, being about people or no longer valid: {notCompared.join(', ')}.</p>
      )}
    </>
  )
}
