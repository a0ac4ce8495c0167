import { Tooltip, UnstyledButton } from '@mantine/core'
import type { Account } from './account-data.ts'
import classes from './account-sentence.module.css'

const STAGES: Readonly<Record<string, string>> = {
  prospect: 'Prospect',
  customer: 'Customer',
  former: 'Former customer',
}

/** Stage, domain and owner in one line; a stage that nobody recorded says what it was taken from. */
export function AccountSentence({ account }: { readonly account: Account }) {
  const { lifecycle, domain, owner, records } = account
  const stage = STAGES[lifecycle.value] ?? lifecycle.value
  return (
    <span className={classes.line}>
      {lifecycle.recorded ? (
        <span>{stage}</span>
      ) : (
        <Tooltip label="No record says it: a won deal or an order makes a customer, everybody else is a prospect.">
          <UnstyledButton className={classes.assumed ?? ''}>{stage}, assumed</UnstyledButton>
        </Tooltip>
      )}
      {domain === null ? null : <span>{domain}</span>}
      <span>{owner === null ? 'nobody in charge' : `in the charge of ${owner}`}</span>
      {records > 1 ? <span>{records} records shown as one</span> : null}
    </span>
  )
}
