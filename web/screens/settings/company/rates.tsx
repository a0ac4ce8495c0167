import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { DataTable } from '../../../components/data-table.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatDate } from '../../../look/format.ts'
import classes from '../settings-form.module.css'

interface RatesProps {
  /** Of the workspace. */
  readonly currency: string
  readonly currencies: readonly { readonly value: string; readonly label: string }[]
}

/** What other currencies are worth, from a day on. An amount is converted at the rate of its own day. */
export function Rates({ currency, currencies }: RatesProps) {
  const { data, error } = useRead('rate list', {})
  const [other, setOther] = useState<string | null>(null)
  const [rate, setRate] = useState<string | number>('')
  const [from, setFrom] = useState(() => new Date().toISOString().slice(0, 10))
  const add = useUndoable(
    'rate set',
    (_, input) => `One ${input.currency} is ${input.rate} ${currency} from ${formatDate(input.from)} on`,
  )
  const ready = other !== null && typeof rate === 'number' && rate > 0 && from !== ''
  const rates = data?.rates ?? []
  return (
    <section className={classes.block} aria-labelledby="rates">
      <h2 id="rates" className={classes.title}>
        Rates
      </h2>
      <p className={classes.soft}>
        Amounts in other currencies are counted in {currency} at the rate of their own day. Without a rate they are
        not added up at all: no sum mixes currencies.
      </p>
      {error === null ? null : <FailureNote failure={error} />}
      {rates.length === 0 ? (
        <p className={classes.soft}>No rates yet.</p>
      ) : (
        <DataTable
          caption="Rates to other currencies"
          rows={rates}
          rowKey={(row) => `${row.currency} ${row.from}`}
          columns={[
            { key: 'currency', title: 'One', cell: (row) => row.currency },
            { key: 'rate', title: `is worth (${currency})`, right: true, cell: (row) => row.rate },
            { key: 'from', title: 'from', cell: (row) => formatDate(row.from) },
          ]}
        />
      )}
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          void add.mutateAsync({ currency: other, rate, from }).then(
            () => setRate(''),
            () => undefined,
          )
        }}
      >
        <Select
          label="One"
          placeholder="Currency"
          data={currencies.filter(({ value }) => value !== currency)}
          value={other}
          onChange={setOther}
          searchable
          limit={200}
          w={240}
        />
        <NumberInput
          label={`is worth (${currency})`}
          value={rate}
          onChange={setRate}
          min={0}
          decimalScale={8}
          hideControls
          w={140}
        />
        <TextInput
          label="from"
          type="date"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          w={160}
        />
        <Button type="submit" disabled={!ready} loading={add.isPending}>
          Add the rate
        </Button>
      </form>
      {add.error === null ? null : (
        <div className={classes.gap}>
          <FailureNote failure={add.error} />
        </div>
      )}
    </section>
  )
}
