import type { UseQueryResult } from '@tanstack/react-query'
import type { Failure } from '../../api/failure.ts'
import { Loading } from '../../components/loading.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { ChampionDecision } from './champion/champion-decision.tsx'
import { FirstTouchChart } from './charts/first-touch-chart.tsx'
import { JourneyChart } from './charts/journey-chart.tsx'
import { LiftChart } from './charts/lift-chart.tsx'
import { carriesFinding } from './findings/carries-finding.ts'
import { signsFinding } from './findings/signs-finding.ts'
import { startsFinding } from './findings/starts-finding.ts'
import { ThreeFindings } from './findings/three-findings.tsx'
import { NoDeals } from './no-deals.tsx'
import type { Lift, Origins } from './roles-data.ts'
import { RolesNotes } from './roles-notes.tsx'
import classes from './roles-screen.module.css'

interface RolesAnswerProps {
  readonly origins: UseQueryResult<Origins, Failure>
  readonly lift: UseQueryResult<Lift, Failure>
  readonly segment: string | undefined
  readonly colour: string
}

/** The three findings, the champion to decide on, the charts behind, and how it was looked at; each as soon as it is there. */
export function RolesAnswer({ origins, lift, segment, colour }: RolesAnswerProps) {
  const [begun, carried] = [origins.data, lift.data]
  const failures = [origins, lift].filter(({ error, isFetching }) => error !== null && !isFetching)
  const [failed] = failures
  if (begun !== undefined && carried !== undefined && begun.deals + carried.deals === 0) {
    return <NoDeals segment={segment} />
  }
  const findings = [
    begun === undefined ? waiting(origins) : startsFinding(begun),
    carried === undefined ? waiting(lift) : carriesFinding(carried),
    begun === undefined ? waiting(origins) : signsFinding(begun),
  ]
  const known = findings.filter((finding) => typeof finding === 'object')
  return (
    <div className={classes.answer}>
      {failed === undefined || failed.error === null ? null : (
        <Refusal
          failure={failed.error}
          title="Your records cannot tell that"
          onRetry={() => void Promise.all(failures.map(({ refetch }) => refetch()))}
        />
      )}
      {failures.length > 1 ? null : <ThreeFindings findings={findings} colour={colour} />}
      {carried === undefined ? null : <ChampionDecision lift={carried} segment={segment} />}
      {begun === undefined || begun.journey.length === 0 ? null : (
        <JourneyChart origins={begun} findings={known} colour={colour} />
      )}
      {carried === undefined || carried.roles.length === 0 ? null : <LiftChart lift={carried} />}
      {begun === undefined || begun.roles.length === 0 ? null : <FirstTouchChart origins={begun} />}
      {begun === undefined || carried === undefined ? (
        failures.length > 0 ? null : (
          <Loading rows={2} height={260} />
        )
      ) : (
        <RolesNotes origins={begun} lift={carried} />
      )}
    </div>
  )
}

function waiting({ error, isFetching }: UseQueryResult<unknown, Failure>): 'coming' | 'failed' {
  return error !== null && !isFetching ? 'failed' : 'coming'
}
