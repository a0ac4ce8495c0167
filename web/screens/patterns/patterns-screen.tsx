import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Page } from '../../components/page.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { AskPatterns } from './ask-patterns.tsx'
import { askedOf } from './asked.ts'
import { ByField } from './by-field.tsx'
import { Looking } from './looking.tsx'
import { PatternsAnswer } from './patterns-answer.tsx'
import { PatternsIntroduction } from './patterns-introduction.tsx'
import classes from './patterns-screen.module.css'
import { usePatterns } from './use-patterns.ts'

/** What the accounts that love you have in common, or that nothing is. What is asked stands in the address. */
export function PatternsScreen() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = askedOf(search)
  const { data, error, running, stopped, step, stop, again } = usePatterns(asked)
  return (
    <Page
      title="What do those that love you have in common?"
      sentence="Every combination of up to three things known beforehand is looked at on older records; what seems to stand out is then tested on newer ones that had no part in finding it. Only what holds there is shown."
    >
      <AskPatterns
        key={JSON.stringify(asked ?? null)}
        asked={asked}
        running={running}
        onAsk={(next) => {
          if (JSON.stringify(next) === JSON.stringify(asked)) again()
          else void navigate({ to: '/patterns', search: next as never })
        }}
      />
      <div className={classes.answer} aria-live="polite">
        {running ? <Looking step={step} again={data !== undefined} onStop={stop} /> : null}
        {stopped && error === null ? (
          <p className={classes.soft}>
            Stopped; nothing was looked at to the end.{' '}
            <Button variant="subtle" size="compact-sm" onClick={again}>
              Look again
            </Button>
          </p>
        ) : null}
        {error === null || running ? null : (
          <Refusal failure={error} title="Your records cannot tell that" onRetry={again} />
        )}
        {asked === undefined ? <PatternsIntroduction /> : null}
        {data === undefined || asked === undefined ? null : <PatternsAnswer found={data} />}
      </div>
      {asked === undefined ? null : <ByField asked={asked} />}
    </Page>
  )
}
