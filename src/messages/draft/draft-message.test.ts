import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_TYPES, CONSENT_SCOPES, RELATIONS, type Relation } from '../../research/index.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'
import { draftMessage } from './draft-message.ts'
import type { DraftedMessage, DraftSentence } from './drafted.ts'
import type { DraftMaterial, DraftPerson, DraftStatement } from './material.ts'

const PEOPLE: readonly DraftPerson[] = [
  ['ana', 'finance manager', 'customer', 1],
  ['ben', 'finance manager', 'customer', 2],
  ['cid', 'finance manager', 'no_decision', 3],
  ['dea', 'finance manager', 'prospect', 4],
  ['eve', 'finance manager', 'former', 5],
  ['fay', 'it director', 'customer', 1],
  ['gus', 'it director', 'prospect', 6],
].map(([person, jobRole, relation, account]) => ({ person, jobRole, relation, account }) as DraftPerson)

function statement(
  id: number,
  type: DraftStatement['type'],
  text: string,
  people: string,
  more: Partial<DraftStatement> = {},
): DraftStatement {
  const all = people.split(' ')
  const role = (key: string) => PEOPLE.find(({ person }) => person === key)?.jobRole
  return {
    id,
    type,
    text,
    status: 'supported',
    reason: 'Enough people say it.',
    internal: false,
    people: all.filter((key) => role(key) === 'finance manager'),
    others: all.filter((key) => role(key) !== 'finance manager'),
    quotes: all.map((person, place) => ({ id: id * 100 + place, person, scope: place === 1 ? 'public' : 'company' })),
    figure: null,
    channel: null,
    ...more,
  }
}

/** Mara keeps the books of a mid-sized firm; every form a statement comes in. */
const MARA: DraftMaterial = {
  persona: { name: 'Mara', jobRole: 'finance manager' },
  segment: 'firms-with-branches',
  statements: [
    statement(1, 'pain', 'Invoices from the branches arrive without an order number.', 'ana cid dea fay gus', {
      figure: { figure: 'people who say it', of: 'no order number' },
    }),
    statement(2, 'pain', 'I type every figure in twice.', 'ana ben cid'),
    statement(3, 'trigger', 'The auditor asked for a document, and I found it on somebody’s desk.', 'ana dea eve'),
    statement(4, 'habit', 'Prints the mails and files them by hand.', 'ben cid eve'),
    statement(5, 'goal', 'To close the month in three days.', 'ana ben dea'),
    statement(6, 'motivation', 'That my forecast is believed.', 'ana ben eve'),
    statement(7, 'anxiety', 'That the branches go on sending paper.', 'ana ben cid'),
    statement(8, 'reason chosen', 'Every invoice finds its order by itself.', 'ana ben eve fay'),
    statement(9, 'reason chosen', 'One place for all documents.', 'ana ben'),
    statement(10, 'success factor', 'Zwei Filialen zuerst, und die anderen wollen es auch.', 'ana ben dea'),
    statement(11, 'decision criterion', 'DATEV gets the bookings without a file in between.', 'ana ben cid'),
    statement(12, 'objection', 'It is too dear for what it does.', 'cid dea', { internal: true }),
    statement(13, 'reason left', 'We were bought, and the new owner has SAP.', 'eve', {
      status: 'hypothesis',
      reason: '1 person says it. To be supported it needs 2 people more.',
    }),
    statement(14, 'channel', 'The tax adviser’s evening for clients.', 'ana dea cid', { channel: 'event' }),
  ],
  people: PEOPLE,
  competitors: [
    { name: 'Ledgerlark', won: 9, lost: 12, wonAccounts: [1, 2, 9], lostBecause: [{ reason: 'Price', deals: 7 }] },
    { name: 'Sumwell', won: 4, lost: 1, wonAccounts: [11], lostBecause: [] },
  ],
  channels: [
    { name: 'email', value: 0.05, lo: 0.03, hi: 0.08 },
    { name: 'event', value: 0.06, lo: 0.02, hi: 0.15 },
  ],
  words: [
    { word: 'order', people: 3, keyword: false },
    { word: 'invoice', people: 4, keyword: true },
    { word: 'invoices', people: 3, keyword: false },
    { word: 'everybody', people: 5, keyword: true },
  ],
  names: new Set(['DATEV']),
}

describe('a drafted message', () => {
  it('of every stage reads as this file has it', async () => {
    await expect(BUYING_STAGES.map((stage) => printed(draftMessage(MARA, stage))).join('\n')).toMatchFileSnapshot(
      'drafts-for-mara.txt',
    )
  })

  it('answers an objection only by those who raised it and are customers', () => {
    const raisedByOthers = MARA.statements.map((each) => (each.id === 7 ? { ...each, people: ['cid', 'dea'] } : each))
    const { points, missing } = draftMessage({ ...MARA, statements: raisedByOthers }, 'deciding')
    expect(points.filter(({ kind }) => kind === 'answer')).toEqual([])
    expect(missing.map(({ words }) => words)).toContainEqual(expect.stringContaining('No customer was heard'))
  })

  it('says what would fill it where nobody said anything', () => {
    const { missing, ...empty } = draftMessage({ ...MARA, statements: [], competitors: [], channels: [] }, 'deciding')
    expect(sentencesOf(empty)).toEqual([])
    expect(missing.map(({ part }) => part)).toEqual([
      'group frame',
      'personal frame',
      'value',
      'difference from doing nothing',
      'next step',
      'channel',
    ])
  })

  it('never writes what is internal, a number of nobody, or a sentence that nothing carries', () => {
    fc.assert(
      fc.property(materials, fc.constantFrom(...BUYING_STAGES), (material, stage) => {
        const message = draftMessage(material, stage)
        const known = new Map(material.statements.map((each) => [each.id, each]))
        for (const { text, statements, quotes } of sentencesOf(message)) {
          const carrying = statements.map((id) => known.get(id) as DraftStatement)
          expect(carrying.length).toBeGreaterThan(0)
          for (const each of carrying) {
            expect([each.internal, ['supported', 'validated'].includes(each.status)]).toEqual([false, true])
          }
          for (const { internal, text: words } of material.statements) {
            if (internal) expect(plain(text)).not.toContain(plain(words))
          }
          const said = [...carrying.map((each) => each.text), ...material.competitors.map(({ name }) => name)].join(
            ' ',
          )
          for (const [number] of text.matchAll(/\d+/g)) expect(said).toContain(number)
          const given = carrying.flatMap((each) => each.quotes)
          for (const id of quotes) {
            expect(['company', 'public']).toContain(given.find((each) => each.id === id)?.scope)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

function sentencesOf({
  groupFrame,
  personalFrame,
  value,
  nextStep,
  points,
}: Omit<DraftedMessage, 'missing'>): readonly DraftSentence[] {
  return [...groupFrame, ...personalFrame, ...value, ...nextStep, ...points.flatMap(({ sentences }) => sentences)]
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

function printed(message: DraftedMessage): string {
  const part = (title: string, sentences: readonly DraftSentence[]): string[] =>
    sentences.length === 0
      ? []
      : [
          `${title}:`,
          ...sentences.map(({ text, statements, quotes, figures }) => {
            const rests = [
              `statements ${statements.join(', ')}`,
              ...(quotes.length === 0 ? [] : [`quotes ${quotes.join(', ')}`]),
              ...figures.map((each) => JSON.stringify(each)),
            ]
            return `  ${text}   [${rests.join('; ')}]`
          }),
        ]
  const { stage, points, channel, format, keywords, missing, notes } = message
  return [
    `=== ${stage}`,
    ...part('group', message.groupFrame),
    ...part('personal', message.personalFrame),
    ...part('value', message.value),
    ...points.flatMap(({ kind, about, statement: id, sentences }) =>
      part(`${kind} ${about ?? (id === null ? 'doing nothing' : `statement ${id}`)}`, sentences),
    ),
    ...part('next step', message.nextStep),
    `channel: ${channel ?? 'none'}${format === null ? '' : ` (${format})`}; keywords: ${keywords.join(', ')}`,
    ...missing.map(({ part: name, words }) => `missing ${name}: ${words}`),
    ...notes.map((each) => `note: ${each}`),
    '',
  ].join('\n')
}

const keys = PEOPLE.map(({ person }) => person)
const text = fc.oneof(
  fc.constantFrom(
    'I wait for 3 people.',
    'That it sleeps',
    'To be asked',
    'Keeps a list of 40 names.',
    'Wir warten auf alle.',
    'Price',
    'A plan: mine, then yours.',
  ),
  fc.lorem({ maxCount: 6 }),
  fc.string({ minLength: 2, maxLength: 30 }).filter((each) => /\p{L}{2}/u.test(each)),
)

const statements = fc
  .array(
    fc.record({
      type: fc.constantFrom(...CODE_TYPES),
      text,
      status: fc.constantFrom('hypothesis', 'supported', 'supported', 'validated', 'contested', 'retired'),
      internal: fc.boolean(),
      said: fc.subarray(keys, { minLength: 0 }),
      scopes: fc.array(fc.constantFrom(...CONSENT_SCOPES, null), { minLength: keys.length, maxLength: keys.length }),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(
      ({ said, scopes, ...each }, place): DraftStatement => ({
        ...statement(place + 1, each.type, each.text, ''),
        ...each,
        people: said.filter((key) => keys.indexOf(key) < 5),
        others: said.filter((key) => keys.indexOf(key) >= 5),
        quotes: said.map((person, at) => ({ id: (place + 1) * 100 + at, person, scope: scopes[at] ?? null })),
      }),
    ),
  )

const materials: fc.Arbitrary<DraftMaterial> = fc
  .record({
    statements,
    relations: fc.array(fc.constantFrom(...(Object.keys(RELATIONS) as Relation[]), null), {
      minLength: 7,
      maxLength: 7,
    }),
    names: fc.array(fc.constantFrom('Ledgerlark', '4 Pillars', '=cmd()'), { maxLength: 2 }),
  })
  .map(({ statements: all, relations, names }) => ({
    ...MARA,
    statements: all,
    people: PEOPLE.map((each, place) => ({ ...each, relation: relations[place] ?? null })),
    competitors: names.map((name) => ({ name, won: 4, lost: 2, wonAccounts: [1, 2], lostBecause: [] })),
  }))
