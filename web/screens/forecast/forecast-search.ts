import type { InputOf } from '../../api/operation-types.ts'
import { AHEAD, FORECASTS, type ForecastMeasure } from './forecast-data.ts'

export type ForecastView = 'ahead' | 'parts' | 'pipeline' | 'record'

/** What is looked at: all of it stands in the address. */
export interface ForecastAsked {
  readonly show: ForecastView
  readonly measure: ForecastMeasure
  readonly by: 'month' | 'week'
  readonly segment?: string
  readonly product?: string
  /** Segments that the market is split into, in order of precedence; none: products. */
  readonly parts: readonly string[]
}

const VIEWS: readonly ForecastView[] = ['ahead', 'parts', 'pipeline', 'record']

/** What an address asks for; what it does not say, or says wrongly, is as usual. */
export function askedOf(search: Readonly<Record<string, unknown>>): ForecastAsked {
  // A segment or a product may be called 12, which an address reads as a number.
  const text = (key: string): string => {
    const given = search[key]
    return typeof given === 'string' || typeof given === 'number' ? String(given) : ''
  }
  const [segment, product] = [text('segment'), text('product')]
  return {
    show: VIEWS.find((view) => view === search['show']) ?? 'ahead',
    measure: FORECASTS.find(({ value }) => value === search['measure'])?.value ?? 'revenue',
    by: search['by'] === 'week' ? 'week' : 'month',
    parts: text('parts')
      .split(',')
      .filter((name) => name !== ''),
    ...(segment === '' ? {} : { segment }),
    ...(product === '' ? {} : { product }),
  }
}

/** The forecast that is asked for, as the operation takes it. */
export function inputOf({ measure, by, segment, product }: ForecastAsked): InputOf<'forecast'> {
  return {
    measure,
    ...(by === 'month' ? { months: AHEAD.month } : { weeks: AHEAD.week }),
    ...(segment === undefined ? {} : { segment }),
    ...(product === undefined ? {} : { product }),
  }
}

/** The address of what is asked for, without what is as usual. */
export function searchOf({ show, measure, by, parts, segment, product }: ForecastAsked): Record<string, string> {
  const kept = {
    show: show === 'ahead' ? '' : show,
    measure: measure === 'revenue' ? '' : measure,
    by: by === 'month' ? '' : by,
    parts: parts.join(','),
    segment: segment ?? '',
    product: product ?? '',
  }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''))
}
