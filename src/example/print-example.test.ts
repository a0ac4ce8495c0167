import { describe, expect, it } from 'vitest'
import type { ExampleResult } from './example-result.ts'
import { printExample } from './print-example.ts'

const result: ExampleResult = {
  vendor: 'Proofwren',
  accounts: 5000,
  seed: 1,
  endsOn: '2026-06-30',
  workspace: 'brushwork-workspace',
  already: false,
  imported: [
    { file: 'companies.csv', kind: 'accounts', read: 5118, accepted: 5118, rejected: 0, unchanged: 0, problems: 31 },
    {
      file: 'deal-contacts.tsv',
      kind: 'deal_contacts',
      read: 7974,
      accepted: 7974,
      rejected: 0,
      unchanged: 0,
      problems: 0,
    },
  ],
  segments: [
    {
      name: 'creative-teams-on-figma',
      accounts: 452,
      unknown: 0,
      total: 5118,
      sentence:
        'Companies that use Figma and have more than 3 contacts whose department is creative, wherever they are.',
      note: '',
    },
    { name: 'dach-mid-market', accounts: 561, unknown: 98, total: 5118, sentence: 'Companies in DACH.', note: '' },
  ],
  research: {
    interviews: 16,
    people: 14,
    hidden: { withdrawn: 1, expired: 1 },
    quotes: 172,
    codes: 30,
    personas: [
      { name: 'Olive Trackwell', words: 'Managers in creative', ready: true, met: 8, of: 8, statements: 27 },
      { name: 'Magnus Brightwater', words: 'Executives in creative', ready: false, met: 2, of: 8, statements: 4 },
    ],
  },
  messages: { messages: 6, cases: 2, scores: 12 },
  targets: {
    segment: 'creative-teams-on-figma',
    total: 452,
    eligible: 241,
    leftOut: [{ because: 'is not a prospect', accounts: 140 }],
    rows: [
      {
        name: 'Momimber Works Ltd',
        domain: 'momimber-works.example',
        city: 'Austin',
        industry: 'Fashion & Apparel',
        employees: 843,
        creatives: 14,
        owner: 'Ruth Blidon',
      },
    ],
  },
}

describe('printExample', () => {
  it('reads as it should at a terminal', () => {
    expect(printExample(result)).toMatchSnapshot()
  })

  it('stays inside 92 columns', () => {
    for (const line of printExample(result).split('\n')) expect([...line].length).toBeLessThanOrEqual(92)
  })

  it('names the workspace in the commands it proposes, where it is not the usual one', () => {
    expect(printExample(result)).not.toContain('--workspace')
    expect(printExample({ ...result, workspace: 'demo' })).toContain('npx brushwork fields --workspace demo')
    expect(printExample({ ...result, workspace: "my market's" })).toContain(`--workspace 'my market'\\''s'`)
  })

  it('says so where nobody in a small market can tell an interview', () => {
    const one = printExample({ ...result, research: { ...result.research, interviews: 1, people: 1 } })
    expect(one.replace(/\s+/g, ' ')).toMatch(/1 invented interview, .+ words of 1 person may/)
    const nobody = { ...result.research, interviews: 0, people: 0, personas: [] }
    const text = printExample({ ...result, research: nobody })
    expect(text).toContain('The market is too small')
    expect(text).not.toContain('persona show')
  })

  it('says where the files are kept, and that nothing was changed the second time', () => {
    const text = printExample({ ...result, already: true, files: '/somewhere/files' }).replace(/\s+/g, ' ')
    expect(text).toContain('/somewhere/files')
    expect(text).toContain('nothing was changed')
  })
})
