import { counted, formatCount, formatShare } from '../../look/format.ts'
import { pigment } from '../../look/pigments.ts'
import frame from '../picture.module.css'
import { strokePath } from '../stroke-path.ts'
import classes from './upset.module.css'
import { type Combination, combinationWords, layOutUpset, ROW, type Upset } from './upset.ts'

interface UpsetPictureProps {
  readonly upset: Upset
  readonly width: number
  readonly chosen: string | null
  readonly onChoose: (combination: Combination) => void
}

const HEAD = 26
const PLOT = 220
const GAP = 18
/** Names of the sets, and their bars. */
const NAMES = 210
const BARS = 110
const GUTTER = NAMES + BARS + 56

/** Columns of companies over dots that say in which segments they are. */
export function UpsetPicture({ upset, width, chosen, onChoose }: UpsetPictureProps) {
  const layout = layOutUpset(upset, { width: width - GUTTER, height: PLOT, bars: BARS })
  const foot = HEAD + PLOT + GAP
  const height = foot + layout.rows.length * ROW
  return (
    <>
      <div className={frame.picture} style={{ height }}>
        <svg className={frame.ground} width={width} height={height} aria-hidden="true">
          {layout.ticks.map(({ value, y }) => (
            <g key={value}>
              <line className={frame.grid} x1={GUTTER - 6} x2={width} y1={HEAD + y} y2={HEAD + y} />
              <text className={frame.tick} x={GUTTER - 12} y={HEAD + y} dy="0.32em">
                {formatCount(value)}
              </text>
            </g>
          ))}
          {layout.rows.map((row, index) => (
            <g key={row.name}>
              {index % 2 === 0 ? (
                <rect className={classes.stripe} x={0} y={foot + row.y} width={width} height={ROW} />
              ) : null}
              <path
                d={strokePath(
                  { x: NAMES + BARS - row.length, y: foot + row.y + 8, width: row.length, height: ROW - 16 },
                  row.name,
                )}
                fill={pigment(row.colour)}
              />
              <text className={classes.size} x={NAMES + BARS + 8} y={foot + row.y + ROW / 2} dy="0.34em">
                {formatCount(row.accounts)}
              </text>
            </g>
          ))}
          {layout.columns.map((column) => (
            <Column
              key={combinationWords(column)}
              column={column}
              upset={upset}
              foot={foot}
              step={layout.step}
              isChosen={chosen === combinationWords(column)}
            />
          ))}
        </svg>
        <ul className={classes.setNames} style={{ top: foot, width: NAMES - 12 }}>
          {layout.rows.map(({ name }) => (
            <li key={name} style={{ height: ROW }} title={name}>
              {name}
            </li>
          ))}
        </ul>
        <ul className={frame.choices} aria-label="Combinations of segments">
          {layout.columns.map((column) => {
            const words = combinationWords(column)
            return (
              <li key={words}>
                <button
                  type="button"
                  className={frame.choice}
                  style={{ left: GUTTER + column.x - layout.step / 2, width: layout.step, height }}
                  aria-pressed={chosen === words}
                  aria-label={`${counted(column.accounts, 'company', 'companies')} ${words}`}
                  title={`${counted(column.accounts, 'company', 'companies')} (${formatShare(column.accounts / Math.max(1, upset.total))}) ${words}`}
                  onClick={() => onChoose(column)}
                />
              </li>
            )
          })}
        </ul>
      </div>
      {layout.left.combinations === 0 ? null : (
        <p className={classes.rest}>
          {`And ${counted(layout.left.combinations, 'smaller combination')} with ${counted(layout.left.accounts, 'company', 'companies')}: see the table.`}
        </p>
      )}
    </>
  )
}

/** A wavy line across a column that is cut. */
function wave(x: number, y: number, bar: number): string {
  const from = x - bar / 2 - 4
  const piece = (bar + 8) / 4
  return `M${from} ${y}q${piece / 2} -5 ${piece} 0t${piece} 0t${piece} 0t${piece} 0`
}

interface ColumnProps {
  readonly column: ReturnType<typeof layOutUpset>['columns'][number]
  readonly upset: Upset
  readonly foot: number
  readonly step: number
  readonly isChosen: boolean
}

function Column({ column, upset, foot, step, isChosen }: ColumnProps) {
  const { segments, accounts } = column
  const x = GUTTER + column.x
  const bar = Math.min(30, step - 12)
  const top = HEAD + PLOT - column.height
  const inside = upset.sets.map(({ name }, index) => ({ name, index })).filter(({ name }) => segments.includes(name))
  const y = (index: number): number => foot + index * ROW + ROW / 2
  const [first, last] = [inside[0], inside.at(-1)]
  const [only] = segments
  const colour = segments.length === 1 ? upset.sets.find(({ name }) => name === only)?.colour : undefined
  return (
    <g className={isChosen ? classes.chosen : undefined}>
      {segments.length === 0 ? (
        <>
          <defs>
            <pattern id="upset-none" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className={classes.hatch} x1={0} y1={0} x2={0} y2={6} />
            </pattern>
          </defs>
          <rect
            className={classes.none}
            x={x - bar / 2}
            y={top}
            width={bar}
            height={Math.max(1, column.height)}
            fill="url(#upset-none)"
          />
          {column.cut ? <path className={classes.cut} d={wave(x, top + 16, bar)} /> : null}
          {column.cut ? (
            <path className={classes.cutEdge} d={`${wave(x, top + 13, bar)} ${wave(x, top + 19, bar)}`} />
          ) : null}
        </>
      ) : (
        <path
          d={strokePath(
            { x: x - bar / 2, y: top, width: bar, height: Math.max(1.5, column.height) },
            segments.join(' '),
            'up',
          )}
          className={classes.stroke}
          style={colour === undefined ? undefined : { fill: pigment(colour) }}
        />
      )}
      <text className={classes.value} x={x} y={top - 7}>
        {formatCount(accounts)}
      </text>
      {upset.sets.map(({ name }, index) => (
        <circle key={name} className={classes.off} cx={x} cy={y(index)} r={4.5} />
      ))}
      {first === undefined || last === undefined ? null : (
        <line className={classes.join} x1={x} x2={x} y1={y(first.index)} y2={y(last.index)} />
      )}
      {inside.map(({ name, index }) => (
        <circle key={name} className={classes.on} cx={x} cy={y(index)} r={6.5} />
      ))}
    </g>
  )
}
