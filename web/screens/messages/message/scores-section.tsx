import { Button } from '@mantine/core'
import { useState } from 'react'
import { addressOf } from '../../../api/call.ts'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatDate, withDates } from '../../../look/format.ts'
import { upperFirst } from '../../../look/upper-first.ts'
import type { Message, Scores } from '../messages-data.ts'
import { ScoreForm } from './score-form.tsx'
import classes from './scores-section.module.css'

type Audience = Scores['audiences'][number]

/** What real people think of it: those in the persona's role first, colleagues apart and never counted with them. */
export function ScoresSection({ message }: { readonly message: Message }) {
  const { data, error } = useRead('message scores', { message: message.id }, { keep: true })
  const [asking, setAsking] = useState(false)
  return (
    <section aria-label="Does it resonate?">
      <h2 className={classes.title}>Does it resonate?</h2>
      {error === null ? null : <FailureNote failure={error} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={3} height={40} />
        ) : null
      ) : (
        <>
          <p className={classes.verdict} data-verdict={data.verdict}>
            {data.verdictWords}
          </p>
          {data.missing.map((each) => (
            <p key={each} className={classes.soft}>
              {each}
            </p>
          ))}
          {data.audiences
            .filter(({ people }) => people > 0)
            .map((audience) => (
              <AudienceView key={audience.audience} audience={audience} />
            ))}
          {data.older.length === 0 ? null : (
            <p className={classes.soft}>
              Earlier versions have scores of their own, not counted here: {data.older.map(olderWords).join(', ')}.
            </p>
          )}
          {data.notes.map((note) => (
            <p key={note} className={classes.soft}>
              {withDates(note)}
            </p>
          ))}
        </>
      )}
      {asking ? (
        <ScoreForm message={message} onDone={() => setAsking(false)} />
      ) : (
        <span className={`no-print ${classes.actions}`}>
          <Button size="xs" variant="default" onClick={() => setAsking(true)}>
            Note an answer…
          </Button>
          <Button
            size="xs"
            variant="default"
            component="a"
            href={`${addressOf('message form')}/file?${new URLSearchParams({ message: String(message.id) })}`}
            download={`message ${message.id}.html`}
          >
            A form to send
          </Button>
        </span>
      )}
    </section>
  )
}

function AudienceView({
  audience: { words, people, companies, questions, answers },
}: {
  readonly audience: Audience
}) {
  return (
    <div className={classes.audience}>
      <h3 className={classes.who}>
        {upperFirst(words)}{' '}
        <span className={classes.soft}>
          {counted(people, 'person', 'people')}
          {companies === 0 ? '' : `, ${counted(companies, 'company', 'companies')}`}
        </span>
      </h3>
      <ul className={classes.questions}>
        {questions.map((question) => (
          <li key={question.question} className={classes.question}>
            <span title={question.words}>{upperFirst(question.question)}</span>
            <Answers counts={question.counts} />
            <span className={classes.soft}>{answerWords(question)}</span>
          </li>
        ))}
      </ul>
      {answers
        .filter(({ comment }) => comment !== null)
        .map(({ respondent, comment, day }) => (
          <p key={respondent} className={classes.comment}>
            “{comment}” <span className={classes.soft}>{formatDate(day)}</span>
          </p>
        ))}
    </div>
  )
}

/** A dot an answer, over the number that was given. */
function Answers({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  const heard = counts.map((count, place) => `${count} gave ${place + 1}`).join(', ')
  return (
    <svg className={classes.answers} viewBox="0 0 100 24" role="img" aria-label={heard}>
      {counts.map((count, place) => {
        const height = (count / most) * 20
        const key = `${String(place + 1)} of 5`
        return (
          <rect
            key={key}
            className={place >= 3 ? classes.agree : classes.other}
            x={place * 20 + 2}
            y={23 - height}
            width="16"
            height={height + 1}
            rx="1"
          />
        )
      })}
    </svg>
  )
}

function answerWords({ n, agree, lo95, hi95 }: Audience['questions'][number]): string {
  if (n === 0) return 'nobody answered'
  const interval = lo95 === null || hi95 === null ? '' : ` (95%: ${percent(lo95)} to ${percent(hi95)})`
  return `${agree} of ${n} gave 4 or 5${interval}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

function olderWords({ version, audiences }: Scores['older'][number]): string {
  const people = audiences.reduce((sum, audience) => sum + audience.people, 0)
  return `${counted(people, 'person', 'people')} on version ${version}`
}
