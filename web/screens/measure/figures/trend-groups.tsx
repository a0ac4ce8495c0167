import { periodWords } from '../../../charts/periods/period.ts'
import { TrendFrame } from '../../../charts/trend/trend-frame.tsx'
import { formatDate, withDates } from '../../../look/format.ts'
import type { Goal, Measured } from '../measure-data.ts'
import screen from '../measure-screen.module.css'
import type { MeasureAsked } from '../measure-search.ts'
import { keyFigure } from './key-figures.ts'
import { figureOf, GROUPS, goalsOf, type Measure } from './measures.ts'
import classes from './trend-groups.module.css'
import { trendOf } from './trend-of.ts'

interface TrendGroupsProps {
  readonly measured: Measured
  readonly goals: readonly Goal[]
  readonly asked: MeasureAsked
  readonly colour: string
}

/** Every measure over periods, small beside each other by what they are about; the first one large. */
export function TrendGroups({ measured, goals, asked, colour }: TrendGroupsProps) {
  const chart = (measure: Measure, small: boolean) => (
    <div key={measure.key} id={measure.key} className={small ? classes.chart : `${classes.chart} ${classes.large}`}>
      <MeasureTrend
        measure={measure}
        measured={measured}
        goals={goalsOf(goals, measure, asked.segment)}
        asked={asked}
        colour={colour}
        small={small}
      />
    </div>
  )
  return (
    <>
      {GROUPS.map(({ title, measures }, place) => {
        // What the market has no records for at all takes no room: it is said in one line.
        const told = measures.filter((measure) =>
          measured.periods.some((period) => figureOf(period, measure) !== null),
        )
        const untold = measures.filter((measure) => !told.includes(measure))
        return (
          <section key={title} aria-label={title}>
            <h2 className={screen.title}>{title}</h2>
            {place === 0 ? told.slice(0, 1).map((measure) => chart(measure, false)) : null}
            <div className={screen.grid}>
              {told.slice(place === 0 ? 1 : 0).map((measure) => chart(measure, true))}
            </div>
            {untold.map((measure) => (
              <p key={measure.key} id={measure.key} className={classes.untold}>
                <span className={`hatched ${classes.mark}`} />
                <strong>{measure.title}</strong>{' '}
                {withDates(measured.refused[measure.key] ?? 'is in none of the records.')}
              </p>
            ))}
          </section>
        )
      })}
    </>
  )
}

interface MeasureTrendProps {
  readonly measure: Measure
  readonly measured: Measured
  readonly goals: readonly Goal[]
  readonly asked: MeasureAsked
  readonly colour: string
  readonly small: boolean
}

function MeasureTrend({ measure, measured, goals, asked, colour, small }: MeasureTrendProps) {
  const { by } = asked
  const trend = trendOf(measure, measured, goals, by)
  const { value, period, change } = keyFigure(measure, measured, by)
  const [first, last] = [trend.points[0], trend.points.at(-1)]
  const span =
    first === undefined || last === undefined
      ? ''
      : `${periodWords(first.key)} to ${periodWords(last.key)}${last.partial ? ' so far' : ''}`
  const unit = measure.unit === 'money' ? ` in ${measured.currency}` : ''
  const before = trend.points.some((point) => point.before !== null) ? ' Grey line: a year before.' : ''
  const untold = trend.points.some((point) => point.value === null) ? ' Dotted: cannot be told.' : ''
  const sentence = `${measure.about} Of ${measured.of}, by ${by}${unit}, ${span}.${before}${untold}`
  const statement =
    value === null || period === null ? measure.title : `${measure.title} was ${value} in ${period}: ${change}`
  return (
    <TrendFrame
      small={small}
      title={small ? measure.title : statement}
      sentence={small ? measure.about : sentence}
      alone={{ title: statement, sentence }}
      figure={measure.title}
      name={`${measure.key}-${asked.segment ?? 'market'}`}
      foot={`Until ${formatDate(measured.recordsEnd ?? measured.asOf)}.`}
      trend={trend}
      colour={colour}
    />
  )
}
