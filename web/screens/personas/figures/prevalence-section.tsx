import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatCount, formatDate, formatShare } from '../../../look/format.ts'
import type { Persona, Prevalence } from '../personas-data.ts'
import classes from './figures.module.css'

/** How many people are like that: each attribute leaves fewer, a line an attribute, while it is written. */
export function PrevalenceSection({ persona: { name } }: { readonly persona: Persona }) {
  const [text, setText] = useState('')
  const [rule, setRule] = useState('')
  const { data, error, refetch, isFetching } = useRead(
    'persona prevalence',
    { name, ...(rule === '' ? {} : { rule }) },
    { keep: true, fresh: 60_000 },
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setRule(text.trim())
  }
  return (
    <section className={classes.section} aria-label="How many people are like that">
      <form className={classes.form} onSubmit={submit}>
        <Textarea
          label="What else is true of them"
          description="A rule about people. Each part joined with && becomes a line: contact.seniority == &quot;manager&quot; && contact.account.employees > 200"
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isFetching && data !== undefined}>
          Count them
        </Button>
      </form>
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined ? error === null ? <Loading rows={3} height={40} /> : null : <Lines prevalence={data} />}
    </section>
  )
}

function Lines({ prevalence: { lines, asOf } }: { readonly prevalence: Prevalence }) {
  const all = lines[0]?.people ?? 0
  return (
    <>
      <ol className={classes.lines}>
        {lines.map(({ words, people, accounts, unknown }, place) => (
          <li key={`${words} ${people}`} className={classes.line}>
            <span className={classes.lineWords}>{words}</span>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: `${all === 0 ? 0 : (people / all) * 100}%` }} />
            </span>
            <span className={classes.lineFigure}>
              <strong>{formatCount(people)}</strong>{' '}
              <span className={classes.soft}>
                {place === 0 ? 'people' : `${formatShare(all === 0 ? null : people / all)} of everybody`},{' '}
                {counted(accounts, 'company', 'companies')}
                {unknown === 0 ? '' : `; of ${formatCount(unknown)} it cannot be told`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.soft}>
        People in your records as of {formatDate(asOf)}. A missing field counts as not matching.
      </p>
    </>
  )
}
