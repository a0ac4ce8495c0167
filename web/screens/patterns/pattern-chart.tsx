import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { rulerOf } from '../../charts/estimates/estimate.ts'
import { EstimateList, type EstimateRow } from '../../charts/estimates/estimate-list.tsx'
import { estimatesDrawing } from '../../charts/estimates/estimates-drawing.ts'
import { strokePath } from '../../charts/stroke-path.ts'
import { chanceWords } from '../../look/chance-words.ts'
import { counted, formatCount, formatDate, formatShare } from '../../look/format.ts'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import classes from './pattern-chart.module.css'
import { PatternTable } from './pattern-table.tsx'
import { basisOf, effortWords, liftWords, outcomeWords, unitsOf } from './pattern-words.ts'
import type { Pattern, Patterns } from './use-patterns.ts'

/** Length of the longest stroke, in pixels. */
const LONGEST = 150

/** Each pattern as a stroke with its sentence, its held-out rate as a dot on its interval against the base rate. */
export function PatternChart({ found }: { readonly found: Patterns }) {
  const navigate = useNavigate()
  const { patterns, split } = found
  const base = patterns[0]?.baseRate ?? 0
  const rows = patterns.map((pattern) => rowOf(pattern, found, () => open(pattern)))
  const ruler = rulerOf(rows, {
    reference: { value: base, words: `all ${unitsOf(found)} ${formatShare(base)}` },
    text: formatShare,
    within: [0, 1],
  })
  const title = `${counted(patterns.length, 'pattern')} held up on ${split.by === 'time' ? 'newer records' : 'records kept apart'}`
  const sentence = `Of ${formatCount(split.heldOut.n)} ${unitsOf(found)} that took no part in the search. Stroke: how many of them the pattern keeps. Dot: of those the share ${outcomeWords(found)}, with its 95% interval. ${effortWords(found)}. They go together; that one brings about the other is not shown.`
  const open = ({ rule, name }: Pattern): void =>
    void navigate({ to: '/segments/$segment', params: { segment: NEW_SEGMENT }, search: { rule, name } as never })
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={<PatternTable found={found} />}
      save={{
        name: `patterns-${found.outcome.kind}`,
        picture: () =>
          estimatesDrawing(rows, ruler, {
            title,
            sentence,
            foot: `${split.words}${found.asOf === null ? '' : ` As of ${formatDate(found.asOf)}.`}`,
          }),
        cells: () => [
          [
            'Pattern',
            'Rule',
            'n',
            'Accounts',
            'With the outcome',
            'Rate',
            '95% low',
            '95% high',
            'Base rate',
            'Lift',
            'q',
            'First recorded later',
          ],
          ...patterns.map((each) => [
            each.sentence,
            each.rule,
            each.n,
            each.accounts,
            each.hits,
            each.rate,
            each.lo95,
            each.hi95,
            each.baseRate,
            each.lift,
            each.q,
            each.recordedLater,
          ]),
        ],
      }}
    >
      <EstimateList label={title} rows={rows} ruler={ruler} />
    </ChartFrame>
  )
}

function rowOf(pattern: Pattern, found: Patterns, open: () => void): EstimateRow {
  const { rule, sentence, n, accounts, hits, rate, lo95, hi95, lift, q, recordedLater } = pattern
  const most = Math.max(1, ...found.patterns.map((each) => each.n))
  const length = Math.max(8, (n / most) * LONGEST)
  return {
    key: rule,
    name: sentence,
    value: rate,
    low: lo95,
    high: hi95,
    basis: `${formatCount(hits)} of ${basisOf(found, n, accounts)}`,
    figure: (
      <>
        {formatShare(rate)} <span className={classes.lift}>{liftWords(lift)}</span>
      </>
    ),
    words: (
      <div className={classes.pattern}>
        <svg className={classes.stroke} width={LONGEST} height={14} viewBox={`0 0 ${LONGEST} 14`} aria-hidden="true">
          <path d={strokePath({ x: 0, y: 1, width: length, height: 12 }, rule)} />
        </svg>
        <span className={classes.sentence}>{sentence}</span>
        <span className={classes.small}>
          {capital(chanceWords(q))}.
          {recordedLater === 0
            ? ''
            : ` For ${formatShare(recordedLater)} of them something was first recorded later, and is taken to have been so before.`}
        </span>
        <span>
          <Button variant="default" size="compact-sm" onClick={open} aria-label={`Make it a segment: ${sentence}`}>
            Make it a segment
          </Button>
        </span>
      </div>
    ),
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
