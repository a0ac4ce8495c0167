import { useParams } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { accountOfAddress } from './account-address.ts'
import classes from './account-screen.module.css'
import { AccountSentence } from './account-sentence.tsx'
import { Answers } from './answers.tsx'
import { BuyingGroup } from './buying-group/buying-group.tsx'
import { Deals } from './deals.tsx'
import { Facts } from './facts.tsx'
import { KeyFigures } from './key-figures.tsx'
import { NoSuchAccount } from './no-such-account.tsx'
import { Orders } from './orders.tsx'
import { People } from './people.tsx'
import { AccountPlan } from './plan/account-plan.tsx'
import { SegmentsOf } from './segments-of.tsx'
import { WhatHappened } from './timeline/what-happened.tsx'
import { Usage } from './usage.tsx'
import { ROWS } from './use-rows.ts'

/** What is known about one company, and where it came from. */
export function AccountScreen() {
  const { account: given } = useParams({ from: '/accounts/$account' })
  const name = accountOfAddress(given)
  const { data, error, refetch } = useRead('account show', { account: name, limit: ROWS })
  if (data === undefined) {
    if (error?.problems.some(({ code }) => code === 'no_such_account')) return <NoSuchAccount given={given} />
    return (
      <Page title={error === null ? 'Account' : given}>
        {error === null ? (
          <Loading rows={3} height={160} />
        ) : (
          <FailureNote failure={error} onRetry={() => void refetch()} />
        )}
      </Page>
    )
  }
  const title = data.name ?? data.domain ?? `Account ${data.account}`
  return (
    <Page title={title} sentence={<AccountSentence account={data} />}>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      <KeyFigures account={data} />
      <AccountPlan key={data.account} account={data.account} name={title} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <SegmentsOf account={name} />
          <Facts account={data} />
        </div>
        <div className={classes.main} key={data.account}>
          <WhatHappened account={name} people={data.people?.rows ?? []} />
          <BuyingGroup account={data} />
          <People account={data} />
          <Deals account={data} />
          <Orders account={data} />
          <Usage account={data} />
          <Answers account={data} />
        </div>
      </div>
    </Page>
  )
}
