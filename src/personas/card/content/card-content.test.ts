import { describe, expect, it } from 'vitest'
import { cardContent } from './card-content.ts'
import type { CardPersona, CardQuote, CardStatement } from './card-persona.ts'

const room = { statements: 20, quotes: 20, figures: 5, letters: 200 }

function quote(pseudonym: string, scope: CardQuote['scope'], text = 'Said.'): CardQuote {
  return { text, pseudonym, relation: 'customer', jobRole: 'creative manager', scope }
}

function statement(text: string, more: Partial<CardStatement> = {}): CardStatement {
  return {
    type: 'goal',
    text,
    status: 'supported',
    draft: false,
    internal: false,
    people: { for: 3, against: 0, accounts: 2 },
    quotes: [],
    ...more,
  }
}

function persona(statements: readonly CardStatement[]): CardPersona {
  return {
    name: 'Ada',
    words: 'creative manager',
    buyingRole: null,
    segments: [],
    summary: null,
    avatar: 'ada',
    statements,
    readiness: { ready: false, gates: [], catches: '' },
    rests: [],
    channels: null,
    gap: null,
    version: 1,
    reviewOn: null,
  }
}

describe('cardContent', () => {
  it('shows one statement under each heading before a second under any, and counts what it leaves out', () => {
    const content = cardContent(
      persona([
        statement('first goal', { status: 'validated' }),
        statement('second goal'),
        statement('a guess', { status: 'hypothesis' }),
        statement('a pain', { type: 'pain', status: 'hypothesis' }),
        statement('gone', { status: 'retired' }),
      ]),
      { ...room, statements: 2 },
      false,
    )
    expect(
      content.groups.map(({ statements, more, moreHypotheses }) => [statements[0]?.text, more, moreHypotheses]),
    ).toEqual([
      ['first goal', 2, 1],
      ['a pain', 0, 0],
    ])
  })

  it('lets words travel as far as their speaker agreed, each speaker once', () => {
    const statements = [
      statement('one', { quotes: [quote('P01', 'research'), quote('P02', null)] }),
      statement('two', { quotes: [quote('P02', 'company'), quote('P03', 'public')] }),
      statement('three', { internal: true, quotes: [quote('P04', 'public')] }),
    ]
    const speakers = (outside: boolean) =>
      cardContent(persona(statements), room, outside).quotes.map((each) => each.pseudonym)
    expect(speakers(false)).toEqual(['P02', 'P04', 'P03'])
    expect(speakers(true)).toEqual(['P03'])
    expect(cardContent(persona(statements), room, true).internal).toBe(1)
  })

  it('cuts long words between words, by letters and not by halves of them', () => {
    const long = `${'😀'.repeat(8)} wants less`
    const [group] = cardContent(persona([statement(long)]), { ...room, letters: 12 }, false).groups
    expect(group?.statements[0]?.text).toBe(`${'😀'.repeat(8)}…`)
  })
})
