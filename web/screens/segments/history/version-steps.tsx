import { formatDate } from '../../../look/format.ts'
import type { History } from './history.ts'
import classes from './segment-history.module.css'

type Step = History['versions'][number]

const WHAT: Readonly<Record<Step['change'], string>> = {
  first: 'First saved',
  rule: 'The rule changed',
  name: 'Renamed',
  look: 'Its note or colour changed',
  restored: 'Restored',
}

/** The versions of the rule, the newest first, with what each changed. */
export function VersionSteps({ history }: { readonly history: History }) {
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title" className={classes.title}>
        Versions of its rule
      </h2>
      <ol className={classes.steps}>
        {history.versions.map((step) => (
          <li key={step.version}>
            <div className={classes.when}>
              <strong>Version {step.version}</strong>
              {heldWords(step)}
              <br />
              {WHAT[step.change]}
            </div>
            <div>
              <p className={classes.what}>{step.sentence ?? `No longer valid: ${step.rule}`}</p>
              {step.difference === null || step.change !== 'rule' ? null : <Parts difference={step.difference} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** `since 3 Mar 2026`, `3 Mar 2026 to 4 Apr 2026`, `on 3 Mar 2026`. */
function heldWords({ at, until }: Step): string {
  const first = formatDate(at, 'short')
  if (until === null) return `since ${first}`
  const last = formatDate(until, 'short')
  return first === last ? `on ${first}` : `${first} to ${last}`
}

function Parts({ difference }: { readonly difference: NonNullable<Step['difference']> }) {
  const words = ({ rule, sentence }: { rule: string; sentence: string | null }): string => sentence ?? rule
  return (
    <ul className={classes.parts}>
      {difference.added.map((part) => (
        <li key={`added ${part.rule}`}>
          <span>added</span>
          <span>{words(part)}</span>
        </li>
      ))}
      {difference.changed.map(({ before, after }) => (
        <li key={`changed ${after.rule}`}>
          <span>changed</span>
          <span>
            <span className={classes.gone}>{words(before)}</span> {words(after)}
          </span>
        </li>
      ))}
      {difference.dropped.map((part) => (
        <li key={`dropped ${part.rule}`}>
          <span>dropped</span>
          <span className={classes.gone}>{words(part)}</span>
        </li>
      ))}
    </ul>
  )
}
