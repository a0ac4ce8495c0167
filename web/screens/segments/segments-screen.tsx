import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { Loading } from '../../components/loading.tsx'
import { Page } from '../../components/page.tsx'
import { counted, formatCount } from '../../look/format.ts'
import { CompareSegments } from './list/compare-segments.tsx'
import { FirstSegments } from './list/first-segments.tsx'
import { SegmentStroke } from './list/segment-stroke.tsx'
import classes from './list/segments.module.css'
import { type SegmentOrder, sortSegments } from './list/sort-segments.ts'
import { NEW_SEGMENT } from './new-segment.ts'

const ORDERS: { value: SegmentOrder; label: string }[] = [
  { value: 'size', label: 'Largest first' },
  { value: 'name', label: 'By name' },
  { value: 'unknown', label: 'Least known first' },
]

/** Every saved segment as one stroke; two of them can be laid over each other. */
export function SegmentsScreen() {
  const list = useRead('segment list', {}, { keep: true })
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<SegmentOrder>('size')
  const navigate = useNavigate()
  const { compare = '' }: { compare?: string } = useSearch({ strict: false })
  const [chosen, setChosen] = useState<readonly string[]>(() => compare.split(',').filter(Boolean))
  const segments = useMemo(() => sortSegments(list.data?.segments ?? [], order, search), [list.data, order, search])
  const all = list.data?.segments ?? []
  const largest = Math.max(1, ...all.map(({ size }) => size?.accounts ?? 0))
  const total = all.find(({ subject, size }) => subject === 'account' && size !== null)?.size?.total
  const [first, second] = chosen

  return (
    <Page
      title="Segments"
      sentence={
        list.data === undefined
          ? 'Which companies you mean, each as one stroke.'
          : `${counted(all.length, 'segment')}${total === undefined ? '' : ` over ${formatCount(total)} companies`}. A stroke is as wide as the companies it keeps; they may overlap.`
      }
      actions={
        <>
          {all.length < 2 ? null : (
            <Button variant="default" renderRoot={(props) => <Link to="/overlap" {...props} />}>
              How they overlap
            </Button>
          )}
          <Button
            renderRoot={(props) => <Link to="/segments/$segment" params={{ segment: NEW_SEGMENT }} {...props} />}
          >
            Draw a segment
          </Button>
        </>
      }
    >
      {list.error === null ? null : <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {list.data === undefined && list.error === null ? <Loading rows={6} height={64} /> : null}
      {list.data !== undefined && all.length === 0 ? (
        <FirstSegments
          onStart={(rule) =>
            void navigate({ to: '/segments/$segment', params: { segment: NEW_SEGMENT }, search: { rule } as never })
          }
        />
      ) : null}
      {all.length === 0 ? null : (
        <>
          <div className={classes.tools}>
            <TextInput
              className={classes.search}
              aria-label="Search the segments"
              placeholder="Search by name or words of the rule"
              leftSection={<IconSearch size={16} aria-hidden="true" />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <Select
              className={classes.order}
              aria-label="Order"
              data={ORDERS}
              value={order}
              allowDeselect={false}
              onChange={(next) => setOrder(next ?? 'size')}
            />
            <p className={classes.hint} aria-live="polite">
              {chosen.length === 0
                ? 'Tick two to compare them.'
                : chosen.length === 1
                  ? 'Tick one more to compare.'
                  : `Comparing ${first} and ${second}.`}
            </p>
          </div>
          {first === undefined || second === undefined ? null : (
            <CompareSegments first={first} second={second} onClose={() => setChosen([])} />
          )}
          <ul className={classes.list}>
            {segments.map((segment) => (
              <SegmentStroke
                key={segment.name}
                segment={segment}
                largest={largest}
                chosen={chosen.includes(segment.name)}
                onChoose={() => setChosen((before) => choose(before, segment.name))}
              />
            ))}
          </ul>
          {segments.length === 0 ? <p>No segment is called that, and no rule says it.</p> : null}
        </>
      )}
    </Page>
  )
}

/** Two at most: a third takes the place of the one that was ticked first. */
function choose(before: readonly string[], name: string): readonly string[] {
  return before.includes(name) ? before.filter((each) => each !== name) : [...before, name].slice(-2)
}
