import { describe, expect, it } from 'vitest'
import type { TimelineEvent } from '../account-data.ts'
import { dealSpans, lanesOf, momentOf } from './lanes.ts'

const NOTHING = {
  what: null,
  channel: null,
  campaign: null,
  message: null,
  startedBy: null,
  person: null,
  deal: null,
  status: null,
  amount: null,
  currency: null,
  text: null,
}

function event(kind: TimelineEvent['kind'], at: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return { ...NOTHING, kind, at, ...more }
}

describe('lanesOf', () => {
  it('gives each frequent kind of touch a lane and lets the rest share one', () => {
    const kinds = ['email', 'email', 'email', 'call', 'call', 'visit', 'demo', 'fair', 'post']
    const lanes = lanesOf(kinds.map((what, index) => event('touch', `2025-01-0${index + 1}`, { what })))
    expect(lanes.map(({ label, events }) => [label, events.length])).toEqual([
      ['email', 3],
      ['call', 2],
      ['visit', 1],
      ['demo', 1],
      ['other touches', 2],
    ])
  })
})

describe('dealSpans', () => {
  it('joins opening and closing, lets an open deal run until now, and stacks what overlaps', () => {
    const now = momentOf('2026-01-01')
    const spans = dealSpans(
      [
        event('deal_opened', '2025-01-01', { deal: 'd1', what: 'Pilot', status: 'won' }),
        event('deal_closed', '2025-02-01', { deal: 'd1', what: 'Pilot', status: 'won' }),
        event('deal_opened', '2025-01-15', { deal: 'd2', what: 'Rollout', status: 'open' }),
        event('deal_opened', '2025-03-01', { deal: 'd3', what: 'Third', status: 'lost' }),
        event('deal_closed', '2025-04-01', { deal: 'd3', what: 'Third', status: 'lost' }),
      ],
      now,
    )
    expect(spans.map(({ name, status, row, to }) => [name, status, row, to])).toEqual([
      ['Pilot', 'won', 0, momentOf('2025-02-01')],
      ['Rollout', 'open', 1, now],
      ['Third', 'lost', 0, momentOf('2025-04-01')],
    ])
  })
})
