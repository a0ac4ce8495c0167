import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { ChartFrame } from '../../../charts/chart-frame.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Loading } from '../../../components/loading.tsx'
import { counted, formatCount, formatDate } from '../../../look/format.ts'
import { namesOf, type Person, type Timeline } from '../account-data.ts'
import { Nothing, Section } from '../section.tsx'
import { EventList } from './event-list.tsx'
import { momentOf } from './lanes.ts'
import { MonthTable } from './month-table.tsx'
import { TimeStrip } from './time-strip.tsx'
import { lastDays, type TimeWindow, wholeWindow, zoomed } from './time-window.ts'
import classes from './what-happened.module.css'

/** Events that are drawn; beyond it the oldest are left to the table of months. */
const DRAWN = 2000

interface WhatHappenedProps {
  readonly account: string
  readonly people: readonly Person[]
}

/** The time line of an account: drawn, as a list, and as a table of months. */
export function WhatHappened({ account, people }: WhatHappenedProps) {
  const { data, error, refetch } = useRead('account timeline', { account, limit: DRAWN })
  if (data !== undefined && data.total > 0) return <TimelineChart timeline={data} people={people} />
  return (
    <Section title="What happened">
      {data !== undefined ? (
        <Nothing>
          Nothing dated is known of this company. Files of touches, deals, orders, usage or answers fill this in.
        </Nothing>
      ) : error === null ? (
        <Loading rows={1} height={280} />
      ) : (
        <FailureNote failure={error} onRetry={() => void refetch()} />
      )}
    </Section>
  )
}

const SPANS = [
  { value: 'all', label: 'All', days: Number.POSITIVE_INFINITY },
  { value: 'year', label: '12 months', days: 365 },
  { value: 'quarter', label: '90 days', days: 90 },
] as const

function TimelineChart({ timeline, people }: { readonly timeline: Timeline; readonly people: readonly Person[] }) {
  const { events, total, undated, months, currency } = timeline
  // Now is when the newest things are known: the records may end long before today.
  const now = useMemo(() => newestMoment(timeline), [timeline])
  const whole = useMemo(
    () =>
      wholeWindow(
        events.map(({ at }) => momentOf(at)),
        now,
      ),
    [events, now],
  )
  const [chosen, setChosen] = useState<TimeWindow>()
  const window = chosen ?? whole
  const names = useMemo(() => namesOf(people), [people])
  const seen = events.filter(({ at }) => momentOf(at) >= window.from && momentOf(at) <= window.to)
  const span = SPANS.find(({ days }) =>
    isSame(window, days === Number.POSITIVE_INFINITY ? whole : lastDays(days, whole)),
  )
  const zoom = (factor: number): void =>
    setChosen(zoomed(window, factor, window.from + (window.to - window.from) / 2, whole))
  return (
    <ChartFrame
      title="What happened"
      sentence={
        <>
          {counted(total, 'event')} {spanWords(events)}
          {total > events.length ? `, of which the newest ${formatCount(events.length)} are drawn` : ''}
          {undated === 0 ? '' : `; ${formatCount(undated)} more without a date`}.
        </>
      }
      controls={
        <>
          <SegmentedControl
            size="xs"
            aria-label="How much time to show"
            value={span?.value ?? ''}
            onChange={(value) => {
              const days = SPANS.find((each) => each.value === value)?.days ?? Number.POSITIVE_INFINITY
              setChosen(days === Number.POSITIVE_INFINITY ? undefined : lastDays(days, whole))
            }}
            data={SPANS.map(({ value, label }) => ({ value, label }))}
          />
          <ActionIcon.Group>
            <ActionIcon variant="default" size={30} aria-label="Show more time" onClick={() => zoom(1 / 0.6)}>
              <IconZoomOut size={16} stroke={1.6} />
            </ActionIcon>
            <ActionIcon variant="default" size={30} aria-label="Show less time, larger" onClick={() => zoom(0.6)}>
              <IconZoomIn size={16} stroke={1.6} />
            </ActionIcon>
          </ActionIcon.Group>
        </>
      }
      table={<MonthTable months={months} currency={currency} />}
    >
      <TimeStrip events={events} now={now} whole={whole} window={window} onWindow={setChosen} />
      <p className={classes.legend}>
        <span>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 .5L13.500 7L7 13.500L.5 7Z" fill="var(--ink)" />
          </svg>
          they began
        </span>
        <span>
          <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <circle cx={6} cy={6} r={4} fill="var(--ink-soft)" />
          </svg>
          we began
        </span>
        <span>
          <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <circle cx={6} cy={6} r={4} fill="none" stroke="var(--ink-soft)" strokeWidth={1.5} />
          </svg>
          not known who
        </span>
        <span>Deals: full won, hatched open, empty lost. Orders: as large as their revenue.</span>
      </p>
      <EventList events={seen} names={names} />
    </ChartFrame>
  )
}

/** `between 3 March 2024 and 5 June 2026` */
function spanWords(events: Timeline['events']): string {
  const [last, first] = [events[0], events.at(-1)].map((event) => formatDate(event?.at.slice(0, 10) ?? ''))
  return last === first ? `on ${last}` : `between ${first} and ${last}`
}

function newestMoment({ events }: Timeline): number {
  const newest = events[0]
  return Math.min(Date.now(), newest === undefined ? Date.now() : Math.max(momentOf(newest.at), 0) + 30 * 86_400_000)
}

function isSame(left: TimeWindow, right: TimeWindow): boolean {
  return Math.abs(left.from - right.from) < 1000 && Math.abs(left.to - right.to) < 1000
}
