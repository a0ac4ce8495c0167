import { type KindName, type Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { askedFields, dayOf, momentOf, type Run, readAsOf } from '../../segments/index.ts'
import { knownUntil } from '../periods/known-until.ts'
import { lastPeriods, listPeriods } from '../periods/list-periods.ts'
import type { MovementSegment } from './choose-movement.ts'

/** A moment at which it is looked where every account is. */
export interface Stage {
  /** The period that ends with it: `2026-Q1`. */
  readonly key: string
  /** Its last day; of a period that goes on, the last day that is known of. */
  readonly day: string
  readonly partial: boolean
  /** The last millisecond of it. */
  readonly at: Date
}

export interface AskedStages {
  readonly by: 'month' | 'quarter'
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface Stages {
  readonly stages: readonly Stage[]
  /** The last day of the records that the rules ask for, where those end before the run's date. */
  readonly recordsEnd: { readonly kind: KindName; readonly day: string } | null
}

/** A year of quarters, or half a year of months, with where it began. */
const USUAL = { quarter: 5, month: 7 } as const
const MOST_STAGES = 25

/** Records of these kinds may end before today: an export is not the present. */
const DATED = ['orders', 'deals', 'touches'] as const

/**
 * The ends of the periods from one day to another, the run's date as the last one where no other day is given. Where the
 * records that the rules ask for end earlier, so do the stages: accounts would seem to leave because nothing is known of them.
 */
export async function movementStages(
  market: Market,
  run: Run,
  segments: readonly MovementSegment[],
  asked: AskedStages,
  signal: AbortSignal,
): Promise<Stages> {
  const { by } = asked
  const { catalog } = run
  const { known, recordsEnd } = await knownOf(market, run, segments, by, signal)
  const from = readAsOf(asked.from, catalog, 'from')
  const to = readAsOf(asked.to, catalog, 'to')
  if (from !== undefined && from.getTime() > Math.min(known, to?.getTime() ?? known)) {
    refuse('nothing_between', `Nothing is known between ${asked.from} and ${dayOf(to ?? new Date(known), run)}.`, {
      at: { field: 'from', value: String(asked.from) },
    })
  }
  const until = Math.min(known, to?.getTime() ?? known)
  const periods =
    from === undefined
      ? lastPeriods(catalog.settings, by, until, USUAL[by])
      : listPeriods(catalog.settings, by, { from: from.getTime(), known: until })
  const stages = periods.map(({ key, until: next, partial }) => {
    const at = new Date(partial ? until : Math.min(next - 1, until))
    return { key, day: dayOf(at, run), partial, at }
  })
  if (stages.length > MOST_STAGES) {
    refuse(
      'too_many_stages',
      `From ${asked.from} there are ${stages.length} ${by}s, and at most ${MOST_STAGES} are shown.`,
      {
        at: { field: 'from', value: String(asked.from) },
        hint: by === 'month' ? 'Ask for fewer, or by quarter.' : 'Ask for fewer.',
      },
    )
  }
  if (stages.length < 2) {
    refuse('nothing_between', `There is only one ${by} to look at, and a movement needs two.`, {
      at: { field: 'from', value: String(asked.from) },
      hint: 'Begin earlier.',
    })
  }
  return { stages, recordsEnd }
}

async function knownOf(
  market: Market,
  run: Run,
  segments: readonly MovementSegment[],
  grain: AskedStages['by'],
  signal: AbortSignal,
): Promise<Pick<Stages, 'recordsEnd'> & { readonly known: number }> {
  const asked = new Set(segments.flatMap(({ rules }) => rules.flatMap((rule) => [...askedFields(rule).keys()])))
  const ends = await Promise.all(
    DATED.filter((kind) => asked.has(kind)).map(async (kind) => ({
      kind,
      ...(await knownUntil(market, run, { kind, grain }, signal)),
    })),
  )
  const [earliest] = ends.filter((end) => end.recordsEnd !== null).sort((one, other) => one.known - other.known)
  if (earliest === undefined || earliest.recordsEnd === null)
    return { known: momentOf(run).getTime(), recordsEnd: null }
  return { known: earliest.known, recordsEnd: { kind: earliest.kind, day: earliest.recordsEnd } }
}
