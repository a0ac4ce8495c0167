import { useRead } from '../../../api/use-read.ts'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { rulerOf } from '../../../charts/estimates/estimate.ts'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../../look/format.ts'
import type { Facts, Persona, ShareFact } from '../personas-data.ts'
import { factRows, measuresOf } from './fact-rows.ts'
import classes from './figures.module.css'

/** Who they are, what they really use, and which words are theirs, from the data, each on its interval. */
export function FactsSection({ persona: { name } }: { readonly persona: Persona }) {
  const { data, error, refetch } = useRead('persona facts', { name }, { fresh: 60_000 })
  if (error !== null) return <FailureNote failure={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading rows={8} height={40} />
  const { behaviour, who, people, accounts, asOf, notes } = data
  const when =
    behaviour.from === null || behaviour.to === null
      ? ''
      : `, ${formatDate(behaviour.from)} to ${formatDate(behaviour.to)}`
  return (
    <section className={classes.section} aria-label="Facts">
      <p className={classes.soft}>
        {counted(people, 'person', 'people')} at {counted(accounts, 'company', 'companies')} in your records match, as
        of {formatDate(asOf)}. A hollow dot is no different from everybody else of a known job role.
      </p>
      {measuresOf(behaviour.facts).map(([measure, facts]) => (
        <Shares
          key={measure}
          title={`What they use: ${measure}`}
          sentence={`Share of ${counted(facts[0]?.n ?? 0, 'touch', 'touches')} that ${formatCount(behaviour.people)} of them took part in${when}.`}
          facts={facts}
        />
      ))}
      {measuresOf(who).map(([measure, facts]) => (
        <Shares
          key={measure}
          title={`Who they are: ${measure}`}
          sentence={`Share of ${counted(facts[0]?.n ?? 0, 'person', 'people')} of whom it is known.`}
          facts={facts}
        />
      ))}
      <Keywords facts={data} />
      <ul className={classes.notes}>
        {[...behaviour.missing, ...notes].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

/** The most usual values are drawn; the table has all. */
const MOST_DRAWN = 5

interface SharesProps {
  readonly title: string
  readonly sentence: string
  readonly facts: readonly ShareFact[]
}

function Shares({ title, sentence, facts }: SharesProps) {
  const rows = factRows(facts.slice(0, MOST_DRAWN))
  return (
    <ChartFrame
      title={title}
      sentence={facts.length > MOST_DRAWN ? `${sentence} The ${MOST_DRAWN} most usual of ${facts.length}.` : sentence}
      table={
        <DataTable
          caption={title}
          columns={[
            { key: 'value', title: 'Value', cell: (row) => row.value },
            { key: 'share', title: 'Share', right: true, cell: (row) => formatShare(row.share) },
            {
              key: 'limits',
              title: '95%',
              right: true,
              cell: (row) => `${formatShare(row.lo95)} to ${formatShare(row.hi95)}`,
            },
            { key: 'others', title: 'Others', right: true, cell: (row) => formatShare(row.others?.share ?? null) },
            { key: 'verdict', title: 'So', cell: (row) => row.verdict },
          ]}
          rows={facts}
          rowKey={(row) => row.value}
        />
      }
    >
      <EstimateList label={title} rows={rows} ruler={rulerOf(rows, { text: formatShare, within: [0, 1] })} />
    </ChartFrame>
  )
}

function Keywords({ facts: { keywords } }: { readonly facts: Facts }) {
  const { words, reason, people, others } = keywords
  const clear = words.filter((word) => word.clear)
  return (
    <section aria-label="In their own words">
      <h2 className={classes.title}>Words they use more than others</h2>
      <p className={classes.soft}>
        {reason ??
          `Of ${counted(people, 'person', 'people')} with words on record, beside ${formatCount(others)} others. ${clear.length === 0 ? 'No word is clearly theirs yet; those that lean towards them:' : 'Clearly theirs:'}`}
      </p>
      <ul className={classes.keywords}>
        {(clear.length === 0 ? words.slice(0, 12) : clear).map(({ words: said, people: who }) => (
          <li key={said}>
            <span className={classes.word}>{said}</span>{' '}
            <span className={classes.soft}>{counted(who, 'person', 'people')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
