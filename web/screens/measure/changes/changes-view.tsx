import { useRead } from '../../../api/use-read.ts'
import { periodWords } from '../../../charts/periods/period.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import { MeasureNotes } from '../measure-notes.tsx'
import screen from '../measure-screen.module.css'
import { ChangesChart } from './changes-chart.tsx'
import { QuietChanges } from './quiet-changes.tsx'

/** What changed in the last whole quarter by more than chance brings about, and what did not. */
export function ChangesView() {
  const { data, error, refetch } = useRead('trends', {}, { fresh: 300_000 })
  if (data === undefined) {
    return error === null ? (
      <Loading rows={2} height={320} />
    ) : (
      <Refusal failure={error} title="Your records cannot tell that" onRetry={() => void refetch()} />
    )
  }
  const { quarter, against, tested, findings, quiet, tooFew, refused, notes } = data
  const relative = findings.filter(({ unit }) => unit !== 'share')
  const shares = findings.filter(({ unit }) => unit === 'share')
  const untold = [
    ...refused.map(({ what, reason }) => `${what}: ${reason}`),
    ...(tooFew.length === 0
      ? []
      : [`${counted(tooFew.length, 'thing')} had too few rows in both quarters to be tested.`]),
  ]
  return (
    <div className={screen.view}>
      <p className={screen.soft}>
        {`${periodWords(quarter.key)} against ${periodWords(against.key)}, ${against.why}. ${formatCount(tested)} things were tested together; ${formatCount(findings.length)} changed by more than chance brings about.`}
      </p>
      {findings.length === 0 ? (
        <EmptyState title={`Nothing changed in ${periodWords(quarter.key)} that stands out from chance`}>
          {`${counted(tested, 'thing was', 'things were')} tested. What moved, moved no more than it would by itself.`}
        </EmptyState>
      ) : null}
      {relative.length === 0 ? null : <ChangesChart kind="ratio" findings={relative} changes={data} />}
      {shares.length === 0 ? null : <ChangesChart kind="points" findings={shares} changes={data} />}
      {quiet.length === 0 ? null : <QuietChanges quiet={quiet} currency={data.currency} />}
      <MeasureNotes title="How to read it" notes={[...notes, ...untold]} />
    </div>
  )
}
