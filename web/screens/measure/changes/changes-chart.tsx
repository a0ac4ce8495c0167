import { Button } from '@mantine/core'
import { useState } from 'react'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { EstimateList } from '../../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../../charts/estimates/estimates-drawing.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import { counted } from '../../../look/format.ts'
import type { Changes } from '../measure-data.ts'
import screen from '../measure-screen.module.css'
import { changeRow, changeRuler, type Finding, findingAbout, findingName } from './change-rows.ts'
import { ChangesTable } from './changes-table.tsx'

interface ChangesChartProps {
  /** Counts and amounts change by a share of themselves, shares by points. */
  readonly kind: 'ratio' | 'points'
  readonly findings: readonly Finding[]
  readonly changes: Changes
}

const FIRST = 10

/** Changes beyond chance on one ruler, the clearest first. */
export function ChangesChart({ kind, findings, changes }: ChangesChartProps) {
  const [isAll, setAll] = useState(false)
  const { quarter, against, currency, tested } = changes
  const rows = findings.map((finding) => changeRow(finding, currency))
  const ruler = changeRuler(rows, kind)
  const shown = (isAll ? findings : findings.slice(0, FIRST)).map((finding) => ({
    ...changeRow(finding, currency),
    words: (
      <>
        {findingName(finding)}
        <span className={screen.soft}>{findingAbout(finding)}</span>
      </>
    ),
  }))
  const title =
    kind === 'ratio'
      ? `${counted(findings.length, 'count or amount', 'counts and amounts')} changed in ${periodWords(quarter.key)}`
      : `${counted(findings.length, 'share')} changed in ${periodWords(quarter.key)}`
  const sentence = `Change against ${periodWords(against.key)}, ${kind === 'ratio' ? 'in percent' : 'in points of a hundred'}, with its 95% interval; the clearest first. Kept out of ${tested} tested together so that about 1 in 20 of those shown is chance.`
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={<ChangesTable caption={title} findings={findings} currency={currency} />}
      save={{
        name: `changes-${quarter.key}-${kind === 'ratio' ? 'counts' : 'shares'}`,
        picture: () => estimatesDrawing(rows, ruler, { title, sentence, foot: `As of ${changes.asOf}.` }),
        cells: () => [
          ['About', 'Name', 'What', 'Before', 'n before', 'Now', 'n now', 'Change', '95% low', '95% high', 'p', 'q'],
          ...findings.map(({ about, name, what, before, after, change, lo, hi, p, q }) => [
            about,
            name,
            what,
            before.value,
            before.n,
            after.value,
            after.n,
            change,
            lo,
            hi,
            p,
            q,
          ]),
        ],
      }}
    >
      <EstimateList label={title} rows={shown} ruler={ruler} />
      {rows.length <= FIRST ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!isAll)}>
          {isAll ? 'Show the clearest only' : `Show all ${rows.length}`}
        </Button>
      )}
    </ChartFrame>
  )
}
