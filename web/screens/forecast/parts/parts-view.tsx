import { MultiSelect } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { ForecastFrame } from '../../../charts/forecast/forecast-frame.tsx'
import { periodWords } from '../../../charts/periods/period.ts'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { formatDate } from '../../../look/format.ts'
import { MeasureNotes } from '../../measure/measure-notes.tsx'
import screen from '../../measure/measure-screen.module.css'
import { AHEAD, FORECASTS } from '../forecast-data.ts'
import type { ForecastAsked } from '../forecast-search.ts'
import { wholeOf } from '../series-of.ts'
import classes from './parts.module.css'
import { PartsTable } from './parts-table.tsx'

interface PartsViewProps {
  readonly asked: ForecastAsked
  readonly onChange: (changed: Partial<ForecastAsked>) => void
}

/** The whole split into segments, in order, or into products: every part with its own forecast, adding up to the cent. */
export function PartsView({ asked, onChange }: PartsViewProps) {
  const { measure, by, segment, parts } = asked
  const isSplit = parts.length > 0
  const segments = useRead('segment list', {}, { fresh: 60_000 })
  const horizon = by === 'month' ? { months: AHEAD.month } : { weeks: 6 }
  const bySegment = useRead(
    'forecast partition',
    { segments: [...parts], measure, ...horizon },
    { keep: true, fresh: 60_000, enabled: isSplit },
  )
  const byProduct = useRead(
    'forecast products',
    { measure, ...horizon, ...(segment === undefined ? {} : { segment }) },
    { keep: true, fresh: 60_000, enabled: !isSplit },
  )
  const { data, error, refetch } = isSplit ? bySegment : byProduct
  const offered = segments.data?.segments.filter(({ valid, subject }) => valid && subject === 'account') ?? []
  const colours = new Map(segments.data?.segments.map(({ name, colour }) => [name, colour]))
  return (
    <div className={screen.view}>
      <MultiSelect
        label="Split by segments"
        description="A company in several counts in the first that is named. Without a segment the split is by product."
        placeholder={isSplit ? '' : 'By product'}
        data={offered.map(({ name }) => name)}
        value={[...parts]}
        searchable
        clearable
        maxValues={40}
        clearButtonProps={{ 'aria-label': 'Split by product' }}
        onChange={(names) => onChange({ parts: names })}
        maw={620}
      />
      {data === undefined ? (
        error === null ? (
          <Loading rows={8} height={44} />
        ) : (
          <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
        )
      ) : (
        <>
          {error === null ? null : <Refusal failure={error} title="Your records cannot tell that" />}
          <section aria-label="The parts">
            <h2 className={classes.title}>
              {`${nameOf(data.measure)} by ${isSplit ? 'segment' : 'product'}, adding up to ${data.of}`}
            </h2>
            <p className={classes.soft}>
              {`${data.currency === null ? `Number of ${data.unit}` : `In ${data.currency}`}, known until ${formatDate(data.knownUntil)}. The line is each part’s history. Only expected figures add up: bands of parts do not.`}
            </p>
            <PartsTable parts={data} colours={colours} />
          </section>
          <ForecastFrame
            title={`All of it together: ${nameOf(data.measure).toLowerCase()} of ${data.of}`}
            sentence={`${periodWords(data.ahead[0]?.key ?? '')} to ${periodWords(data.ahead.at(-1)?.key ?? '')}, from ${data.total.n} whole ${data.grain}s; the forecast of everything, which the parts are made to add up to.`}
            figure={nameOf(data.measure)}
            name={`forecast-${data.measure}-together`}
            foot={`${data.of}, as of ${formatDate(data.knownUntil)}`}
            series={wholeOf(data)}
            colour="var(--ink-soft)"
          />
          <MeasureNotes title="How to read it" notes={data.notes} />
        </>
      )}
    </div>
  )
}

function nameOf(measure: string): string {
  return FORECASTS.find(({ value }) => value === measure)?.label ?? measure
}
