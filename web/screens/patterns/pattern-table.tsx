import { DataTable } from '../../components/data-table.tsx'
import { chanceWords } from '../../look/chance-words.ts'
import { formatCount, formatShare } from '../../look/format.ts'
import { unitsOf } from './pattern-words.ts'
import type { Patterns } from './use-patterns.ts'

/** The patterns with all their figures. */
export function PatternTable({ found }: { readonly found: Patterns }) {
  return (
    <DataTable
      caption="Patterns with their figures"
      rows={found.patterns}
      rowKey={({ rule }) => rule}
      columns={[
        { key: 'sentence', title: 'Pattern', cell: ({ sentence }) => sentence },
        { key: 'n', title: capital(unitsOf(found)), right: true, cell: ({ n }) => formatCount(n) },
        { key: 'accounts', title: 'Companies', right: true, cell: ({ accounts }) => formatCount(accounts) },
        { key: 'hits', title: 'With the outcome', right: true, cell: ({ hits }) => formatCount(hits) },
        { key: 'rate', title: 'Rate', right: true, cell: ({ rate }) => formatShare(rate) },
        {
          key: 'interval',
          title: '95% interval',
          right: true,
          cell: ({ lo95, hi95 }) => `${formatShare(lo95)} to ${formatShare(hi95)}`,
        },
        { key: 'base', title: 'Of all', right: true, cell: ({ baseRate }) => formatShare(baseRate) },
        { key: 'lift', title: 'Times as often', right: true, cell: ({ lift }) => lift.toFixed(2) },
        { key: 'sure', title: 'How sure', cell: ({ q }) => chanceWords(q) },
      ]}
    />
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
