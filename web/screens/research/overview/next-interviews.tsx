import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '../../../api/operation-types.ts'
import { useRead } from '../../../api/use-read.ts'
import { Loading } from '../../../components/loading.tsx'
import { Refusal } from '../../../components/refusal.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import { type Relation, relationWords } from '../research-words.ts'
import classes from './overview.module.css'

type Next = OutputOf<'interview next'>

/** Which kind of person is missing, and who of the records may be asked. */
export function NextInterviews({ persona }: { readonly persona: string | undefined }) {
  const { data, error, refetch } = useRead('interview next', persona === undefined ? {} : { persona }, {
    fresh: 60_000,
  })
  const [all, setAll] = useState(false)
  return (
    <section className={classes.section} aria-labelledby="next-title">
      <div className={classes.head}>
        <h2 id="next-title">Whom to interview next{persona === undefined ? '' : ` for ${persona}`}</h2>
        {persona === undefined ? null : <Link to="/research">For everybody</Link>}
      </div>
      {error === null ? null : <Refusal failure={error} title="Nobody can be named" onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={4} /> : null}
      {data === undefined ? null : (
        <>
          <p className={classes.sentence}>{wantedWords(data)}</p>
          <ul className={classes.candidates}>
            {(all ? data.candidates : data.candidates.slice(0, 6)).map((each) => (
              <li key={each.person}>
                <span>{each.name ?? each.email ?? each.id}</span>
                <span className={classes.soft}>{each.title ?? each.jobRoleWords}</span>
                <span className={classes.soft}>
                  <Link to="/accounts/$account" params={{ account: String(each.account.number) }}>
                    {each.account.name ?? `#${each.account.number}`}
                  </Link>
                  , {relationWords(each.relation as Relation).toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
          <p className={classes.small}>
            {data.candidates.length === 0
              ? 'No contact who may be contacted is left to ask.'
              : `Drawn by chance from ${counted(
                  data.available.reduce((sum, { contacts }) => sum + contacts, 0),
                  'contact',
                )} who may be contacted and were not asked yet, at most two of a company.`}
            {data.candidates.length > 6 && !all ? (
              <>
                {' '}
                <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
                  Show all {formatCount(data.candidates.length)}
                </Button>
              </>
            ) : null}
          </p>
        </>
      )}
    </section>
  )
}

function wantedWords({ missing, groups, segments, people, accounts }: Next): string {
  const asked = `${counted(people, 'person', 'people')} from ${counted(accounts, 'company', 'companies')} so far.`
  const ask = groups.filter((each) => each.ask > 0).map((each) => `${formatCount(each.ask)} ${each.words}`)
  const empty = segments.filter((each) => each.people === 0).map(({ segment }) => segment)
  return [
    asked,
    missing.length === 0 ? 'Nothing is missing in whom you asked.' : `Missing: ${missing.join('; ')}.`,
    ask.length === 0 ? '' : `Ask ${ask.join(', and ')}.`,
    empty.length === 0 ? '' : `Nobody was asked in ${empty.join(', ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
