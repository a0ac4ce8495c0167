import { describe, expect, it } from 'vitest'
import { alikeStage, dealStageReading } from './deal-stage-reading.ts'

const stages = (names: readonly string[]) => names.map((name) => dealStageReading(name).stage)

describe('where buyers stand, read in the names of deal stages', () => {
  it('reads what Salesforce, HubSpot, Pipedrive and Dynamics bring with them', () => {
    expect(
      stages([
        'Prospecting',
        'Qualification',
        'Needs Analysis',
        'Value Proposition',
        'Id. Decision Makers',
        'Perception Analysis',
        'Proposal/Price Quote',
        'Negotiation/Review',
        'Closed Won',
        'Closed Lost',
      ]),
    ).toEqual([
      'first-thought',
      'passive-looking',
      'active-looking',
      'active-looking',
      'deciding',
      'deciding',
      'deciding',
      'deciding',
      'using',
      null,
    ])
    expect(
      stages([
        'Appointment scheduled',
        'Qualified to buy',
        'Presentation scheduled',
        'Decision maker bought-in',
        'Contract sent',
      ]),
    ).toEqual(['passive-looking', 'active-looking', 'active-looking', 'deciding', 'deciding'])
    expect(stages(['Qualified', 'Contact Made', 'Demo Scheduled', 'Proposal Made', 'Negotiations Started'])).toEqual([
      'passive-looking',
      'passive-looking',
      'active-looking',
      'deciding',
      'deciding',
    ])
    expect(stages(['1-Qualify', '2-Develop', '3-Propose', '4-Close'])).toEqual([
      'passive-looking',
      'active-looking',
      'deciding',
      'deciding',
    ])
  })

  it('reads German and French names, accents or not', () => {
    expect(
      stages(['Erstkontakt', 'Bedarfsanalyse', 'Präsentation', 'Angebot', 'Verhandlung', 'Gewonnen', 'Verloren']),
    ).toEqual(['first-thought', 'active-looking', 'active-looking', 'deciding', 'deciding', 'using', null])
    expect(stages(['Découverte', 'Démonstration', 'Devis envoyé', 'Négociation', 'Gagné', 'Renouvellement'])).toEqual(
      ['passive-looking', 'active-looking', 'deciding', 'deciding', 'using', 'renewing'],
    )
  })

  it('tells nothing where the name does not', () => {
    expect(
      stages(['Engaging', 'In progress', 'Stage 3', '70 %', '', 'Newsletter', 'Unqualified', 'On hold']),
    ).toEqual(Array.from({ length: 8 }, () => null))
    expect(dealStageReading('Engaging').because).toBe('Its name says nothing of where the buyer stands.')
    expect(dealStageReading('05 — CONTRACT_SENT').because).toBe(
      '“contract…” in its name: an offer is on the table, or others are won over (deciding).',
    )
    expect(new Set(['Closed Won', 'closed-won', ' CLOSED_WON '].map(alikeStage))).toEqual(new Set(['closed won']))
  })

  it('is a renewal before it is a contract, and won before it is a renewal', () => {
    expect(stages(['Contract renewal', 'Renewal won', 'Renewal lost'])).toEqual(['renewing', 'using', null])
  })
})
