import { useRead } from '../../../api/use-read.ts'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { AgreementChart } from './agreement-chart.tsx'
import { BalanceChart } from './balance-chart.tsx'
import classes from './overview.module.css'
import { SaturationChart } from './saturation-chart.tsx'
import { ThemesChart } from './themes-chart.tsx'

/** How far the conversations reach: who is in them, what would still be new, and whether two coders read alike. */
export function WhatItCarries() {
  const { data, error, refetch } = useRead('research measures', {}, { fresh: 60_000 })
  if (data === undefined) {
    return error === null ? (
      <Loading rows={2} height={220} />
    ) : (
      <Refusal failure={error} title="What was said cannot be measured" onRetry={() => void refetch()} />
    )
  }
  return (
    <div className={classes.carries}>
      <BalanceChart measures={data} />
      <SaturationChart measures={data} />
      {data.themes.length === 0 ? null : <ThemesChart measures={data} />}
      <AgreementChart measures={data} />
    </div>
  )
}
