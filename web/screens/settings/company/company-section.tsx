import { Select } from '@mantine/core'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import classes from '../settings-form.module.css'
import { Rates } from './rates.tsx'

/** Time zone, currency and fiscal year, saved as they are chosen; and the rates to other currencies. */
export function CompanySection() {
  const { data, error, refetch } = useRead('settings show', {})
  const choices = useRead('settings choices', {}, { fresh: Number.POSITIVE_INFINITY })
  const save = useUndoable('settings set', (_, input) => {
    if (input.timeZone !== undefined) return `The time zone is ${input.timeZone.replaceAll('_', ' ')}`
    if (input.currency !== undefined) return `Sums are given in ${input.currency}`
    const month = choices.data?.months.find(({ value }) => value === input.fiscalYearStartsIn)
    return `The fiscal year starts in ${month?.label ?? input.fiscalYearStartsIn}`
  })
  const failure = error ?? choices.error ?? save.error
  return (
    <Page
      title="Company"
      sentence="What a date, a sum and a year mean in this workspace. Every list and figure follows at once."
    >
      {failure === null ? null : <FailureNote failure={failure} onRetry={() => void refetch()} />}
      {data === undefined || choices.data === undefined ? (
        failure === null ? (
          <Loading rows={3} height={60} />
        ) : null
      ) : (
        <div className={classes.form}>
          <Select
            label="Currency"
            description="Sums are given in it, and an amount without a currency is in it."
            data={choices.data.currencies}
            value={save.isPending ? (save.variables.currency ?? data.currency) : data.currency}
            onChange={(currency) => currency !== null && save.mutate({ currency })}
            searchable
            allowDeselect={false}
            nothingFoundMessage="No currency goes by this"
            limit={200}
          />
          <Select
            label="Time zone"
            description="A date without a time begins at its midnight, and “today” is its today."
            data={choices.data.timeZones}
            value={save.isPending ? (save.variables.timeZone ?? data.timeZone) : data.timeZone}
            onChange={(timeZone) => timeZone !== null && save.mutate({ timeZone })}
            searchable
            allowDeselect={false}
            nothingFoundMessage="No time zone goes by this"
            limit={450}
          />
          <Select
            label="The fiscal year starts in"
            description="Quarters and years in reports begin there."
            data={choices.data.months.map(({ value, label }) => ({ value: String(value), label }))}
            value={String(
              save.isPending
                ? (save.variables.fiscalYearStartsIn ?? data.fiscalYearStartsIn)
                : data.fiscalYearStartsIn,
            )}
            onChange={(month) => month !== null && save.mutate({ fiscalYearStartsIn: Number(month) })}
            allowDeselect={false}
          />
        </div>
      )}
      {data === undefined || choices.data === undefined ? null : (
        <Rates currency={data.currency} currencies={choices.data.currencies} />
      )}
    </Page>
  )
}
