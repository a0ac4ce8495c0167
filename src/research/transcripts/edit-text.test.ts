import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editText } from './edit-text.ts'

/** The span of words in a text, as a quote. */
function quote(text: string, words: string, id = 1) {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no ${words}`)
  return { id, start, end: start + words.length }
}

const TEXT = 'Interviewer: What is hard?\n\nAnna: Too many review rounds, and teh waiting. It costs us a week.'
const TURNS = [
  { speaker: 0, start: 13, end: 26 },
  { speaker: 1, start: 34, end: TEXT.length },
]
const SPEAKERS = [{ label: 'Interviewer' }, { label: 'Anna' }]

function edited(words: string, newText: string) {
  return editText({ text: TEXT, speakers: SPEAKERS, turns: TURNS, quotes: [quote(TEXT, words)] }, newText)
}

describe('an edit of a transcript', () => {
  it('carries a quote past words that come and go before it', () => {
    const to = TEXT.replace('What is hard?', 'So, what?')
    expect(edited('review rounds', to).quotes[0]).toEqual({ ...quote(to, 'review rounds'), text: 'review rounds' })
  })

  it('carries corrections within a quote along, also at its edges', () => {
    const to = TEXT.replace('teh waiting', 'the wait')
    expect(edited('teh waiting', to).quotes[0]?.text).toBe('the wait')
    expect(edited('rounds, and teh waiting. It', to).quotes[0]?.text).toBe('rounds, and the wait. It')
    expect(edited('review rounds', TEXT.replace('review', 'approval and review')).quotes[0]?.text).toBe(
      'review rounds',
    )
    expect(edited('review rounds', TEXT.replace('rounds,', 'rounds, honestly,')).quotes[0]?.text).toBe(
      'review rounds',
    )
  })

  it('orphans a quote whose words are gone, or are others', () => {
    expect(edited('teh waiting', TEXT.replace(', and teh waiting', ''))).toMatchObject({
      quotes: [],
      orphaned: [{ id: 1 }],
    })
    expect(edited('week', TEXT.replace('week', 'fortune')).orphaned).toEqual([{ id: 1 }])
  })

  it('says which quotes would become the same words', () => {
    const quotes = [quote(TEXT, 'review rounds', 1), quote(TEXT, 'many review rounds', 2)]
    const to = TEXT.replace('many ', '')
    expect(editText({ text: TEXT, turns: TURNS, quotes }, to).same).toEqual([{ id: 2, as: 1 }])
  })

  it('lets turns grow in their line, drops empty ones, and makes turns of new paragraphs', () => {
    const to = TEXT.replace('Too many', 'Well, too many').replace('a week.', 'a week. Each time.')
    const said = (text: string) =>
      editText({ text: TEXT, speakers: SPEAKERS, turns: TURNS, quotes: [] }, text).turns.map(
        ({ speaker, start, end }) => [speaker, text.slice(start, end)],
      )
    expect(said(to)).toEqual([
      [0, 'What is hard?'],
      [1, 'Well, too many review rounds, and teh waiting. It costs us a week. Each time.'],
    ])
    expect(said(TEXT.replace('Interviewer: What is hard?', ''))).toHaveLength(1)
    expect(said(TEXT.replace('Interviewer:', 'Ben:'))[0]).toEqual([0, 'What is hard?'])
    expect(said(`${TEXT}\n\nInterviewer: Why?\n\nSomebody laughs.`).slice(2)).toEqual([
      [0, 'Why?'],
      [null, 'Somebody laughs.'],
    ])
  })
})

/** Letters of several scripts, emoji of two code units and of several code points, combining marks, blanks, labels. */
const unit = fc.constantFrom<string>(
  'a',
  'b',
  'é',
  'e\u0301',
  'Ł',
  '日',
  '本',
  '😀',
  '👩‍💻',
  '🇵🇱',
  ' ',
  '\n',
  '\n\n',
  'the ',
  'week',
  '. ',
  'Anna: ',
)
const words = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''))

/** A text, spans in it, and what it was edited to: pieces of it cut out, put in, exchanged. */
const edits = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 60 }),
    spans: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
    cuts: fc.array(fc.record({ at: fc.nat(), gone: fc.nat(8), put: words }), { maxLength: 4 }),
  })
  .map(({ units, spans, cuts }) => {
    const now = [...units]
    for (const { at, gone, put } of cuts) now.splice(at % (now.length + 1), gone, put)
    const offset = (place: number): number => units.slice(0, place % (units.length + 1)).join('').length
    const quotes = spans
      .map(([a, b], id) => ({ id, start: Math.min(offset(a), offset(b)), end: Math.max(offset(a), offset(b)) }))
      .filter(({ start, end }) => start < end)
    return { text: units.join(''), to: now.join(''), quotes }
  })

/** Half of a code point. */
const HALF = /\p{Cs}/u

describe('any edit', () => {
  it('keeps every quote equal to its slice, within the text, never half a code point, or says that it is orphaned', () => {
    fc.assert(
      fc.property(edits, ({ text, to, quotes }) => {
        const turns = quotes.length === 0 ? [] : [{ speaker: 0, start: 0, end: text.length }]
        const after = editText({ text, speakers: SPEAKERS, turns, quotes }, to)
        expect(new Set([...after.quotes, ...after.orphaned].map(({ id }) => id))).toEqual(
          new Set(quotes.map(({ id }) => id)),
        )
        expect(after.quotes.length + after.orphaned.length).toBe(quotes.length)
        for (const { start, end, text: slice } of after.quotes) {
          expect(slice).toBe(to.slice(start, end))
          expect(slice.length).toBeGreaterThan(0)
          expect(slice).not.toMatch(HALF)
        }
        let last = 0
        for (const { start, end } of after.turns) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(to.slice(start, end)).not.toMatch(HALF)
          expect(to.slice(start, end).trim()).toBe(to.slice(start, end))
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 800 },
    )
  })

  it('changes nothing where the text is the same, and loses nothing where something is only added', () => {
    fc.assert(
      fc.property(edits, words, ({ text, quotes }, put) => {
        const same = editText({ text, turns: [], quotes }, text)
        expect(same.quotes.map(({ id, start, end }) => ({ id, start, end }))).toEqual(quotes)
        const after = editText({ text, turns: [], quotes }, `${put}\n\n${text}\n\n${put}`)
        // Blanks alone are no words: they may go.
        const wordless = (id: number) =>
          quotes.some((each) => each.id === id && text.slice(each.start, each.end).trim() === '')
        expect(after.orphaned.filter(({ id }) => !wordless(id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
