import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeBrief } from './made-brief.fixture.ts'
import { makePage, pagePdf } from './make-page.ts'
import { pageContent } from './page-content.ts'
import { ROOMS } from './page-room.ts'

const name = fc.constantFrom(
  'mid-market',
  'Łódź · 日本の企業',
  'Donaudampfschifffahrtsgesellschaftskapitänswitwen'.repeat(3),
  '“<b>&amp;”',
)
const asked = fc.record({
  segments: fc.array(name, { maxLength: 9 }),
  letters: fc.integer({ min: 1, max: 900 }),
  guesses: fc.integer({ min: 0, max: 20 }),
  lines: fc.integer({ min: 0, max: 5 }),
  stages: fc.integer({ min: 0, max: 6 }),
})

describe('what the page of a brief shows', () => {
  it('is within its room, and what it leaves out is counted', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: ROOMS.length - 1 }), (made, place) => {
        const room = ROOMS[place]
        if (room === undefined) throw new Error('no room')
        const brief = madeBrief(made)
        const content = pageContent(brief, room)
        const told = content.left.join(' ')
        const count = (pattern: RegExp): number => Number(pattern.exec(told)?.[1] ?? 0)
        expect(content.segments.length + count(/(\d+) segments? \(/)).toBe(brief.segments.length)
        const all = brief.guesses.length + brief.segments.reduce((sum, { guesses }) => sum + guesses.length, 0)
        expect(content.guesses.length + count(/(\d+) guess(?:es)?/)).toBe(all)
        const shown = content.segments.reduce((sum, { stages }) => sum + stages.length, 0)
        expect(shown + count(/(\d+) messages?/)).toBe(content.segments.length * made.stages)
        for (const { persona, stages } of content.segments) {
          for (const { text } of persona?.lines ?? [])
            expect(Array.from(text).length).toBeLessThanOrEqual(room.letters)
          for (const { text } of stages) expect(Array.from(text).length).toBeLessThanOrEqual(room.message)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('tells a figure whole or not at all', () => {
    for (const room of ROOMS) {
      const { segments } = pageContent(
        madeBrief({ segments: ['mid-market'], letters: 40, guesses: 2, lines: 2, stages: 3 }),
        room,
      )
      expect(segments[0]?.carries).toMatch(/\+35 points.*95%: \+17 to \+51\)/)
      expect(segments[0]?.starts).toMatch(/4\.4 times as often.*95%: 3\.6 to 5\.2\)/)
    }
  })
})

describe('the page of a brief', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft 日本の企業 und Söhne '.repeat(3)
  it.each([
    ['nothing', { segments: [], letters: 50, guesses: 1, lines: 0, stages: 0 }],
    [
      'more than it holds',
      {
        segments: Array.from({ length: 9 }, (_, place) => `${long}${place}`),
        letters: 800,
        guesses: 20,
        lines: 5,
        stages: 6,
      },
    ],
  ])('is one sheet of A4 and of Letter for %s', { timeout: 60_000 }, async (_, made) => {
    const brief = madeBrief(made)
    for (const paper of ['a4', 'letter'] as const) expect((await pagePdf(brief, paper)).pages).toBe(1)
  })

  it('tells up to four segments', { timeout: 60_000 }, async () => {
    const segments = ['one', 'two', 'three', 'four']
    const { left } = await makePage(madeBrief({ segments, letters: 90, guesses: 4, lines: 5, stages: 6 }))
    expect(left.join(' ')).not.toMatch(/segments? \(/)
  })
})
