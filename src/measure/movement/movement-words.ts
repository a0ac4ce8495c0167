import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { Movement } from './movement-schema.ts'

const MOST_MOVES = 15

export function movementWords(shown: Movement): string {
  const { groups, stages, nodes, links, steps, notes, by } = shown
  const at = (stage: string, group: string): number =>
    nodes.find((node) => node.stage === stage && node.group === group)?.accounts ?? 0
  const where = terminalTable(
    [
      { title: 'at the end of', value: ({ group }: Movement['groups'][number]) => group },
      ...stages.map(({ key, partial }) => ({
        title: partial ? `${key}…` : key,
        value: ({ group }: Movement['groups'][number]) => at(key, group),
      })),
    ],
    groups,
  )
  const went = steps.map(
    ({ stage, stayed, moved, came, untold }) =>
      `In ${stage}: ${formatNumber(moved)} moved, ${formatNumber(stayed)} stayed, ${formatNumber(came)} came, for ${formatNumber(untold)} it cannot be told.`,
  )
  const all = links.filter(({ step }) => step === 'moved').sort((one, other) => other.accounts - one.accounts)
  const moves = all.slice(0, MOST_MOVES)
  const more = all.length - moves.length
  const table =
    moves.length === 0
      ? []
      : [
          '',
          terminalTable(
            [
              { title: 'in', value: ({ stage }: Movement['links'][number]) => stage },
              { title: 'from', value: ({ from }) => from },
              { title: 'to', value: ({ to }) => to },
              { title: 'accounts', value: ({ accounts }) => accounts },
            ],
            moves,
          ),
          ...(more === 0 ? [] : [`and ${more} smaller moves (--json has them all)`]),
          'Which accounts: brushwork measure moved --stage … --from-group … --to-group …',
        ]
  return [`Accounts by segment, at the end of each ${by}.`, '', where, '', ...went, ...table, '', ...notes].join('\n')
}
