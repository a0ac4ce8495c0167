import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import type { Codebook, ListedCode } from '../research-data.ts'
import { ResearchNav } from '../research-nav.tsx'
import { TYPES_IN_ORDER, typeHeading } from '../research-words.ts'
import { AddCode } from './add-code.tsx'
import { CodePanel } from './code-panel.tsx'
import classes from './codebook.module.css'

/** What people say, in our words: every code by what it is about, with how many people say it. */
export function CodebookScreen() {
  const { code: asked }: { readonly code?: string } = useSearch({ strict: false })
  const { data, error, refetch } = useRead('code list', {}, { keep: true })
  // By number: a rename keeps the panel open on it.
  const [chosen, setChosen] = useState<number>()
  const [adding, setAdding] = useState(false)
  const codes = data?.codes ?? []
  const shown = codes.find(({ id, name }) => (chosen === undefined ? name === asked : id === chosen))
  return (
    <Page
      title="What people say, in our words"
      sentence={sentenceOf(data)}
      actions={<Button onClick={() => setAdding(true)}>Add a code</Button>}
    >
      <ResearchNav />
      {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading rows={8} height={36} /> : null}
      {data !== undefined && codes.length === 0 ? (
        <EmptyState title="No code yet">
          A code is a word for something that people say: “too many rounds”. It is made while you read a conversation:
          select words, type what they say. Or begin with those that you expect.
        </EmptyState>
      ) : null}
      <div className={classes.types}>
        {TYPES_IN_ORDER.map((type) => ({ type, own: codes.filter((code) => code.type === type) }))
          .filter(({ own }) => own.length > 0)
          .map(({ type, own }) => (
            <section key={type} aria-labelledby={`type-${type}`}>
              <h2 id={`type-${type}`} className={classes.heading}>
                {typeHeading(type)}
              </h2>
              <ul className={classes.codes}>
                {[...own]
                  .sort((one, other) => other.people - one.people)
                  .map((code) => (
                    <CodeRow key={code.id} code={code} of={data?.people ?? 0} onOpen={() => setChosen(code.id)} />
                  ))}
              </ul>
            </section>
          ))}
      </div>
      <SidePanel
        title={shown?.name ?? 'A code'}
        opened={shown !== undefined && chosen !== -1}
        onClose={() => setChosen(-1)}
      >
        {shown === undefined ? null : (
          <CodePanel key={shown.id} code={shown} codes={codes} onDone={() => setChosen(-1)} />
        )}
      </SidePanel>
      <SidePanel title="Add a code" opened={adding} onClose={() => setAdding(false)}>
        <AddCode onDone={() => setAdding(false)} />
      </SidePanel>
    </Page>
  )
}

interface CodeRowProps {
  readonly code: ListedCode
  /** People whose words may be shown. */
  readonly of: number
  readonly onOpen: () => void
}

function CodeRow({ code, of, onOpen }: CodeRowProps) {
  const { name, definition, people, quotes, solves, parent } = code
  return (
    <li>
      <button type="button" className={classes.code} onClick={onOpen}>
        <span className={classes.words}>
          <span className={classes.name}>
            {name}
            {solves ? <span className={classes.solves}>the problem we solve</span> : null}
            {parent === null ? null : <span className={classes.soft}>part of “{parent}”</span>}
          </span>
          <span className={classes.soft}>
            {definition ?? 'No definition yet: two people may give it differently.'}
          </span>
        </span>
        <span className={classes.bar} aria-hidden="true">
          <span style={{ width: `${of === 0 ? 0 : (people / of) * 100}%` }} />
        </span>
        <span className={classes.people}>
          {counted(people, 'person', 'people')}
          <span className={classes.soft}>{counted(quotes, 'quote')}</span>
        </span>
      </button>
    </li>
  )
}

function sentenceOf(data: Codebook | undefined): string {
  if (data === undefined) return 'The codebook: a word for each thing that people say.'
  const solving = data.codes.filter(({ solves }) => solves).length
  return [
    `${counted(data.codes.length, 'code')}. A bar is the share of the ${counted(data.people, 'person', 'people')} whose words may be shown; each is counted once, however often they say it.`,
    solving === 0
      ? 'None names the problem that we solve yet.'
      : `${formatCount(solving)} name the problem that we solve.`,
    ...data.notes,
  ].join(' ')
}
