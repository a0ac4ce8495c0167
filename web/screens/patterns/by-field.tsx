import { Select } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../api/operation-types.ts'
import { useRead } from '../../api/use-read.ts'
import { Loading } from '../../components/loading.tsx'
import { Refusal } from '../../components/refusal.tsx'
import type { Asked } from './asked.ts'
import classes from './by-field.module.css'
import { ByFieldChart } from './by-field-chart.tsx'

/** Fields that say who somebody is, not what they have in common. */
const NAMES = new Set(['id', 'name', 'domain'])

/** The same outcome by the values of one field: what people ask first, and where one field alone is not enough. */
export function ByField({ asked }: { readonly asked: Asked }) {
  const [field, setField] = useState<string | null>(null)
  const vocabulary = useRead('segment vocabulary', {}, { keep: true })
  const { data, error, isFetching, refetch } = useRead(
    'patterns by',
    { ...asked, field: field ?? '' },
    { enabled: field !== null, fresh: 60_000 },
  )
  return (
    <section className={classes.by} aria-labelledby="by-field">
      <header className={classes.head}>
        <div>
          <h2 id="by-field" className={classes.title}>
            By one field alone
          </h2>
          <p className={classes.soft}>The outcome for every value of a field, whether or not it is a pattern.</p>
        </div>
        <Select
          aria-label="Field"
          placeholder="Choose a field"
          searchable
          data={choicesOf(vocabulary.data)}
          value={field}
          onChange={setField}
          className={classes.select}
        />
      </header>
      {error === null || isFetching ? null : (
        <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
      )}
      {field !== null && data === undefined && error === null ? <Loading rows={4} height={44} /> : null}
      {data === undefined ? null : <ByFieldChart shown={data} />}
    </section>
  )
}

/** Fields of companies, then those of the deal and of touches: what people compare by. */
function choicesOf(vocabulary: OutputOf<'segment vocabulary'> | undefined) {
  const group = (kind: string, title: string, prefix: string) => ({
    group: title,
    items: (vocabulary?.kinds.find(({ name }) => name === kind)?.fields ?? [])
      .filter(({ name, coverage }) => !NAMES.has(name) && coverage > 0)
      .map(({ name, label }) => ({ value: `${prefix}${name}`, label: capital(label) })),
  })
  return [
    group('accounts', 'The company', ''),
    group('deals', 'The deal', 'deals.'),
    group('touches', 'Touches', 'touches.'),
  ].filter(({ items }) => items.length > 0)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
