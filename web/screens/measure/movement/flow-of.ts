import type { Flow, FlowLink } from '../../../charts/flow/flow.ts'
import { formatDate } from '../../../look/format.ts'
import type { Movement } from '../measure-data.ts'

/**
 * The answer as the chart takes it. Who is not on record at either end moved nowhere; without those in no segment where only moves between segments are
 * of interest.
 */
export function flowOf({ groups, stages, nodes, links }: Movement, isWithoutNone: boolean): Flow {
  const hidden = new Set(
    isWithoutNone ? groups.filter(({ kind }) => kind === 'none' || kind === 'absent').map(({ group }) => group) : [],
  )
  const isShown = (...names: string[]): boolean => names.every((name) => !hidden.has(name))
  return {
    groups: groups
      .filter(({ group }) => isShown(group))
      .map(({ group, kind, colour }) => ({ name: group, kind, colour })),
    stages: stages.map(({ key, day, partial }) => ({ key, words: formatDate(day, 'short'), partial })),
    nodes: nodes.filter(({ group }) => isShown(group)),
    links: links.flatMap(({ step, ...link }) =>
      step === 'absent' || !isShown(link.from, link.to) ? [] : [{ ...link, step }],
    ),
  }
}

/** `46 companies moved from one to another in Q2 2026`. */
export function movedIn(links: readonly FlowLink[], stage: string): number {
  return links.reduce((sum, link) => sum + (link.stage === stage && link.step === 'moved' ? link.accounts : 0), 0)
}
