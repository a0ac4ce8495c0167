import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Page } from '../../../components/page.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatCount } from '../../../look/format.ts'
import { CompareRecords } from './compare-records.tsx'
import classes from './duplicates.module.css'
import { type Group, groupKey, groupTitle, recordTitle } from './group.ts'
import { MergedList } from './merged-list.tsx'
import { ReviewQueue } from './review-queue.tsx'

const PAGE = 50

/** One group after the other: which record is kept, whether they are one company at all, or later. */
export function DuplicatesSection() {
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useRead('account duplicates', { limit, offset: 0 }, { keep: true, fresh: 300_000 })
  const [current, setCurrent] = useState<string>()
  const [later, setLater] = useState<readonly string[]>([])
  const [keeping, setKeeping] = useState<Readonly<Record<string, number>>>({})
  const merge = useUndoable('account merge', ({ kept, merged }) =>
    merged.length === 1 && merged[0] !== undefined
      ? `Merged ${recordTitle(merged[0])} into ${recordTitle(kept)}`
      : `Merged ${counted(merged.length, 'record')} into ${recordTitle(kept)}`,
  )
  const different = useUndoable(
    'account not-duplicates',
    ({ accounts }) => `${accounts.map(recordTitle).join(' and ')} stay different companies`,
  )
  const busy = merge.isPending || different.isPending

  const all = data?.groups ?? []
  const waiting = (group: Group): boolean => later.includes(groupKey(group))
  const queue = [...all.filter((group) => !waiting(group)), ...all.filter(waiting)]
  const found = queue.findIndex((group) => groupKey(group) === current)
  const place = found === -1 ? 0 : found
  const group = queue[place]
  const go = (to: number): void => {
    const next = queue[Math.min(Math.max(to, 0), queue.length - 1)]
    if (next !== undefined) setCurrent(groupKey(next))
  }
  /** The group that stands there once this one is gone. */
  const goOn = (): void => {
    const next = queue[place + 1] ?? queue[place - 1]
    setCurrent(next === undefined ? undefined : groupKey(next))
  }
  const keep = group === undefined ? 0 : (keeping[groupKey(group)] ?? group.keep)
  const mergeNow = (): void => {
    if (group === undefined || busy) return
    const others = group.records.filter(({ account }) => account !== keep).map(({ account }) => `#${account}`)
    void merge.mutateAsync({ keep: `#${keep}`, others }).then(goOn, () => undefined)
  }
  const keepApart = (): void => {
    if (group === undefined || busy) return
    void different
      .mutateAsync({ accounts: group.records.map(({ account }) => `#${account}`) })
      .then(goOn, () => undefined)
  }
  const postpone = (): void => {
    if (group === undefined || busy) return
    goOn()
    setLater([...later.filter((key) => key !== groupKey(group)), groupKey(group)])
  }
  const choose = (index: number): void => {
    const record = group?.records[index]
    if (group !== undefined && record !== undefined) setKeeping({ ...keeping, [groupKey(group)]: record.account })
  }
  useHotkeys([
    ['j', () => go(place + 1)],
    ['k', () => go(place - 1)],
    ['m', mergeNow],
    ['n', keepApart],
    ['l', postpone],
    ...Array.from({ length: 9 }, (_, index): [string, () => void] => [`${index + 1}`, () => choose(index)]),
  ])
  const failure = error ?? merge.error ?? different.error
  return (
    <Page
      title="Likely duplicates"
      sentence={
        data === undefined
          ? 'Records that share a domain, a phone number, or nearly the same name in one country.'
          : data.total === 0
            ? 'No two records look like one company.'
            : `${counted(data.total, 'group')} of records that are probably one company each. Merging loses nothing: what every file said is kept, and you can take records apart again.`
      }
    >
      <div className={classes.parts}>
        {failure === null ? null : <FailureNote failure={failure} onRetry={() => void refetch()} />}
        {data === undefined && error === null ? <Loading rows={8} height={44} /> : null}
        {data !== undefined && group === undefined ? (
          <EmptyState title="Nothing to review">
            No accounts share a domain, a phone number or nearly the same name in one country, or you have decided on
            all that do. The list fills by itself as you import.
          </EmptyState>
        ) : null}
        {group === undefined ? null : (
          <div className={classes.review}>
            <ReviewQueue queue={queue} current={group} later={later} onChoose={(key) => setCurrent(key)} />
            <section className={classes.group} aria-label={groupTitle(group)}>
              <CompareRecords
                group={group}
                keep={keep}
                onKeep={(account) => choose(group.records.findIndex((each) => each.account === account))}
              />
              <div className={classes.actions}>
                <Button onClick={mergeNow} loading={merge.isPending} disabled={different.isPending}>
                  Merge into {shortTitle(group, keep)}
                </Button>
                <Button
                  variant="default"
                  onClick={keepApart}
                  loading={different.isPending}
                  disabled={merge.isPending}
                >
                  Not the same
                </Button>
                <Button variant="subtle" onClick={postpone} disabled={busy}>
                  Later
                </Button>
              </div>
              <p className={classes.keys}>
                <Kbd>J</Kbd> <Kbd>K</Kbd> next and previous · <Kbd>1</Kbd>–
                <Kbd>{Math.min(group.records.length, 9)}</Kbd> which to keep · <Kbd>M</Kbd> merge · <Kbd>N</Kbd> not
                the same · <Kbd>L</Kbd> later
              </p>
            </section>
          </div>
        )}
        {data !== undefined && data.total > all.length ? (
          <div>
            <Button variant="subtle" onClick={() => setLimit(limit + PAGE)}>
              Show more of {counted(data.total, 'group')}
            </Button>
          </div>
        ) : null}
        {data === undefined || data.common.length === 0 ? null : (
          <p className={classes.soft}>
            Not compared, because too many share them:{' '}
            {data.common
              .slice(0, 5)
              .map(({ by, key, accounts }) => `the ${by} “${key}” (${formatCount(accounts)} records)`)
              .join(', ')}
            {data.common.length > 5 ? ` and ${data.common.length - 5} more` : ''}.
          </p>
        )}
        <MergedList />
      </div>
    </Page>
  )
}

function shortTitle(group: Group, keep: number): string {
  const record = group.records.find(({ account }) => account === keep)
  const title = record === undefined ? `#${keep}` : recordTitle(record)
  return title.length > 28 ? `${title.slice(0, 27)}…` : title
}
