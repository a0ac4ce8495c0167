import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { FileMenu } from '../../../components/file-menu.tsx'
import { TraceList } from '../../../components/trace-list/trace-list.tsx'
import { formatDate, withDates } from '../../../look/format.ts'
import { useWideLetters } from '../../../look/use-wide-letters.ts'
import classes from './account-plan.module.css'
import { CandidatePanel } from './candidate-panel.tsx'
import { ChampionPart } from './champion-part.tsx'
import { GroupPart } from './group-part.tsx'
import { NextMessage } from './next-message.tsx'
import type { Plan } from './plan-data.ts'
import { PlanLoading } from './plan-loading.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { SoFar } from './so-far.tsx'
import { StageStrip } from './stage-strip.tsx'

interface AccountPlanProps {
  /** Its number in this workspace. */
  readonly account: number
  readonly name: string
}

/** What to do with this company next, and why: read by itself, so that what is known of it does not wait. */
export function AccountPlan({ account, name }: AccountPlanProps) {
  const id = useId()
  const of = `#${account}`
  const { data, error, refetch } = useRead('plan', { account: of }, { fresh: 60_000 })
  useWideLetters(JSON.stringify([data?.next, data?.champion, data?.group.members]))
  return (
    <section className={classes.plan} aria-labelledby={id} aria-busy={data === undefined && error === null}>
      <header className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            What to do next
          </h2>
          <p className={classes.soft}>{data === undefined ? 'The plan for this account' : <About plan={data} />}</p>
        </div>
        <span className={`no-print ${classes.actions}`}>
          <Button
            variant="default"
            leftSection={<IconMail size={17} stroke={1.6} />}
            renderRoot={(props) => <Link to="/kit" search={{ of } as never} {...props} />}
          >
            Champion kit
          </Button>
          <FileMenu
            name={`${name} plan`}
            operation="plan"
            files={[
              { label: 'Plan as PDF, A4', asked: { account: of, format: 'pdf', paper: 'A4' } },
              { label: 'Plan as PDF, Letter', asked: { account: of, format: 'pdf', paper: 'Letter' } },
              { label: 'Plan as Markdown', asked: { account: of, format: 'md' } },
            ]}
          />
        </span>
      </header>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null ? <PlanLoading /> : null : <Parts plan={data} />}
    </section>
  )
}

/** Which segment it speaks of: that decides whose message it is and what won deals it is held against. */
function About({ plan: { segments, near, unsure, asOf } }: { readonly plan: Plan }) {
  const [first, ...others] = segments
  const day = `as of ${formatDate(asOf)}`
  if (first === undefined) {
    if (near === null && unsure.length > 0) return `Whether it is in a segment cannot be told yet; ${day}`
    return `In no segment${near === null ? '' : `; nearest is ${near.name}`}; ${day}`
  }
  return (
    <span className={classes.about}>
      <BrushStroke name={first.name} colour={first.colour} width={30} height={12} />
      <span>
        As a company of{' '}
        <Link className={classes.quiet ?? ''} to="/segments/$segment" params={{ segment: first.name }}>
          {first.name}
        </Link>
        {first.chosen ? ', which you chose to go after' : ''}
        {others.length === 0 ? '' : `; also in ${others.map((each) => each.name).join(', ')}`}; {day}
      </span>
    </span>
  )
}

function Parts({ plan }: { readonly plan: Plan }) {
  const [contact, setContact] = useState<string>()
  const { warnings, figures, notes } = plan
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} className={classes.warning} role="note">
          {withDates(warning)}
        </p>
      ))}
      <div className={classes.first}>
        <PlanSteps plan={plan} onCandidate={setContact} />
        <NextMessage plan={plan} />
      </div>
      <StageStrip stage={plan.stage} />
      <div className={classes.parts}>
        <ChampionPart plan={plan} onCandidate={setContact} />
        <GroupPart group={plan.group} />
        <SoFar plan={plan} />
      </div>
      <TraceList title="Where each figure comes from" figures={figures} />
      {notes.map((note) => (
        <p key={note} className={classes.soft}>
          {withDates(note)}
        </p>
      ))}
      <CandidatePanel
        contact={contact}
        name={plan.champion?.people.find((each) => each.contact === contact)?.name ?? contact ?? ''}
        onClose={() => setContact(undefined)}
      />
    </>
  )
}
