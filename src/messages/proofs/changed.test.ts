import { describe, expect, it } from 'vitest'
import { caseConsent } from '../cases/case-consent.ts'
import type { TellableFigure } from '../figures/open-figures.ts'
import { caseChanged, caseToday } from './case-today.ts'
import { figureChanged, figureToday } from './figure-today.ts'
import { statementChanged, statementToday } from './statement-today.ts'

const story = {
  id: 4,
  name: 'Two rounds',
  account: 7,
  before: 'Seven rounds at Vibong Design.',
  done: 'One place.',
  result: 'Two rounds.',
  source: null,
  named: false,
  scope: 'public',
  agreedOn: '2026-03-01',
  expires: '2026-06-30',
} as const

describe('consent to a customer’s story', () => {
  it('holds from the day they agreed to the end of the day on which it expires', () => {
    const on = (day: string) => caseConsent(story, day)
    expect(on('2026-02-28')).toMatchObject({ holds: false, travels: false })
    expect(on('2026-03-01')).toEqual({ holds: true, travels: true, whyNot: null })
    expect(on('2026-06-30').travels).toBe(true)
    expect(on('2026-07-01')).toMatchObject({ holds: false, whyNot: 'The customer’s consent expired on 2026-06-30.' })
    expect(caseConsent({ ...story, agreedOn: null }, '2026-04-01')).toMatchObject({ holds: false, travels: false })
  })

  it('stays in the house where the story names a company that did not agree to it', () => {
    const april = { today: '2026-04-01', company: 'Vibong Design A/S' }
    expect(caseToday(4, story, april)).toMatchObject({ holds: true, travels: false, by: null })
    expect(caseToday(4, { ...story, named: true }, april)).toMatchObject({ travels: true, by: 'Vibong Design A/S' })
    expect(caseToday(4, { ...story, before: 'Seven rounds.' }, april)).toMatchObject({ travels: true, by: null })
    expect(caseToday(4, { ...story, scope: 'company' }, april)).toMatchObject({ holds: true, travels: false })
  })
})

describe('what changed since somebody pointed at it', () => {
  it('is told of a case whose consent ended, or that is gone', () => {
    const { seen } = caseToday(4, story, { today: '2026-04-01', company: null })
    const later = caseToday(4, story, { today: '2026-08-01', company: null })
    expect(caseChanged(seen, caseToday(4, story, { today: '2026-05-01', company: null }))).toBeNull()
    expect(caseChanged(seen, later)).toBe(
      'The case “Two rounds” may not be told any more: The customer’s consent expired on 2026-06-30.',
    )
    expect(caseChanged(seen, caseToday(4, undefined, { today: '2026-05-01', company: null }))).toBe(
      'The case “Two rounds” was removed.',
    )
  })

  it('is told of a statement whose status or words are others, that is internal now, or gone', () => {
    const people = { for: 5, against: 0, both: 0, accounts: 4, relations: 2 }
    const told = { id: 9, type: 'pain', text: 'Too many rounds.', status: 'supported', reason: '', people } as const
    const rest = { draft: false, internal: false, retiredOn: null, retiredBecause: null, evidence: [] }
    const today = statementToday(9, { ...told, ...rest })
    expect(today).toMatchObject({ holds: true, travels: true })
    expect(statementChanged(today.seen, today)).toBeNull()
    const contested = statementToday(9, { ...told, ...rest, status: 'contested' })
    expect(contested.holds).toBe(false)
    expect(statementChanged(today.seen, contested)).toBe(
      'The statement “Too many rounds.” was supported and is contested now.',
    )
    const internal = statementToday(9, { ...told, ...rest, internal: true })
    expect(internal.travels).toBe(false)
    expect(statementChanged(today.seen, internal)).toContain('has been marked internal')
    expect(statementChanged(today.seen, statementToday(9, undefined))).toBe(
      'The statement “Too many rounds.” was removed.',
    )
    // Nobody looked at it when it was pointed at.
    expect(statementChanged({}, contested)).toBeNull()
  })

  it('is told of a figure that lies outside the interval of then, or cannot be told now', () => {
    const figure = (value: number): TellableFigure => ({
      definition: { figure: 'bought again' },
      audience: 'buyer',
      about: '',
      why: null,
      tellsOfOne: null,
      travels: true,
      whyNot: null,
      figure: {
        key: 'bought again',
        label: 'Bought again',
        value,
        unit: 'share',
        currency: null,
        lo: value - 0.05,
        hi: value + 0.05,
        level: 0.95,
        n: 60,
        of: 'companies',
        asOf: '2026-01-01',
        words: 'Bought again.',
        trace: { operation: 'segment score', input: {}, words: '' },
      },
    })
    const { seen } = figureToday(figure(0.8))
    expect(figureChanged(seen, figureToday(figure(0.84)))).toBeNull()
    expect(figureChanged(seen, figureToday(figure(0.6)))).toBe(
      '“bought again” was 80% (95%: 75% to 85%) when it was pointed at, and is 60% now.',
    )
    const none = figureToday({ ...figure(0.8), figure: null, why: 'Too few.' })
    expect(none.holds).toBe(false)
    expect(figureChanged(seen, none)).toBe('“bought again” was 80% (95%: 75% to 85%) and cannot be told now.')
  })
})
