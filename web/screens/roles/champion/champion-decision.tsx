import { Button } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatDate } from '../../../look/format.ts'
import { inSentence } from '../role-words.ts'
import { type Lift, ofSegment } from '../roles-data.ts'
import classes from './champion-decision.module.css'
import { DecidePanel } from './decide-panel.tsx'

interface ChampionDecisionProps {
  readonly lift: Lift
  readonly segment: string | undefined
}

/** The role everything after this starts from: what the records recommend, for and against, and what a person decided. */
export function ChampionDecision({ lift, segment }: ChampionDecisionProps) {
  const { recommendation, decision } = lift
  const [deciding, setDeciding] = useState<'confirm' | 'choose'>()
  const release = useUndoable('champion release', () => 'The decision is taken back: the records speak again')
  return (
    <section className={classes.decision} aria-labelledby="champion-title">
      <div className={classes.words}>
        <h2 id="champion-title" className={classes.title}>
          {titleOf(lift)}
        </h2>
        <p className={classes.status}>{statusOf(lift)}</p>
        {decision?.reason === undefined || decision.reason === '' ? null : (
          <blockquote className={`said ${classes.reason}`}>“{decision.reason}”</blockquote>
        )}
      </div>
      <div className={classes.actions}>
        {decision === null && recommendation !== null ? (
          <Button onClick={() => setDeciding('confirm')}>Confirm {inSentence(recommendation.words)}</Button>
        ) : null}
        <Button
          variant={decision === null && recommendation === null ? 'filled' : 'default'}
          onClick={() => setDeciding('choose')}
        >
          {decision === null && recommendation === null ? 'Choose a champion…' : 'Choose another…'}
        </Button>
        {decision === null ? null : (
          <Button variant="subtle" loading={release.isPending} onClick={() => release.mutate(ofSegment(segment))}>
            Take the decision back
          </Button>
        )}
      </div>
      {release.error === null ? null : <FailureNote failure={release.error} />}
      {recommendation === null ? null : (
        <div className={classes.evidence}>
          <Evidence title={`For ${inSentence(recommendation.words)}`} sign="+" points={recommendation.for} />
          <Evidence title="Against" sign="−" points={recommendation.against} />
        </div>
      )}
      <DecidePanel
        key={deciding ?? 'closed'}
        lift={lift}
        segment={segment}
        opened={deciding !== undefined}
        start={deciding === 'confirm' ? recommendation?.role : undefined}
        onClose={() => setDeciding(undefined)}
      />
    </section>
  )
}

interface EvidenceProps {
  readonly title: string
  readonly sign: string
  readonly points: readonly string[]
}

function Evidence({ title, sign, points }: EvidenceProps) {
  return (
    <div>
      <h3 className={classes.subtitle}>{title}</h3>
      {points.length === 0 ? (
        <p className={classes.soft}>Nothing in your records.</p>
      ) : (
        <ul className={classes.points}>
          {points.map((point) => (
            <li key={point} data-sign={sign}>
              {point}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function titleOf({ decision, recommendation, roles }: Lift): string {
  if (decision !== null) {
    const words = roles.find(({ role }) => role === decision.role)?.words ?? decision.role
    return `Your champion: ${inSentence(words)}`
  }
  return recommendation === null
    ? 'Your records name no champion'
    : `Your records recommend ${inSentence(recommendation.words)}`
}

function statusOf({ decision, recommendation }: Lift): string {
  if (decision === null) {
    return recommendation === null
      ? 'You can name one yourself, with a reason. Reachability in the scorecard and the target lists start from this role.'
      : 'Not decided yet. Reachability in the scorecard and the target lists start from this role.'
  }
  const how =
    decision.role === recommendation?.role ? 'Confirmed, as your records recommend' : overruled(recommendation)
  return `${how}, by ${decision.by} on ${formatDate(decision.at)}.`
}

function overruled(recommendation: Lift['recommendation']): string {
  return recommendation === null
    ? 'Chosen by a person; your records name nobody'
    : `Chosen by a person; your records recommend ${inSentence(recommendation.words)}`
}
