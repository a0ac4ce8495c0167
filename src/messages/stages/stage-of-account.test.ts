import { describe, expect, it } from 'vitest'
import { dealStageReading } from './deal-stage-reading.ts'
import { type AccountRecords, stageOfAccount } from './stage-of-account.ts'

const nothing: AccountRecords = {
  day: '2026-06-30',
  openDeals: [],
  lastOrder: null,
  lastWon: null,
  lastUsed: null,
  begun: [],
  everBegun: null,
}
const deal = (dealStage: string, renewal = false) => {
  return { dealStage, ...dealStageReading(dealStage), corrected: false, name: `Deal ${dealStage}`, renewal }
}

describe('where an account stands', () => {
  it('is where its furthest open deal stands, before anything it bought', () => {
    const openDeals = [deal('Demo'), deal('Proposal'), deal('Negotiation', true)]
    expect(stageOfAccount({ ...nothing, openDeals, lastOrder: '2026-06-01' })).toEqual({
      stage: 'deciding',
      because:
        '“Deal Proposal” stands at “Proposal”, the furthest of 3 open deals: “propos…” in its name: an offer is on the table, or others are won over (deciding).',
    })
    expect(stageOfAccount({ ...nothing, openDeals: [deal('Negotiation', true)] }).stage).toBe('renewing')
  })

  it('is using for a year after a purchase, and says what an open deal does not tell', () => {
    expect(stageOfAccount({ ...nothing, lastWon: '2025-06-30', openDeals: [deal('Engaging')] })).toEqual({
      stage: 'using',
      because:
        'An open deal stands at “Engaging”, which tells nothing of the buyer. They bought last on 30 June 2025, 365 days before 30 June 2026.',
    })
    expect(stageOfAccount({ ...nothing, lastUsed: '2026-05-01' }).stage).toBe('using')
  })

  it('is what they began themselves, else nothing', () => {
    const begun = ['2026-03-01', '2026-06-10', '2026-05-20']
    expect(stageOfAccount({ ...nothing, begun }).because).toBe(
      'They began a contact themselves on 2 days of the 90 before 30 June 2026, the last on 10 June 2026.',
    )
    expect(stageOfAccount({ ...nothing, begun: ['2026-06-10'] }).stage).toBe('passive-looking')
    expect(stageOfAccount({ ...nothing, everBegun: '2023-01-01', lastOrder: '2024-01-01' })).toEqual({
      stage: 'first-thought',
      because:
        'They came by themselves, last on 1 January 2023, and nothing since: more than “First thought” is not known. They bought last on 1 January 2024, longer than a year ago.',
    })
    expect(stageOfAccount(nothing).stage).toBeNull()
  })
})
