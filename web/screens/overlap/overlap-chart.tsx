import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../api/operation-types.ts'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { type Combination, combinationRule, combinationWords, type Upset } from '../../charts/upset/upset.ts'
import { UpsetChart } from '../../charts/upset/upset-chart.tsx'
import { upsetDrawing } from '../../charts/upset/upset-drawing.ts'
import { DataTable } from '../../components/data-table.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import classes from './overlap-screen.module.css'

export type Overlap = OutputOf<'segment overlap'>

/** Everybody, customers and open deals too: the list is to be as long as the number beside it. */
const EVERYBODY = { lifecycle: 'any', keepOpenDeals: true, keepDoNotContact: true, touchedWithin: 0 }

/** Every combination of segments with the companies that are in exactly those. */
export function OverlapChart({ overlap }: { readonly overlap: Overlap }) {
  const upset = upsetOf(overlap)
  const [chosen, setChosen] = useState<Combination | null>(null)
  const title = titleOf(overlap)
  const sentence = `Columns: companies in exactly the segments with a filled dot below, and in no other of these; hatched: in none, cut where they are far more. Bars on the left: all companies of a segment. n = ${counted(overlap.total, 'company', 'companies')}.${overlap.further.combinations === 0 ? '' : ` ${counted(overlap.further.combinations, 'smaller combination')} with ${formatCount(overlap.further.accounts)} companies ${overlap.further.combinations === 1 ? 'is' : 'are'} not listed.`}`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="Combinations of segments"
          rows={upset.combinations}
          rowKey={combinationWords}
          columns={[
            { key: 'segments', title: 'Companies', cell: (row) => combinationWords(row) },
            { key: 'accounts', title: 'How many', right: true, cell: ({ accounts }) => formatCount(accounts) },
            {
              key: 'share',
              title: 'Of the market',
              right: true,
              cell: ({ accounts }) => formatShare(accounts / Math.max(1, overlap.total)),
            },
          ]}
        />
      }
      save={{
        name: `overlap-${overlap.at.slice(0, 10)}`,
        picture: () => upsetDrawing(upset, { title, sentence, foot: `Seen on ${formatDate(overlap.at)}.` }),
        cells: () => [
          [...upset.sets.map(({ name }) => name), 'Companies', 'Share of the market'],
          ...upset.combinations.map(({ segments, accounts }) => [
            ...upset.sets.map(({ name }) => (segments.includes(name) ? 1 : 0)),
            accounts,
            accounts / Math.max(1, overlap.total),
          ]),
        ],
      }}
    >
      <UpsetChart upset={upset} chosen={chosen} onChoose={setChosen} />
      <div className={classes.chosen} aria-live="polite">
        {chosen === null ? (
          <p className={classes.soft}>Choose a combination to see who they are.</p>
        ) : (
          <Chosen chosen={chosen} overlap={overlap} />
        )}
      </div>
    </ChartFrame>
  )
}

function Chosen({ chosen, overlap }: { readonly chosen: Combination; readonly overlap: Overlap }) {
  const rule = combinationRule(chosen, overlap.segments)
  const unsure = chosen.segments.length === 0 ? overlap.undecided : 0
  return (
    <>
      <p>
        <strong>{counted(chosen.accounts, 'company', 'companies')}</strong>
        {` ${combinationWords(chosen)}, ${formatShare(chosen.accounts / Math.max(1, overlap.total))} of the market.`}
        {unsure === 0 ? '' : ` For ${formatCount(unsure)} of them it cannot be told, because a field is missing.`}
      </p>
      <Button
        variant="default"
        size="xs"
        renderRoot={(props) => <Link to="/targets" search={{ segment: rule, ...EVERYBODY } as never} {...props} />}
      >
        See them
      </Button>
      <Button
        variant="default"
        size="xs"
        renderRoot={(props) => (
          <Link to="/segments/$segment" params={{ segment: NEW_SEGMENT }} search={{ rule } as never} {...props} />
        )}
      >
        Draw a segment of them
      </Button>
    </>
  )
}

function upsetOf(overlap: Overlap): Upset {
  const sets = [...overlap.segments].sort((one, other) => other.accounts - one.accounts)
  const none = overlap.none === 0 ? [] : [{ segments: [], accounts: overlap.none }]
  const combinations = [...overlap.combinations.filter(({ segments }) => segments.length > 0), ...none].sort(
    (one, other) => other.accounts - one.accounts,
  )
  return { sets, combinations, total: overlap.total }
}

/** The pair that is most alike, or that nothing is shared. */
function titleOf({ pairs, segments, coverage }: Overlap): string {
  const [most] = pairs
  if (segments.length < 2) return `It covers ${formatShare(coverage)} of the market`
  if (most === undefined) return 'No two of them share a company'
  return most.warning
    ? `${most.left} and ${most.right} are nearly the same: they share ${formatShare(most.jaccard)} of those in either`
    : `${most.left} and ${most.right} are the most alike: they share ${formatShare(most.jaccard)} of those in either`
}
