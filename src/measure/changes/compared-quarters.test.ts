import { describe, expect, it } from 'vitest'
import type { Run } from '../../segments/index.ts'
import { chooseQuarters, missing, refusedSeries } from './compared-quarters.ts'
import { DAY, type Series, type Span } from './read-spans.ts'

const run = (day: string): Run =>
  ({
    catalog: { settings: { timeZone: 'UTC', fiscalYearStartsIn: 1 } },
    now: new Date(`${day}T12:00:00Z`),
  }) as unknown as Run

/** Every second day from the one to the other, without what is left out. */
function span(
  from: string,
  to: string,
  without: readonly [string, string] = ['', ''],
  series: Series = 'orders',
): Span {
  const at = (day: string): number => Date.parse(day) / DAY
  const all = Array.from({ length: (at(to) - at(from)) / 2 + 1 }, (_, place) => at(from) + place * 2)
  const days = all.filter((day) => !(day >= at(without[0]) && day <= at(without[1])))
  const [first, last] = [(days[0] ?? 0) * DAY, (days.at(-1) ?? 0) * DAY]
  return { series, name: '', rows: days.length, first, last, pause: 2 * DAY, days }
}

describe('quarters that can be compared', () => {
  it('are the last whole one and the same a year before', () => {
    const { before, after, seasonal, recordsEnd } = chooseQuarters(
      run('2026-02-10'),
      [span('2024-01-01', '2026-02-10')],
      undefined,
    )
    expect([before.key, after.key, seasonal, recordsEnd]).toEqual(['2024-Q4', '2025-Q4', true, null])
  })

  it('end where the records end', () => {
    const { after, recordsEnd } = chooseQuarters(run('2026-11-10'), [span('2024-01-01', '2026-05-10')], undefined)
    expect([after.key, recordsEnd]).toEqual(['2026-Q1', '2026-05-10'])
  })

  it('are the one and the one before where a year is not on record', () => {
    const { before, after, seasonal, why } = chooseQuarters(
      run('2026-02-10'),
      [span('2025-02-20', '2026-02-10')],
      undefined,
    )
    expect([before.key, after.key, seasonal]).toEqual(['2025-Q3', '2025-Q4', false])
    expect(why).toContain('a season may look like a change')
  })

  it('are refused where there are none, or one is not over', () => {
    const asked = (quarter: string | undefined) => () =>
      chooseQuarters(run('2026-02-10'), [span('2025-08-01', '2026-02-10')], quarter)
    expect(asked('2026-Q1')).toThrow('2026-Q1 is not over in the records')
    expect(asked('2025-Q3')).toThrow('nothing is on record before it')
    expect(asked('2024-Q3')).toThrow('nothing is on record of it')
    expect(() => chooseQuarters(run('2026-02-10'), [], undefined)).toThrow('nothing dated on record')
  })
})

describe('records that are not whole', () => {
  const quarters = chooseQuarters(run('2026-02-10'), [span('2024-01-01', '2026-02-10')], undefined)
  const reason = (of: Span) => missing(of, [quarters.before, quarters.after], run('2026-02-10'))

  it('begin or end in a quarter, or are silent in it', () => {
    expect(reason(span('2024-01-01', '2026-02-10'))).toBeUndefined()
    expect(reason(span('2024-10-05', '2026-02-10'))).toBeUndefined()
    expect(reason(span('2024-11-10', '2026-02-10'))).toBe('begins on 2024-11-10, within 2024-Q4')
    expect(reason(span('2025-03-01', '2026-02-10'))).toBe('begins on 2025-03-01, after 2024-Q4')
    expect(reason(span('2024-01-01', '2025-11-17'))).toBe('ends on 2025-11-17, within 2025-Q4')
    expect(reason(span('2024-01-01', '2026-02-10', ['2025-10-20', '2025-11-20']))).toContain('is silent for')
    // A holiday of every October is no hole.
    const first = span('2024-01-01', '2024-12-31', ['2024-10-05', '2024-11-05'])
    const second = span('2025-01-01', '2026-02-10', ['2025-10-05', '2025-11-05'])
    expect(reason({ ...second, first: first.first, days: [...first.days, ...second.days] })).toBeUndefined()
    // A stray row of long ago does not hide that the rest begins later.
    const stray = span('2024-11-20', '2026-02-10')
    expect(reason({ ...stray, first: Date.parse('2023-01-01'), days: [19_358, ...stray.days] })).toContain(
      'is silent for',
    )
  })

  it('are told of each kind of records apart', () => {
    const touches = span('2025-03-01', '2026-02-10', ['', ''], 'touches')
    expect(refusedSeries(run('2026-02-10'), [touches], quarters, 'touches', 'touches')).toBe(
      'What is on record of touches begins on 2025-03-01, after 2024-Q4.',
    )
    expect(refusedSeries(run('2026-02-10'), [touches], quarters, 'orders', 'orders')).toBe(
      'There are no orders on record.',
    )
  })
})
