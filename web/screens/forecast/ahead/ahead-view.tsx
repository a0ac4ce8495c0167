import { Button } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import type { ExpectedPeriod } from '../../../charts/forecast/forecast.ts'
import { ForecastFrame } from '../../../charts/forecast/forecast-frame.tsx'
import { periodWords } from '../../../charts/periods/period.ts'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { formatDate, formatShare } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import { MeasureNotes } from '../../measure/measure-notes.tsx'
import screen from '../../measure/measure-screen.module.css'
import { FigureRow } from '../figure-row.tsx'
import { errorWords, FORECASTS, type Forecast } from '../forecast-data.ts'
import { type ForecastAsked, inputOf } from '../forecast-search.ts'
import { seriesOf, textOf } from '../series-of.ts'
import classes from './ahead.module.css'

interface AheadViewProps {
  readonly asked: ForecastAsked
  readonly colour: string
  readonly onChange: (changed: Partial<ForecastAsked>) => void
}

/** What was and what is expected, in its bands; how such forecasts did on the past. */
export function AheadView({ asked, colour, onChange }: AheadViewProps) {
  const { data, error, refetch } = useRead('forecast', inputOf(asked), { keep: true, fresh: 60_000 })
  if (data === undefined) {
    return error === null ? (
      <div className={screen.view}>
        <Loading rows={1} height={110} />
        <Loading rows={1} height={420} />
      </div>
    ) : (
      <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
    )
  }
  const name = FORECASTS.find(({ value }) => value === data.measure)?.label ?? data.measure
  const series = seriesOf(data)
  const [first, last] = [series.steps[0], series.steps.at(-1)]
  return (
    <div className={screen.view}>
      {error === null ? null : <Refusal failure={error} title="Your records cannot tell that" />}
      {data.tooLittle === null ? null : (
        <TooLittle words={data.tooLittle} by={asked.by} onWeeks={() => onChange({ by: 'week' })} />
      )}
      <FigureRow label="The forecast in figures" figures={figuresOf(data, series.steps)} />
      <ForecastFrame
        title={`${name} of ${data.of}: ${first === undefined || last === undefined ? 'nothing to forecast' : `${periodWords(first.key)} to ${periodWords(last.key)}`}`}
        sentence={sentenceOf(data)}
        figure={name}
        name={`forecast-${data.measure}`}
        foot={`${data.of}, as of ${formatDate(data.knownUntil)}`}
        series={series}
        colour={colour}
      />
      <MeasureNotes title="How to read it" notes={[methodWords(data), ...data.notes]} />
    </div>
  )
}

function TooLittle(props: { readonly words: string; readonly by: 'month' | 'week'; readonly onWeeks: () => void }) {
  return (
    <section className={classes.little} role="status">
      <h2 className={classes.title}>Only what repeating the past would say</h2>
      <p className={classes.text}>{`${upperFirst(props.words)}.`}</p>
      {props.by === 'week' ? null : (
        <Button variant="default" size="xs" onClick={props.onWeeks}>
          Forecast weeks instead
        </Button>
      )}
    </section>
  )
}

function figuresOf(data: Forecast, steps: readonly ExpectedPeriod[]) {
  const text = textOf(data.currency)
  const [next] = steps
  const sum = steps.reduce((total, { mean }) => total + mean, 0)
  const { coverage80, coverageOf, mase, naiveMase } = data
  return [
    {
      name: next === undefined ? 'Next' : periodWords(next.key),
      value: next === undefined ? '–' : text(next.mean),
      label:
        next === undefined || next.lo80 === null || next.hi80 === null
          ? 'no band: too few earlier errors'
          : `8 in 10 times ${text(next.lo80)} to ${text(next.hi80)}`,
      basis: `learned from ${data.n} whole ${data.grain}s`,
    },
    {
      name: `All ${steps.length} ${data.grain}s`,
      value: text(sum),
      label: 'expected together',
      basis: 'only the expected figures add up, not the bands',
    },
    {
      name: 'Error on the past',
      value: mase === null ? '–' : mase.toFixed(2),
      label: errorWords(mase, naiveMase),
      basis: '1.00: as far off as repeating the past usually is',
    },
    {
      name: 'Band that held',
      value: formatShare(coverage80),
      label: coverage80 === null ? 'too few earlier forecasts' : `of ${coverageOf} earlier forecasts; 80% is meant`,
      basis: 'each band made without what came after it',
    },
  ]
}

function sentenceOf({ currency, unit, knownUntil, trainedFrom, trainedTo, n, grain }: Forecast): string {
  const from =
    trainedFrom === null || trainedTo === null ? '' : `, ${periodWords(trainedFrom)} to ${periodWords(trainedTo)}`
  return `${currency === null ? `Number of ${unit}` : `In ${currency}`} by ${grain}, from ${n} whole ${grain}s${from}; known until ${formatDate(knownUntil)}.`
}

const METHODS = {
  combination: 'The forecast is the mean of three methods: drift, seasonal decomposition and Holt-Winters.',
  'seasonal-naive': 'The forecast repeats the year before: on the past nothing else came closer.',
  naive: 'The forecast repeats the last figure.',
  none: 'Nothing is known to forecast from.',
} as const

function methodWords({ method }: Forecast): string {
  return METHODS[method]
}
