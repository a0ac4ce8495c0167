import fc from 'fast-check'
import type { KitMaterial, KitRole, OfferedFigure } from '../../src/messages/kit/material.ts'
import type { MessageShown, ProofShown } from '../../src/messages/shown/message-schema.ts'
import type { Figure, PaperQuote } from '../../src/paper/index.ts'
import type { StatementShown } from '../../src/personas/index.ts'

/**
 * Random workspaces as the reading of a kit finds them: messages whose texts repeat what must stay in the house, in every
 * spelling, and rest on it. Whatever must not leave carries a word that begins with `zq` and says why; it stands nowhere else.
 */
export const FORBIDDEN =
  /zq(?:internal|quote|unsettled|contested|name|segment|bare|company|small|nothing|draft|hidden)[a-z]*/g
/** What may leave, and should be seen to. */
export const ALLOWED = /zq(?:clean|public|carried|buyer|story)/g

/** Letters and digits alone: what a painter wraps, escapes or spells otherwise is still found. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function mark(kind: string, place: number): string {
  return `zq${kind}${String.fromCodePoint(97 + (place % 26))}`
}

const SHAPES: readonly ((word: string) => string)[] = [
  (word) => `Everybody at ${word} says price and means that nobody dares`,
  (word) => word,
  (word) => `${word} decides`,
  (word) => `${word}は価格ではなく権限の問題だと皆が言う`,
  (word) => `Die ${word} Freigabe hängt immer an einer einzigen Person, die nie Zeit hat`,
]

/** The same words as somebody would type, paste or disguise them. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `So it is: “${text.replaceAll(' ', ', ')}”, they told us`,
  (text) => text.replaceAll('e', 'é').replaceAll('a', 'ä'),
  (text) => [...text].join('\u200b'),
  (text) => text.replaceAll(' ', '  \n'),
  (text) => text.replaceAll(/(?<=zq)\w/g, (letter) => `\u00ad${letter}`),
]

const secretText = fc.tuple(fc.nat(25), fc.constantFrom(...SHAPES))

interface House {
  readonly internal: readonly string[]
  readonly unsettled: readonly string[]
  readonly contested: readonly string[]
  /** Of the speakers, with what they agreed to. */
  readonly quotes: readonly { readonly id: number; readonly text: string; readonly cleared: boolean }[]
  readonly names: readonly string[]
  readonly segments: readonly string[]
}

function texts(kind: string) {
  return fc
    .array(secretText, { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([place, shape]) => shape(mark(kind, place))))
}

const house: fc.Arbitrary<House> = fc.record({
  internal: texts('internal'),
  unsettled: texts('unsettled'),
  contested: texts('contested'),
  quotes: fc
    .array(fc.record({ place: fc.nat(25), cleared: fc.boolean() }), { minLength: 2, maxLength: 6 })
    .map((all) =>
      all.map(({ place, cleared }, index) => ({
        id: index + 1,
        cleared,
        text: `${index} We waited for the ${mark(cleared ? 'public' : 'quote', place)} answer until the shop was shut`,
      })),
    ),
  names: fc
    .array(fc.nat(25), { minLength: 1, maxLength: 2 })
    .map((all) => all.map((place) => `${mark('name', place)} Holmqvist`)),
  segments: fc
    .array(fc.nat(25), { minLength: 1, maxLength: 2 })
    .map((all) => all.map((place) => `${mark('segment', place)}-lost-on-price`)),
})

const CLEAN = fc.nat(25).map((place) => `With ${mark('clean', place)} everybody sees what waits.`)

/** One sentence or more of a message. `carried`: a figure stands behind the number. */
function writing(of: House, as: 'claim' | 'objection'): fc.Arbitrary<string> {
  const secrets = [
    ...of.internal,
    ...of.unsettled,
    ...of.names,
    ...of.segments,
    ...of.quotes.flatMap(({ cleared, text }) => (cleared ? [] : [text])),
    ...(as === 'claim' ? of.contested : []),
  ]
  const leak = fc
    .tuple(fc.constantFrom(...secrets), fc.constantFrom(...SPELLINGS))
    .map(([secret, spelled]) => `${spelled(secret)}.`)
  const long = secrets.filter((each) => each.split(' ').length > 7)
  const partly = fc
    .constantFrom(...(long.length === 0 ? secrets : long))
    .map(
      (secret) => `As they say, ${long.length === 0 ? secret : secret.split(' ').slice(1, 8).join(' ')} and so on.`,
    )
  const bare = fc.nat(25).map((place) => `It takes ${place * 2 + 11}% less ${mark('bare', place)} work.`)
  const piece = as === 'claim' ? fc.oneof(CLEAN, CLEAN, leak, partly, bare) : fc.oneof(CLEAN, leak)
  return fc.array(piece, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
}

function figureOf(kind: string, place: number, n: number): Figure {
  const word = mark(kind, place)
  return {
    key: word,
    label: `Say ${word}`,
    value: (place * 2 + 12) / 100,
    unit: 'share',
    currency: null,
    lo: null,
    hi: null,
    level: null,
    n,
    of: 'people asked',
    asOf: '2026-03-31',
    words: `${n} people were asked about ${word}.`,
    trace: {
      operation: 'voice',
      input: { segment: 'zqsegmenta-lost-on-price' },
      words: 'the voice of zqsegmenta-lost-on-price',
    },
  }
}

const offered: fc.Arbitrary<OfferedFigure> = fc
  .record({
    kind: fc.constantFrom('buyer', 'company', 'small', 'nothing'),
    place: fc.nat(25),
    about: fc.constantFrom('need' as const, 'outcome' as const),
  })
  .map(({ kind, place, about }) => ({
    about,
    audience: kind === 'company' ? 'company' : 'buyer',
    figure: figureOf(kind, place, kind === 'nothing' ? 0 : kind === 'small' ? 4 : 40),
  }))

const NO_PROOF = {
  id: 1,
  point: null,
  of: null,
  status: null,
  by: null,
  internal: false,
  whyNot: null,
  figure: null,
  definition: null,
  changed: null,
} as const

/** What a part rests on: that may leave, and that may not. */
function proof(of: House, part: ProofShown['part'], point: number | null): fc.Arbitrary<ProofShown> {
  const base = { ...NO_PROOF, part, point }
  const quote = fc.constantFrom(...of.quotes).map(({ id, text, cleared }): ProofShown => {
    // A careless reading says of all of them that they may.
    return {
      ...base,
      kind: 'quote',
      of: id,
      words: text,
      travels: true,
      holds: cleared || id % 2 === 0,
      by: 'zqnamea Holmqvist',
    }
  })
  const statement = fc.tuple(fc.constantFrom(...of.internal), fc.boolean()).map(
    ([words, internal]): ProofShown => ({
      ...base,
      kind: 'statement',
      of: 7,
      words,
      internal,
      status: 'supported',
      travels: !internal,
      holds: true,
    }),
  )
  const figure = fc.tuple(fc.constantFrom('buyer', 'company', 'nothing'), fc.nat(25)).map(
    ([kind, place]): ProofShown => ({
      ...base,
      kind: 'figure',
      words: '',
      travels: kind === 'buyer',
      holds: true,
      figure: figureOf(kind, place, kind === 'nothing' ? 0 : 40),
    }),
  )
  const story = fc.tuple(fc.boolean(), fc.nat(25)).map(
    ([cleared, place]): ProofShown => ({
      ...base,
      kind: 'case',
      of: cleared ? 1 : 2,
      words: `They had ${mark(cleared ? 'story' : 'hidden', place)} rounds, and then two.`,
      travels: true,
      holds: true,
    }),
  )
  return fc.oneof(quote, statement, figure, story)
}

function message(of: House, id: number): fc.Arbitrary<MessageShown> {
  const claim = writing(of, 'claim')
  return fc
    .record({
      stage: fc.constantFrom('first-thought' as const, 'deciding' as const, 'using' as const),
      draft: fc.integer({ min: 0, max: 4 }).map((place) => place === 0),
      groupFrame: claim,
      personalFrame: claim,
      value: claim,
      nextStep: claim,
      answer: fc.tuple(writing(of, 'objection'), claim),
      difference: fc.tuple(fc.constantFrom(null, 'Quillgate', ...of.names), claim),
      proofs: fc.tuple(
        fc.array(proof(of, 'group frame', null), { maxLength: 2 }),
        fc.array(proof(of, 'value', null), { maxLength: 2 }),
        fc.array(proof(of, 'point', 1), { maxLength: 2 }),
        fc.array(proof(of, 'point', 2), { maxLength: 2 }),
      ),
      carried: fc.nat(25),
      internal: fc.integer({ min: 0, max: 4 }).map((place) => place === 0),
    })
    .map(({ answer, difference, proofs, carried, internal, ...written }): MessageShown => {
      const behind: ProofShown = {
        ...NO_PROOF,
        part: 'value',
        kind: 'figure',
        words: '',
        travels: true,
        holds: true,
        figure: figureOf('buyer', carried, 40),
      }
      const drafted = (text: string): string => (written.draft ? `${text} Zqdraft calm.` : text)
      return {
        ...written,
        id,
        groupFrame: drafted(written.groupFrame),
        value: drafted(`${written.value} Of those asked, ${carried * 2 + 12}% say ${mark('carried', carried)}.`),
        persona: {
          id: 1,
          name: 'Zqnameb Persona',
          jobRole: 'creative manager',
          words: 'Managers in creative',
          gone: false,
        },
        segment: { id: 1, name: of.segments[0] ?? null, words: of.segments[0] ?? '' },
        stageWords: '',
        version: 1,
        points: [
          {
            id: 1,
            kind: 'answer',
            about: answer[0],
            statement: null,
            internal,
            text: drafted(internal ? `${answer[1]} Zqhidden calm.` : answer[1]),
          },
          {
            id: 2,
            kind: 'difference',
            about: difference[0],
            statement: null,
            internal: false,
            text: drafted(difference[1]),
          },
        ],
        channel: { name: null, format: null, response: null, why: null },
        keywords: [],
        proofs: [...proofs.flat(), behind],
        rests: 'partly',
        restsWords: '',
        changed: [],
        missing: [],
        asOf: '2026-03-31',
        warnings: [],
        done: null,
      }
    })
}

/** Statements of another role's persona, of which only firm ones that nobody keeps in the house may be told. */
function statements(of: House): fc.Arbitrary<readonly StatementShown[]> {
  const told = (text: string, more: Partial<StatementShown>): StatementShown => ({
    id: 9,
    type: 'goal',
    text,
    status: 'supported',
    reason: '',
    draft: false,
    internal: false,
    retiredOn: null,
    retiredBecause: null,
    people: { for: 3, against: 0, both: 0, accounts: 3, relations: 2 },
    evidence: [],
    ...more,
  })
  return fc.array(
    fc.oneof(
      CLEAN.map((text) => told(text, {})),
      fc.constantFrom(...of.internal).map((text) => told(text, { internal: true })),
      // As another persona's, where nobody marked it.
      fc.constantFrom(...of.internal).map((text) => told(text, { type: 'decision criterion' })),
      fc.constantFrom(...of.unsettled).map((text) => told(text, { draft: true, status: 'hypothesis' })),
      fc.constantFrom(...of.contested).map((text) => told(text, { status: 'contested' })),
    ),
    { maxLength: 4 },
  )
}

function role(of: House, signs: boolean): fc.Arbitrary<KitRole> {
  return fc
    .record({ asked: fc.nat(5), statements: statements(of), messages: fc.array(message(of, 50), { maxLength: 1 }) })
    .map(({ asked, statements: said, messages }) => ({
      role: signs ? 'marketing executive' : 'creative executive',
      kind: 'job role',
      words: signs ? 'Executives in marketing' : 'Executives in creative',
      signs,
      here: signs ? null : asked > 2,
      asked,
      persona: { id: 2, statements: said },
      messages,
      // A careless reading gives all of them.
      quotes: of.quotes.map(
        ({ id, text }): PaperQuote => ({ id, text, by: 'Executives in creative', scope: 'public' }),
      ),
    }))
}

/** What a kit is made from in a random workspace. */
export const randomMaterial: fc.Arbitrary<KitMaterial> = house.chain((of) =>
  fc
    .record({
      company: fc.constantFrom(null, 'Norizu Kikaku 日本株式会社', ...of.names),
      stage: fc.constantFrom(null, 'using' as const),
      messages: fc.tuple(message(of, 1), message(of, 2), message(of, 3)),
      figures: fc.array(offered, { maxLength: 5 }),
      own: fc.array(fc.constantFrom('buyer', 'nothing'), { maxLength: 2 }),
      roles: fc.tuple(role(of, true), role(of, false)),
    })
    .map(({ company, stage, messages, figures, own, roles }) => ({
      today: '2026-03-31',
      company,
      stage,
      champion: { id: 1, statements: [] },
      championWords: 'Managers in creative',
      messages,
      figures,
      own: own.map((kind, place) => figureOf(kind, place, kind === 'nothing' ? 0 : 3)),
      roles,
      quotes: new Map(
        of.quotes.flatMap(({ id, text, cleared }) =>
          cleared ? [[id, { id, text, by: 'Managers in creative', scope: 'public' } as const] as const] : [],
        ),
      ),
      cases: new Set([1]),
      inHouse: { ...of, quotes: of.quotes.flatMap(({ text, cleared }) => (cleared ? [] : [text])) },
    })),
)
