import { counted, formatCount, formatDate } from '../../look/format.ts'
import type { Account } from './account-data.ts'
import { namesOf } from './account-data.ts'
import classes from './answers.module.css'
import { MoreRows } from './more-rows.tsx'
import { Nothing, Section } from './section.tsx'
import { useRows } from './use-rows.ts'
import { withKeys } from './with-keys.ts'

/** What their people answered to surveys, the newest first. */
export function Answers({ account }: { readonly account: Account }) {
  const { people } = account
  const answers = useRows(account, 'answers')
  if (answers.total === 0) {
    return (
      <Section title="Answers to surveys">
        <Nothing>Nobody here has answered a survey. A file of survey answers fills this in.</Nothing>
      </Section>
    )
  }
  const names = namesOf(people?.rows ?? [])
  return (
    <Section
      title="Answers to surveys"
      note={
        answers.rows.length < answers.total
          ? `the newest ${formatCount(answers.rows.length)} of ${formatCount(answers.total)}`
          : counted(answers.total, 'answer')
      }
    >
      <ul className={classes.answers}>
        {withKeys(answers.rows, ({ at, question, by }) => `${at} ${question} ${by}`).map((answer) => (
          <li key={answer.key}>
            <p className={classes.question}>{answer.wording ?? answer.question ?? 'Question not known'}</p>
            {answer.text === null ? null : <p className="said">{answer.text}</p>}
            {answer.value === null || String(answer.value) === answer.text ? null : (
              <p className={classes.value}>
                {answer.value}
                {answer.scale === null ? '' : ` (${answer.scale})`}
              </p>
            )}
            <p className={classes.who}>
              {[
                answer.by === null
                  ? undefined
                  : (names.get(answer.by) ?? names.get(answer.by.toLowerCase()) ?? answer.by),
                answer.instrument,
                answer.at === null ? undefined : formatDate(answer.at),
              ]
                .filter((part) => part !== undefined && part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <MoreRows of={answers} things="answers" />
    </Section>
  )
}
