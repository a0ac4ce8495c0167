import { type Group, stepOf } from './movement-groups.ts'
import type { Movement } from './movement-schema.ts'
import type { OpenedMovement } from './open-movement.ts'
import type { Moved } from './read-movement.ts'

/** Counts by number as groups by name, each in the order in which it is shown. */
export function movementTable(
  moved: readonly Moved[],
  { groups, stages, segments }: Pick<OpenedMovement, 'groups' | 'stages' | 'segments'>,
): Pick<Movement, 'groups' | 'stages' | 'nodes' | 'links' | 'steps'> {
  const byPlace = new Map(groups.map((group) => [group.place, group]))
  const groupAt = (place: number): Group => {
    const group = byPlace.get(place)
    if (group === undefined) throw new Error('a group that nobody asked for')
    return group
  }
  const order = new Map(groups.map((group, index) => [group.place, index]))
  const ordered = [...moved].sort(
    (one, other) =>
      one.stage - other.stage ||
      (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0) ||
      (order.get(one.to ?? 0) ?? 0) - (order.get(other.to ?? 0) ?? 0),
  )
  const links: Movement['links'] = ordered.flatMap(({ stage, from, to, accounts }) => {
    const [earlier, later] = [stages[stage], stages[stage + 1]]
    if (to === null || earlier === undefined || later === undefined) return []
    const [was, became] = [groupAt(from), groupAt(to)]
    const step = stepOf(was.kind, became.kind, from === to)
    return [{ stage: later.key, since: earlier.key, from: was.group, to: became.group, accounts, step }]
  })
  const nodes = stages.flatMap(({ key }, stage) =>
    groups.flatMap(({ group, place }) => {
      const accounts = sum(ordered, (one) => (one.stage === stage && one.from === place ? one.accounts : 0))
      return accounts === 0 ? [] : [{ stage: key, group, accounts }]
    }),
  )
  return {
    groups: groups
      .filter(({ group, kind }) => kind === 'segment' || nodes.some((node) => node.group === group))
      .map(({ group, kind, place }) => {
        const segment = segments[place - 1]
        const isSegment = kind === 'segment' || kind === 'others'
        return {
          group,
          kind,
          rule: isSegment ? (segment?.rule ?? null) : null,
          sentence: isSegment ? (segment?.sentence ?? null) : null,
          colour: isSegment ? (segment?.colour ?? null) : null,
        }
      }),
    stages: stages.map(({ key, day, partial }, stage) => {
      const there = ordered.filter((one) => one.stage === stage && groupAt(one.from).kind !== 'absent')
      return {
        key,
        day,
        partial,
        accounts: sum(there, ({ accounts }) => accounts),
        segments: segments.map(({ group }, place) => ({
          group,
          members: sum(there, ({ members }) => members[place] ?? 0),
          unknown: sum(there, ({ unknown }) => unknown[place] ?? 0),
        })),
      }
    }),
    nodes,
    links,
    steps: stages.slice(1).map(({ key }, index) => {
      const own = links.filter((link) => link.stage === key)
      const of = (step: Movement['links'][number]['step']): number =>
        sum(own, (link) => (link.step === step ? link.accounts : 0))
      return {
        stage: key,
        since: stages[index]?.key ?? key,
        stayed: of('stayed'),
        moved: of('moved'),
        came: of('came'),
        untold: of('untold'),
      }
    }),
  }
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
