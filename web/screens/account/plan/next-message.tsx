import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { withDates } from '../../../look/format.ts'
import { RestsMark } from '../../messages/rests-mark.tsx'
import classes from './account-plan.module.css'
import { ConsentMark } from './consent-mark.tsx'
import type { Plan } from './plan-data.ts'
import { stepOf } from './step-of.ts'

/** The message for where they stand, to whom it goes, and what keeps it from going. */
export function NextMessage({ plan }: { readonly plan: Plan }) {
  const { next, stage, first } = plan
  const { message, to, instead } = next
  const response = message?.channel.response ?? null
  const isReady = message !== null && to !== null && instead === null
  return (
    <section
      className={`${classes.message} ${message === null ? 'hatched' : ''}`}
      data-ready={isReady}
      aria-labelledby="plan-message"
    >
      <div className={classes.sheet}>
        <h3 id="plan-message" className={classes.small}>
          {isReady
            ? 'The message to send next'
            : message === null
              ? 'No message to send yet'
              : 'The message, once it can be sent'}
        </h3>
        {message === null ? (
          <p>{nothingWords(plan)}</p>
        ) : (
          <>
            <p className="said">
              {message.value === '' ? 'It is begun, but what we offer is not written yet.' : message.value}
            </p>
            <p className={classes.rests}>
              <RestsMark rests={message.rests} silent />
              <span>
                For “{message.stageWords}”{message.draft ? ', a draft that nobody accepted yet' : ''}.{' '}
                {message.restsWords}
              </span>
            </p>
          </>
        )}
        <dl className={classes.facts}>
          <dt>To</dt>
          <dd>
            {to === null ? (
              <>Nobody yet{first.length === 0 ? '' : ': see the first step'}.</>
            ) : (
              <>
                <strong>{to.name}</strong>, {to.title === '' ? to.words : to.title}
                <ConsentMark mayContact={to.mayContact} words={to.contactWords} />
              </>
            )}
          </dd>
          {next.channel === null ? null : (
            <>
              <dt>By</dt>
              <dd>
                {next.channel}
                {response === null ? null : <span className={classes.soft}>{withDates(response.words)}</span>}
              </dd>
            </>
          )}
          <dt>Why</dt>
          <dd>{next.why}</dd>
        </dl>
        {message === null ? (
          stage.stage === null ? null : (
            <Button variant="default" renderRoot={(props) => <Link to="/messages" {...props} />}>
              All messages
            </Button>
          )
        ) : (
          <Button
            variant={isReady ? 'filled' : 'default'}
            renderRoot={(props) => (
              <Link to="/messages/$message" params={{ message: String(message.id) }} {...props} />
            )}
          >
            {message.draft ? 'Read and accept the draft' : 'Open the message'}
          </Button>
        )}
      </div>
    </section>
  )
}

function nothingWords({ stage, persona, personaWhy, next }: Plan): string {
  if (persona === null) return personaWhy ?? 'No persona stands for them yet.'
  if (stage.stage === null) return 'Which message fits is known once it is known where they stand.'
  return next.instead === null ? `No message is written for “${stage.words}”.` : stepOf(next.instead).words
}
