import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movementGroups } from './movement-groups.ts'
import { movementTable } from './movement-table.ts'
import type { Moved } from './read-movement.ts'

const SEGMENTS = ['a', 'b', 'c'].map((group) => ({
  group,
  kind: 'segment' as const,
  rules: [],
  rule: group,
  sentence: group,
  colour: null,
}))

/** As the engine counts positions of accounts, account by account. */
function countsOf(accounts: readonly (readonly number[])[], stages: number): readonly Moved[] {
  const counts = new Map<string, Moved>()
  for (const places of accounts) {
    for (let stage = 0; stage < stages; stage += 1) {
      const [from, to] = [places[stage] ?? 0, stage + 1 < stages ? (places[stage + 1] ?? 0) : null]
      const key = `${stage} ${from} ${to}`
      const members = SEGMENTS.map((_, place) => (from === place + 1 ? 1 : 0))
      const before = counts.get(key) ?? { stage, from, to, accounts: 0, members: [0, 0, 0], unknown: [0, 0, 0] }
      counts.set(key, {
        ...before,
        accounts: before.accounts + 1,
        members: before.members.map((count, place) => count + (members[place] ?? 0)),
      })
    }
  }
  return [...counts.values()]
}

it('loses nobody: every node is the sum of what comes in and of what goes out', () => {
  const asked = fc.integer({ min: 2, max: 5 }).chain((stages) =>
    fc.record({
      stages: fc.constant(stages),
      partition: fc.constant(false),
      accounts: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: stages, maxLength: stages }), {
        maxLength: 60,
      }),
    }),
  )
  fc.assert(
    fc.property(asked, ({ stages: count, partition, accounts }) => {
      const stages = Array.from({ length: count }, (_, stage) => ({
        key: `s${stage}`,
        day: '2026-01-01',
        partial: false,
        at: new Date(0),
      }))
      const groups = movementGroups(SEGMENTS, partition)
      const table = movementTable(countsOf(accounts, count), { stages, groups, segments: SEGMENTS })
      const sum = (rows: readonly { readonly accounts: number }[]): number =>
        rows.reduce((total, row) => total + row.accounts, 0)
      for (const [place, { key }] of stages.entries()) {
        expect(sum(table.nodes.filter(({ stage }) => stage === key))).toBe(accounts.length)
        for (const { group, place: number } of groups) {
          const node = sum(table.nodes.filter((each) => each.stage === key && each.group === group))
          expect(node).toBe(accounts.filter((places) => places[place] === number).length)
          if (place > 0) expect(sum(table.links.filter(({ stage, to }) => stage === key && to === group))).toBe(node)
          if (place + 1 < count)
            expect(sum(table.links.filter(({ since, from }) => since === key && from === group))).toBe(node)
        }
      }
      for (const { stage, stayed, moved, came, untold } of table.steps) {
        const absent = sum(table.links.filter((link) => link.stage === stage && link.step === 'absent'))
        expect(stayed + moved + came + untold + absent).toBe(accounts.length)
      }
    }),
    { numRuns: 60 },
  )
})
