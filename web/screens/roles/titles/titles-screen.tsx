import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatCount, formatShare } from '../../../look/format.ts'
import { ReadAs } from './read-as.tsx'
import { SettledList, type SettledTitle } from './settled-list.tsx'
import { TitleForm } from './title-form.tsx'
import { TitleQueue } from './title-queue.tsx'
import classes from './titles.module.css'
import type { Review, Settled } from './titles-data.ts'

const PAGE = 50

/** One title after the other: what it means is settled once, for everybody who has it. */
export function TitlesScreen() {
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useRead('role review', { limit }, { keep: true })
  const [chosen, setChosen] = useState<string>()
  const [later, setLater] = useState<readonly string[]>([])
  const [done, setDone] = useState<readonly SettledTitle[]>([])
  const settle = useUndoable(
    'role settle',
    ({ people, changed }, { title }) =>
      `“${title}” is settled for ${counted(people, 'person', 'people')}${changed === people ? '' : `, and changes ${formatCount(changed)}`}`,
  )

  const all = data?.titles ?? []
  const isLater = ({ title }: { readonly title: string }): boolean => later.includes(title)
  const queue = [...all.filter((title) => !isLater(title)), ...all.filter(isLater)]
  const found = queue.findIndex(({ title }) => title === chosen)
  const place = found === -1 ? 0 : found
  const current = queue[place]
  /** The title that stands there once this one is gone. */
  const goOn = (): void => setChosen((queue[place + 1] ?? queue[place - 1])?.title)
  const move = (by: number): void => setChosen(queue[Math.min(Math.max(place + by, 0), queue.length - 1)]?.title)
  const postpone = (): void => {
    if (current === undefined) return
    goOn()
    setLater([...later.filter((title) => title !== current.title), current.title])
  }
  const settleIt = (settled: Settled): void => {
    if (current === undefined) return
    const { title } = current
    settle.mutate(
      { title, department: settled.department, seniority: settled.seniority, roles: [...settled.roles] },
      {
        onSuccess: ({ people, changed }) => {
          goOn()
          setDone((before) => [
            { title, people, changed, ...settled },
            ...before.filter((each) => each.title !== title),
          ])
        },
      },
    )
  }
  const failure = error ?? settle.error
  return (
    <Page
      title="Titles to review"
      sentence={sentenceOf(data)}
      actions={
        <Button variant="default" renderRoot={(props) => <Link to="/roles" {...props} />}>
          To the roles
        </Button>
      }
    >
      <div className={classes.parts}>
        {failure === null ? null : <FailureNote failure={failure} onRetry={() => void refetch()} />}
        {data === undefined && error === null ? <Loading rows={8} height={44} /> : null}
        {data !== undefined && current === undefined ? <NothingToReview /> : null}
        {current === undefined ? null : (
          <div className={classes.review}>
            <TitleQueue queue={queue} current={current} later={later} onChoose={setChosen} />
            <section className={classes.title} aria-label={current.title}>
              <ReadAs title={current} />
              <TitleForm
                key={current.title}
                title={current}
                busy={settle.isPending}
                onSettle={settleIt}
                onLater={postpone}
                onMove={move}
              />
            </section>
          </div>
        )}
        {data !== undefined && data.left > all.length ? (
          <div>
            <Button variant="subtle" onClick={() => setLimit(limit + PAGE)}>
              Show more of {counted(data.left, 'title')}
            </Button>
          </div>
        ) : null}
        <SettledList settled={done.filter(({ title }) => !all.some((each) => each.title === title))} />
      </div>
    </Page>
  )
}

/** How much is known, how much is left, and what one answer does. */
function sentenceOf(data: Review | undefined): string {
  const does = 'What you say of one holds for everybody who has it, also for people you import later.'
  if (data === undefined) return `Titles that are not read, or read with doubt; those of most people first. ${does}`
  const known = `The job role of ${formatCount(data.known)} of ${counted(data.people, 'person', 'people')} is known (${knownShare(data)}).`
  if (data.left === 0) return known
  return `${known} ${counted(data.left, 'title')} of ${counted(data.leftPeople, 'person', 'people')} ${data.left === 1 ? 'is' : 'are'} not read, or read with doubt. ${does}`
}

/** Never rounded up to all of them. */
function knownShare({ known, people }: Review): string {
  if (people === 0) return formatShare(null)
  const share = known / people
  return share > 0.99 && share < 1 ? `${Math.floor(share * 1000) / 10}%` : formatShare(share)
}

function NothingToReview() {
  return (
    <EmptyState title="Nothing to review">
      Every title in your records is read surely enough, or you have settled it. The list fills by itself as you
      import people.
    </EmptyState>
  )
}
