import { DataTable } from '../../components/data-table.tsx'
import { counted, formatCount, formatDate } from '../../look/format.ts'
import type { Account } from './account-data.ts'
import { Nothing, Section } from './section.tsx'

/** What they do with the product. */
export function Usage({ account }: { readonly account: Account }) {
  const usage = account.usage ?? []
  return (
    <Section title="Use of the product" note={usage.length === 0 ? undefined : counted(usage.length, 'feature')}>
      {usage.length === 0 ? (
        <Nothing>Nothing is known of what they do with your product. A file of usage fills this in.</Nothing>
      ) : (
        <DataTable
          caption="Use of the product by feature"
          rows={usage}
          rowKey={(row) => row.feature ?? ''}
          columns={[
            { key: 'feature', title: 'Feature', cell: (row) => row.feature ?? 'not named' },
            { key: 'year', title: 'Times, 12 months', right: true, cell: (row) => formatCount(row.lastYear) },
            { key: 'ever', title: 'Times, ever', right: true, cell: (row) => formatCount(row.ever) },
            { key: 'people', title: 'People', right: true, cell: (row) => formatCount(row.people) },
            {
              key: 'last',
              title: 'Last',
              cell: (row) => (row.last === null ? 'not known' : formatDate(row.last, 'short')),
            },
          ]}
        />
      )}
    </Section>
  )
}
