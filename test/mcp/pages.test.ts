import { describe, expect, it } from 'vitest'
import { completeName } from '../../src/mcp/resources/named-pages.ts'
import { personaPage } from '../../src/mcp/resources/persona-pages.ts'
import { addressOf, readAddress } from '../../src/mcp/resources/resource-address.ts'
import { segmentPage } from '../../src/mcp/resources/segment-pages.ts'
import type { Persona } from '../../src/personas/index.ts'

describe('addresses of pages', () => {
  it.each(['a b', 'a/b', '営業部', '100% (*)', '..', '%2F', '#?&', '{name}', '<script>'])('find %j again', (name) => {
    for (const kind of ['segments', 'personas'] as const) {
      expect(readAddress(addressOf({ kind, name }))).toEqual({ kind, name })
    }
  })

  it.each([
    'brushwork://brief/x',
    'brushwork://segment',
    'Brushwork://brief',
    'brushwork:brief',
    '',
    'http://brief',
    'brushwork://segments/a/b',
  ])('find nothing at %j', (uri) => {
    expect(readAddress(uri)).toBeUndefined()
  })
})

describe('completing a name', () => {
  it('gives those that begin so first, whatever their capitals', () => {
    expect(completeName(['mid-market', 'dach-mid', 'Middle', 'other'], 'MID')).toEqual([
      'mid-market',
      'Middle',
      'dach-mid',
    ])
    expect(completeName(['a', 'b'], '')).toEqual(['a', 'b'])
    expect(completeName(['ＡＢ'], 'ab')).toEqual(['ＡＢ'])
  })
})

const size = (accounts: number) => ({ accounts, unknown: 0, total: 10, unknownBecause: [] })

describe('the page of a segment', () => {
  it('keeps a rule to be copied, and lets no text become markup', () => {
    const text = segmentPage(
      {
        name: 'large',
        rule: 'account.name == "```\n# not a heading"',
        note: '# <b>loud</b> | a\nb',
        version: 2,
        problems: [],
        sentence: '[Companies](http://evil.example)',
        clauses: [
          { sentence: 'one | two', size: size(4), without: 7 },
          { sentence: 'three', size: size(5), without: 6 },
        ],
        size: { accounts: 3, unknown: 2, total: 10, unknownBecause: [{ field: 'account.employees', accounts: 2 }] },
        uses: [],
        usedBy: ['other'],
      },
      '2026-01-01',
    )
    expect(text).toContain('````\naccount.name == "```\n# not a heading"\n````')
    expect(text).toContain(String.raw`\[Companies\](http\://evil.example)`)
    expect(text).toContain(String.raw`Note: \# \<b>loud`)
    expect(text).toContain(String.raw`| one \| two | 4 | 7 | 0 |`)
    expect(text).toContain(
      '3 of 10 accounts; for 2 it cannot be told, missing is account.employees for 2. Counted on 2026-01-01.',
    )
  })
})

describe('the page of a persona', () => {
  const quote = { relation: null, jobRole: null, interview: 1, day: null, counted: true, why: null, pseudonym: 'P01' }
  const persona = {
    name: 'Olive',
    words: 'Managers in creative',
    segments: [{ id: 1, name: 'large', words: 'large' }],
    buyingRole: 'champion',
    summary: null,
    people: { words: '3 people asked at 3 companies.' },
    statements: [
      {
        id: 7,
        type: 'pain',
        text: 'Waits for approvals.',
        status: 'hypothesis',
        reason: '1 person says it.',
        draft: true,
        internal: true,
        retiredBecause: null,
        evidence: [
          {
            stance: 'against',
            found: null,
            quotes: [
              { ...quote, id: 1, text: 'not\nme', scope: 'public' },
              { ...quote, id: 2, text: 'nor me', scope: null },
              { ...quote, id: 3, text: 'too many', scope: null },
            ],
          },
        ],
      },
    ],
    texts: [],
    readiness: {
      ready: false,
      gates: [{ words: '10 people', met: false, stands: '3', missing: '7 people more' }],
      catches: '',
    },
    reviewOn: '2026-02-01',
    reviewDue: true,
    asOf: '2026-03-01',
    warnings: ['Champion first.'],
    notes: ['1 interview is left out.'],
  } as unknown as Persona

  it('says of each statement whether it may be believed, and what may leave the company', () => {
    const text = personaPage(persona)
    expect(text).toContain('An invented name for Managers in creative in large, champion. As of 2026-03-01.')
    expect(text).toContain('Not ready: 0 of 1 gates are met')
    expect(text).toContain('To be reviewed on 2026-02-01, which is over.')
    expect(text).toContain(
      'Waits for approvals. (statement 7: hypothesis; a draft that nobody accepted yet; internal: must not leave the company)',
    )
    expect(text).toContain('Against: “not me” (P01, quote 1, may be quoted in public)')
    expect(text).toContain('“nor me” (P01, quote 2, nobody wrote down how far it may travel: for the research only)')
    expect(text).not.toContain('too many')
  })
})
