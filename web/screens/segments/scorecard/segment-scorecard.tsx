import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { formatCount, formatDate } from '../../../look/format.ts'
import { EconomicsPanel } from './economics-panel.tsx'
import { OfferFit } from './offer-fit.tsx'
import { type Scorecard, VERDICT_WORDS } from './scorecard.ts'
import classes from './segment-scorecard.module.css'
import { TestRow } from './test-row.tsx'

interface SegmentScorecardProps {
  readonly name: string
  readonly colour: number
}

/** Six tests that a segment stands or fails by, and what its companies buy. */
export function SegmentScorecard({ name, colour }: SegmentScorecardProps) {
  const { data, error, refetch } = useRead('segment score', { name }, { keep: true, fresh: 60_000 })
  const [entering, setEntering] = useState(false)
  if (data === undefined) {
    return error === null ? (
      <Loading rows={6} height={78} />
    ) : (
      <FailureNote failure={error} onRetry={() => void refetch()} />
    )
  }
  return (
    <section className={classes.scorecard} aria-labelledby="scorecard-title">
      <header>
        <h2 id="scorecard-title" className={classes.title}>
          {titleOf(data)}
        </h2>
        <p className={classes.sentence}>
          {`${formatCount(data.accounts)} of ${formatCount(data.total)} companies, as of ${formatDate(data.day)}. What differs goes together with the segment; that it comes from it is not shown.`}
        </p>
      </header>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      <ol className={classes.tests}>
        {data.tests.map((test) => (
          <TestRow key={test.name} test={test} card={data} colour={colour} onEconomics={() => setEntering(true)} />
        ))}
      </ol>
      <OfferFit card={data} />
      <EconomicsPanel segment={name} opened={entering} onClose={() => setEntering(false)} />
    </section>
  )
}

/** `Passes 3 of 6 tests; 1 weak, 2 cannot be told`. */
function titleOf({ tests }: Scorecard): string {
  const many = (verdict: keyof typeof VERDICT_WORDS): number =>
    tests.filter((test) => test.verdict === verdict).length
  const others = (['weak', 'fail', 'unknown'] as const)
    .filter((verdict) => many(verdict) > 0)
    .map((verdict) => `${many(verdict)} ${many(verdict) > 1 && verdict === 'fail' ? 'fail' : VERDICT_WORDS[verdict]}`)
  const passed = many('pass')
  const start =
    passed === tests.length ? `Passes all ${tests.length} tests` : `Passes ${passed} of ${tests.length} tests`
  return others.length === 0 ? start : `${start}: ${others.join(', ')}`
}
