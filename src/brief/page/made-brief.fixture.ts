import { BUYING_STAGES, STAGE_WORDS } from '../../messages/index.ts'
import { type Figure, figure } from '../../paper/index.ts'
import type { BriefSegment } from '../decision/brief-schema.ts'
import type { BriefRead } from '../decision/read-brief.ts'

interface Made {
  readonly segments: readonly string[]
  /** Of every text. */
  readonly letters: number
  /** Of each segment, and of all together. */
  readonly guesses: number
  readonly lines: number
  /** With a message. */
  readonly stages: number
}

const WORDS = 'Every round is sent to everybody, and nobody in 日本 or Łódź knows whose approval is missing. '

/** A brief of so much of everything, for tests of its page. */
export function madeBrief({ segments, letters, guesses, lines, stages }: Made): BriefRead {
  const text = WORDS.repeat(Math.ceil(letters / WORDS.length)).slice(0, letters)
  const guess = Array.from({ length: guesses }, (_, place) => `${place} ${text}`)
  const expected = told({
    key: 'expected',
    value: 394_898,
    lo: 301_203,
    hi: 522_086,
    unit: 'money',
    currency: 'USD',
    n: 36,
  })
  return {
    asOf: '2026-11-22',
    basis: 'chosen',
    basisWords: 'The segments that were chosen to go after.',
    segments: segments.map((name, place) => segmentOf(name, place)),
    expected: {
      period: 'July to September 2026',
      currency: 'USD',
      together: expected,
      market: expected,
      why: null,
      notes: [],
    },
    guesses: guess,
    figures: [],
    notes: [],
  }

  function segmentOf(name: string, place: number): BriefSegment {
    return {
      id: place + 1,
      name,
      colour: place % 8,
      rule: 'true',
      sentence: text,
      size: told({ key: 'size', value: 440, unit: 'count', n: 440 }),
      tests: (['pass', 'weak', 'fail', 'unknown', 'pass', 'pass'] as const).map((verdict, test) => ({
        name: `test ${test}`,
        title: ['Defined', 'Substantial', 'Reachable', 'Different', 'Stable', 'Worth it'][test] ?? '',
        question: '',
        verdict,
        reason: text,
        figure: null,
      })),
      initiator: {
        role: 'creative executive',
        words: 'Executives in creative',
        figure: told({
          key: 'initiator',
          value: 4.4,
          lo: 3.6,
          hi: 5.2,
          unit: 'score',
          n: 130,
          words: 'They are first 4.4 times as often as by lot (95%: 3.6 to 5.2).',
        }),
      },
      initiatorWhy: null,
      champion: {
        role: 'creative manager',
        words: 'Managers in creative',
        basis: 'recommended',
        basisWords: 'recommended by the data, confirmed by nobody yet',
        lift: told({
          key: 'champion lift',
          value: 0.35,
          lo: 0.17,
          hi: 0.51,
          unit: 'share',
          n: 118,
          words: 'Won: +35 points (95%: +17 to +51).',
        }),
        why: null,
      },
      championWhy: null,
      personas: [
        {
          id: 1,
          name: 'Olive Trackwell',
          role: 'Managers in creative',
          isChampion: true,
          ready: place % 2 === 0,
          readiness: 'ready',
          people: null,
          lines: Array.from({ length: lines }, (_, line) => ({
            statement: line,
            type: 'pain',
            text,
            status: 'supported',
            people: null,
            held: '5 people',
          })),
          more: 0,
          internal: 0,
        },
      ],
      messages: BUYING_STAGES.map((stage, at) => ({
        stage,
        stageWords: STAGE_WORDS[stage].title,
        message: at < stages ? at + 1 : null,
        persona: at < stages ? 'Olive Trackwell' : null,
        value: at < stages ? text : '',
        rests: at < stages ? 'evidence' : null,
        restsWords: '',
        draft: false,
        changed: 0,
        others: 0,
      })),
      targets: told({ key: 'targets', value: 289, unit: 'count', n: 289 }),
      targetsWords: '289 companies are on its target list.',
      expected,
      expectedWhy: null,
      guesses: guess,
    }
  }
}

function told(some: Pick<Figure, 'key' | 'value' | 'unit' | 'n'> & Partial<Figure>): Figure {
  return figure({
    label: some.key,
    currency: null,
    lo: null,
    hi: null,
    level: 0.95,
    of: 'deals',
    asOf: '2026-11-22',
    words: some.key,
    trace: { operation: 'segment score', input: {}, words: '' },
    ...some,
  })
}
