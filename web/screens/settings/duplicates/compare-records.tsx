import { Button, Radio } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { accountReference } from '../../../components/account-table/account-reference.ts'
import { counted } from '../../../look/format.ts'
import classes from './duplicates.module.css'
import { FieldRow } from './field-row.tsx'
import { type Group, inSentence, recordTitle } from './group.ts'

interface CompareRecordsProps {
  readonly group: Group
  /** Number of the record whose values win. */
  readonly keep: number
  readonly onKeep: (account: number) => void
}

/** Records side by side: where they differ is marked, and where the kept one lacks a value, whose it will be. */
export function CompareRecords({ group, keep, onKeep }: CompareRecordsProps) {
  const [all, setAll] = useState(false)
  const same = group.fields.filter(({ difference }) => difference === 'same')
  const shown = all ? group.fields : group.fields.filter(({ difference }) => difference !== 'same')
  const fills = group.fields.filter((field) => field.values[placeOf(group, keep)] === null)
  return (
    <>
      <p className={classes.reasons}>
        <span className={classes.sureness} data-sureness={group.sureness}>
          {inSentence([group.sureness])}
        </span>{' '}
        {inSentence(group.reasons)}.
      </p>
      <div className={classes.scroll} role="region" aria-label="The records side by side" tabIndex={0}>
        <table className={classes.compare}>
          <thead>
            <tr>
              <td className={classes.labels}>
                <span className="visually-hidden">Field</span>
              </td>
              {group.records.map((record, index) => (
                <th key={record.account} scope="col" data-kept={record.account === keep || undefined}>
                  <Radio
                    name="keep"
                    value={String(record.account)}
                    checked={record.account === keep}
                    onChange={() => onKeep(record.account)}
                    label={record.account === keep ? 'Kept: its values win' : `Keep this one (${index + 1})`}
                    aria-label={`Keep ${recordTitle(record)}, record ${index + 1}`}
                  />
                  <Link
                    to="/accounts/$account"
                    params={{ account: accountReference(record) }}
                    className={classes.record}
                  >
                    {recordTitle(record)}
                  </Link>
                  <span className={classes.hanging}>{hanging(record)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field.field} field={field} records={group.records} kept={placeOf(group, keep)} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.below}>
        {same.length === 0 ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? 'Only the differences' : `Show ${counted(same.length, 'field')} that agree`}
          </Button>
        )}
        <p className={classes.soft}>
          {fills.length === 0
            ? 'The kept record has every value itself.'
            : `The others fill ${counted(fills.length, 'gap')}: ${fills.map(({ label }) => label.toLowerCase()).join(', ')}.`}
        </p>
      </div>
    </>
  )
}

function placeOf({ records }: Group, account: number): number {
  return records.findIndex((record) => record.account === account)
}

function hanging(record: Group['records'][number]): string {
  const parts = [
    record.contacts === 0 ? undefined : counted(record.contacts, 'contact'),
    record.deals === 0 ? undefined : counted(record.deals, 'deal'),
    record.orders === 0 ? undefined : counted(record.orders, 'order'),
    record.touches === 0 ? undefined : counted(record.touches, 'touch', 'touches'),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? 'Nothing belongs to it' : parts.join(', ')
}
