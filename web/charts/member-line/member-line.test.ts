import { describe, expect, it } from 'vitest'
import { layOutMembers, type MemberPoint } from './member-line.ts'

const ROOM = { width: 600, height: 200, bars: 50 }
const point = (at: string, accounts: number, more: Partial<MemberPoint> = {}): MemberPoint => ({
  at,
  accounts,
  entered: 0,
  left: 0,
  version: 1,
  through: [],
  ...more,
})

describe('layOutMembers', () => {
  it('goes from the oldest to the newest, higher where there are more', () => {
    const { points } = layOutMembers(
      [point('2026-03-01T00:00:00Z', 40), point('2026-01-01T00:00:00Z', 10), point('2026-02-01T00:00:00Z', 20)],
      ROOM,
    )
    expect(points.map(({ accounts }) => accounts)).toEqual([10, 20, 40])
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((one, other) => one - other))
    expect(points[0]?.y).toBeGreaterThan(points[2]?.y ?? 0)
  })

  it('marks a new rule, and measures who came and went by one ruler', () => {
    const { points, turns } = layOutMembers(
      [
        point('2026-01-01T00:00:00Z', 10, { entered: null, left: null }),
        point('2026-02-01T00:00:00Z', 12, { entered: 10, left: 5, version: 2 }),
        point('2026-03-01T00:00:00Z', 12, { version: 2, through: ['large'] }),
      ],
      ROOM,
    )
    expect(turns).toEqual([
      { x: points[1]?.x, words: 'version 2', end: false },
      { x: points[2]?.x, words: 'a segment it uses', end: true },
    ])
    expect(points[1]).toMatchObject({ up: 50, down: 25 })
  })

  it('leaves out words that would lie over others', () => {
    const versions = [1, 2, 3, 4].map((version) => point(`2026-03-0${version}T00:00:00Z`, 5, { version }))
    const wordsAt = (width: number): (string | null)[] =>
      layOutMembers(versions, { ...ROOM, width }).turns.map(({ words }) => words)
    expect(wordsAt(220)).toEqual(['version 2', null, null])
    expect(wordsAt(600)).toEqual(['version 2', 'version 3', 'version 4'])
  })

  it('writes under each refresh as much of its time as tells it from the others', () => {
    const wordsOf = (...at: string[]): string[] =>
      layOutMembers(
        at.map((each) => point(each, 1)),
        ROOM,
      ).dateTicks.map(({ words }) => words)
    expect(wordsOf('2026-03-01T09:00:10', '2026-03-01T09:00:40', '2026-03-01T10:30:00')).toEqual([
      '1 Mar, 09:00:10',
      '1 Mar, 09:00:40',
      '1 Mar, 10:30',
    ])
    expect(wordsOf('2026-03-01T23:30:00', '2026-03-02T08:00:00')).toEqual(['1 Mar 2026', '2 Mar 2026'])
  })

  it('draws a single refresh, and an empty segment', () => {
    const { points, accountTicks } = layOutMembers([point('2026-01-01T00:00:00Z', 0)], ROOM)
    expect(points[0]?.x).toBe(300)
    expect(accountTicks.every(({ y }) => Number.isFinite(y))).toBe(true)
  })
})
