import { curveMonotoneX, line } from 'd3-shape'
import { counted, formatCount, formatDate } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import frame from '../picture.module.css'
import classes from './member-line.module.css'
import { layOutMembers, type MemberPoint } from './member-line.ts'

interface MemberPictureProps {
  readonly points: readonly MemberPoint[]
  readonly colour: number
  readonly chosen: string | null
  readonly onChoose: (at: string) => void
  readonly width: number
}

const HEAD = 30
const PLOT = 190
const BARS = 48
const BASE = HEAD + PLOT + 34 + BARS
const FOOT = BASE + BARS + 30

/** The line of companies over the bars of those who entered and left; every refresh can be chosen. */
export function MemberPicture({ points: given, colour, chosen, onChoose, width }: MemberPictureProps) {
  const gutter = width < 520 ? 52 : 84
  const layout = layOutMembers(given, { width: width - gutter, height: PLOT, bars: BARS })
  const { points } = layout
  const x = (place: number): number => gutter + place
  const path = line<(typeof points)[number]>(
    (point) => x(point.x),
    (point) => HEAD + point.y,
  ).curve(curveMonotoneX)(points)
  const step =
    points.length < 2
      ? 44
      : Math.min(56, Math.max(14, ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)) / (points.length - 1)))
  return (
    <div className={frame.picture} style={{ height: FOOT }}>
      <svg className={frame.ground} width={width} height={FOOT} aria-hidden="true">
        {layout.accountTicks.map(({ value, y }) => (
          <g key={value}>
            <line className={frame.grid} x1={gutter - 6} x2={width} y1={HEAD + y} y2={HEAD + y} />
            <text className={frame.tick} x={gutter - 12} y={HEAD + y} dy="0.32em">
              {formatCount(value)}
            </text>
          </g>
        ))}
        <line className={classes.base} x1={gutter - 6} x2={width} y1={BASE} y2={BASE} />
        <text className={frame.tick} x={gutter - 12} y={BASE - BARS / 2} dy="0.32em">
          entered
        </text>
        <text className={frame.tick} x={gutter - 12} y={BASE + BARS / 2} dy="0.32em">
          left
        </text>
        {layout.turns.map((turn) => (
          <g key={turn.x}>
            <line className={classes.version} x1={x(turn.x)} x2={x(turn.x)} y1={HEAD - 8} y2={BASE + BARS} />
            <text
              className={classes.versionWords}
              x={x(turn.x)}
              y={HEAD - 14}
              textAnchor={turn.end ? 'end' : 'start'}
            >
              {turn.words}
            </text>
          </g>
        ))}
        {path === null ? null : <path className={classes.line} d={path} stroke={pigment(colour)} />}
        {points.map((point) => (
          <g key={point.at}>
            {point.up === 0 ? null : (
              <rect
                fill={pigment(colour)}
                x={x(point.x) - layout.bar / 2}
                y={BASE - Math.max(1.5, point.up)}
                width={layout.bar}
                height={Math.max(1.5, point.up)}
              />
            )}
            {point.down === 0 ? null : (
              <rect
                className={classes.left}
                x={x(point.x) - layout.bar / 2}
                y={BASE}
                width={layout.bar}
                height={Math.max(1.5, point.down)}
              />
            )}
            <circle
              className={classes.dot}
              cx={x(point.x)}
              cy={HEAD + point.y}
              r={point.at === chosen ? 7 : 4.5}
              fill={pigment(colour)}
            />
          </g>
        ))}
        {layout.dateTicks.map(({ words, x: place }) => (
          <text key={place} className={classes.date} x={x(place)} y={FOOT - 8}>
            {words}
          </text>
        ))}
      </svg>
      <ul className={frame.choices} aria-label="Refreshes">
        {points.map((point) => (
          <li key={point.at}>
            <button
              type="button"
              className={frame.choice}
              style={{ left: x(point.x) - step / 2, width: step, top: HEAD - 6, height: FOOT - HEAD - 18 }}
              aria-pressed={point.at === chosen}
              aria-label={pointWords(point)}
              title={pointWords(point)}
              onClick={() => onChoose(point.at)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function pointWords({ at, accounts, entered, left, version }: MemberPoint): string {
  const moved =
    entered === null || left === null
      ? 'the first refresh'
      : `${formatCount(entered)} entered, ${formatCount(left)} left`
  return `${formatDate(at)}: ${counted(accounts, 'company', 'companies')}, ${moved}, version ${version}`
}
