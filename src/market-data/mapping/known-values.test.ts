import { describe, expect, it } from 'vitest'
import { knownValues, statusOfStage } from './known-values.ts'

describe('known values', () => {
  it("knows the stages of HubSpot's first pipeline by label, by own name, and however they are written", () => {
    // knowledge.hubspot.com, "Set up and customize your deal pipelines": the default sales pipeline.
    const stages = [
      ['Appointment Scheduled', 'appointmentscheduled', 'open'],
      ['Qualified To Buy', 'qualifiedtobuy', 'open'],
      ['Presentation Scheduled', 'presentationscheduled', 'open'],
      ['Decision Maker Bought-In', 'decisionmakerboughtin', 'open'],
      ['Contract Sent', 'contractsent', 'open'],
      ['Closed Won', 'closedwon', 'won'],
      ['Closed Lost', 'closedlost', 'lost'],
      ['closed-lost', 'closed_lost', 'lost'],
    ] as const
    const known = knownValues('deals', 'status')
    for (const [label, own, status] of stages) {
      expect([known[label.toLowerCase()], known[own]]).toEqual([status, status])
      expect([statusOfStage(label), statusOfStage(own)]).toEqual([status, status])
    }
  })

  it('keeps to whole words, and gives none to a stage of their own', () => {
    expect(knownValues('deals', 'status')['procurement']).toBeUndefined()
    expect(knownValues('deals', 'type')).toMatchObject({ 'cross sell': 'expansion', newbusiness: 'new' })
    expect(knownValues('touches', 'initiated_by')['incoming_email']).toBe('buyer')
  })
})
