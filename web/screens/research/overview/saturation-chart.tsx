import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { DataTable } from '../../../components/data-table.tsx'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import type { Measures } from '../research-data.ts'
import classes from './charts.module.css'
import { saturationDrawing } from './saturation-drawing.ts'

const [WIDTH, HEIGHT] = [720, 260]
const [LEFT, RIGHT, TOP, FOOT] = [38, 18, 12, 30]

/** Whether more people would still bring new themes; refused in words where the labels cannot tell. */
export function SaturationChart({ measures: { saturation, unseen } }: { readonly measures: Measures }) {
  const { state, reason, curve, people, notCoded, runs, reachedAfter } = saturation
  if (curve.length === 0) {
    return (
      <section className={classes.refused}>
        <h2>Whether more people would bring new themes cannot be told yet</h2>
        <p>{reason}</p>
      </section>
    )
  }
  const title =
    state === 'reached'
      ? `New themes are rare after ${reachedAfter ?? people} people`
      : 'More people would still bring new themes'
  const sentence = [
    reason,
    unseen === null ? '' : unseen.words,
    `Different themes after so many people, over 1,000 random orders of ${counted(people, 'person', 'people')}: the mean, and where nine of ten orders lie.`,
    notCoded === 0 ? '' : `${counted(notCoded, 'person', 'people')} interviewed and not coded: not counted.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      table={
        <DataTable
          caption="Themes by number of people"
          rows={curve}
          rowKey={(row) => String(row.people)}
          columns={[
            { key: 'people', title: 'People', right: true, cell: (row) => formatCount(row.people) },
            { key: 'mean', title: 'Themes seen', right: true, cell: ({ mean }) => mean.toFixed(1) },
            {
              key: 'band',
              title: 'Nine of ten orders',
              right: true,
              cell: ({ low, high }) => `${formatCount(low)} to ${formatCount(high)}`,
            },
            {
              key: 'run',
              title: 'New with the next two',
              right: true,
              cell: (row) => formatShare(runs.find(({ after }) => after === row.people)?.share ?? null),
            },
          ]}
        />
      }
      save={{
        name: 'saturation',
        picture: () => saturationDrawing(curve, { title, sentence, foot: `${formatCount(people)} people.` }),
        cells: () => [
          ['People', 'Themes seen (mean)', '5th percentile', '95th percentile'],
          ...curve.map((row) => [row.people, row.mean, row.low, row.high]),
        ],
      }}
    >
      <Curve saturation={saturation} unseen={unseen} label={`${title}. ${reason}`} />
    </ChartFrame>
  )
}

interface CurveProps extends Pick<Measures, 'saturation' | 'unseen'> {
  readonly label: string
}

function Curve({ saturation: { curve, reachedAfter, themes }, unseen, label }: CurveProps) {
  const least = Math.floor(unseen?.atLeast ?? 0)
  const most = Math.max(...curve.map(({ high }) => high), least)
  const x = scaleLinear([1, Math.max(2, curve.length)], [LEFT, WIDTH - RIGHT])
  const y = scaleLinear([0, most], [HEIGHT - FOOT, TOP]).nice(4)
  const band = area<(typeof curve)[number]>(
    (row) => x(row.people),
    (row) => y(row.low),
    (row) => y(row.high),
  )(curve)
  const mean = line<(typeof curve)[number]>(
    (row) => x(row.people),
    (row) => y(row.mean),
  )(curve)
  const unseenMore = least > (themes ?? 0)
  return (
    <div className={classes.curve}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={classes.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className={classes.tick} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {x
          .ticks(Math.min(curve.length, 8))
          .filter((tick) => Number.isInteger(tick))
          .map((tick) => (
            <text key={tick} className={classes.tick} x={x(tick)} y={HEIGHT - 10} textAnchor="middle">
              {tick}
            </text>
          ))}
        <path className={classes.band} d={band ?? ''} />
        {unseenMore ? (
          <g>
            <line className={classes.least} x1={LEFT} x2={WIDTH - RIGHT} y1={y(least)} y2={y(least)} />
            <text className={classes.said} x={LEFT + 6} y={y(least) - 6}>
              at least {least} themes in all
            </text>
          </g>
        ) : null}
        {reachedAfter === null ? null : (
          <g>
            <line className={classes.least} x1={x(reachedAfter)} x2={x(reachedAfter)} y1={TOP} y2={HEIGHT - FOOT} />
            <text className={classes.said} x={x(reachedAfter) + 8} y={HEIGHT - FOOT - 10}>
              the next two bring at most 5% new
            </text>
          </g>
        )}
        <path className={classes.mean} d={mean ?? ''} />
        {curve.map((row) => (
          <circle key={row.people} className={classes.dot} cx={x(row.people)} cy={y(row.mean)} r={3.5} />
        ))}
      </svg>
      <p className={classes.axis} aria-hidden="true">
        <span>themes seen</span>
        <span>people coded</span>
      </p>
    </div>
  )
}
