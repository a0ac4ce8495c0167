import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../research/transcripts/read-transcript.ts'
import { krippendorffAlpha, saturation } from '../../../statistics/index.ts'
import { PLANTED } from '../../planted.ts'
import { INTERVIEW_SCRIPTS } from './interview-scripts.ts'
import { readScript } from './read-script.ts'
import { writeTranscript } from './write-transcript.ts'

const TOLD = { first: 'Marit', last: 'Åkesson', company: 'Vellmar & Co.' }

const interviews = await Promise.all(
  INTERVIEW_SCRIPTS.map(async (script) => {
    const read = readScript(script.text, TOLD)
    const bytes = new TextEncoder().encode(writeTranscript(script, read, TOLD))
    const transcript = await readTranscript(bytes, script.format)
    const answers = transcript.turns.filter(
      ({ speaker }) => speaker !== null && transcript.speakers[speaker]?.part === 'interviewee',
    )
    const codes = new Set(read.passages.flatMap(({ codings }) => codings.map(({ code }) => code)))
    return { script, read, transcript, answers, codes }
  }),
)
const { painsOfTheChampion, reasonsChosen, reasonsLeft, behindPrice, journey, channel, contested } =
  PLANTED.research.interviews

/** Creative managers whose words may be shown. */
const champions = interviews.filter(
  ({ script }) => script.jobRole === 'creative manager' && script.consent.withdrawnBefore === undefined,
)
const told = (code: string) => champions.filter(({ codes }) => codes.has(code)).map(({ script }) => script)

describe.each(INTERVIEW_SCRIPTS.map((script, place) => [script.file, place] as const))('%s', (_, place) => {
  const { read, transcript, answers, script } = interviews[place] as (typeof interviews)[number]

  it('is read back as it was told, with the right one answering', () => {
    const said = (letter: string) => read.turns.filter(({ who }) => who === letter).map(({ words }) => words)
    expect(answers.map(({ start, end }) => transcript.text.slice(start, end))).toEqual(said('A'))
    const words = read.turns.flatMap((turn) => turn.words.split(/\s+/)).length
    expect(words).toBeGreaterThan(650)
    expect(words).toBeLessThan(1200)
    // Nothing that was to be filled in or marked is left over.
    expect(transcript.text).not.toMatch(/[{}|[\]]{2}|\{\w+\}/)
    expect(script.text.match(/\{company\}/g)?.length).toBeGreaterThan(0)
  })

  it('has every marked passage exactly once, in one answer', () => {
    expect(read.passages.length).toBeGreaterThan(4)
    for (const { words } of read.passages) {
      const at = transcript.text.indexOf(words)
      expect(transcript.text.split(words), words).toHaveLength(2)
      expect(
        answers.some(({ start, end }) => start <= at && at + words.length <= end),
        words,
      ).toBe(true)
    }
  })
})

describe('the interviews of the example', () => {
  it('hear enough creative managers, of every relation, that a persona may rest on them', () => {
    const relations = champions.map(({ script }) => script.relation)
    expect(champions.length).toBeGreaterThanOrEqual(10)
    const count = (...names: string[]) => relations.filter((relation) => names.includes(relation)).length
    expect(count('customer')).toBeGreaterThanOrEqual(2)
    expect(count('customer')).toBeLessThanOrEqual(relations.length / 2)
    expect(count('prospect', 'lost')).toBeGreaterThanOrEqual(2)
    expect(count('former')).toBeGreaterThanOrEqual(2)
    expect(count('no_decision')).toBeGreaterThanOrEqual(1)
  })

  it('stop bringing new themes', () => {
    const found = saturation(champions.map(({ codes }) => codes))
    expect(found).not.toHaveProperty('reason')
    if ('reason' in found) return
    expect(found.reached?.after).toBeLessThan(champions.length - 2)
    expect(found.last.share).toBeLessThan(0.05)
  })

  it('were marked by two who agree, and not always', () => {
    const every = [...new Set(champions.flatMap(({ codes }) => [...codes]))]
    const alphas = every.map((code) => {
      const units = champions.flatMap(({ answers, transcript, read }) =>
        answers.map(({ start, end }) =>
          ([0, 1] as const).map((coder) => {
            const marked = read.passages.some(({ words, codings }) => {
              const at = transcript.text.indexOf(words)
              return at >= start && at < end && codings.some((each) => each.coder === coder && each.code === code)
            })
            return marked ? 1 : 0
          }),
        ),
      )
      const found = krippendorffAlpha(units)
      return 'alpha' in found ? found.alpha : Number.NaN
    })
    expect(Math.min(...alphas)).toBeGreaterThan(0.667)
    expect(alphas.filter((alpha) => alpha < 1).length).toBeGreaterThan(8)
  })

  it('hold the planted truths', () => {
    for (const pain of painsOfTheChampion) expect(told(pain).length, pain).toBeGreaterThanOrEqual(7)
    for (const reason of reasonsChosen) {
      expect(told(reason).filter(({ relation }) => relation === 'customer').length, reason).toBeGreaterThanOrEqual(3)
    }
    const price = told('price, said politely')
    expect(price.length).toBeGreaterThanOrEqual(3)
    for (const { file } of price)
      expect([...behindPrice, ...reasonsLeft].flatMap((code) => told(code))).toContainEqual(
        expect.objectContaining({ file }),
      )
    for (const reason of reasonsLeft) {
      expect(told(reason).length).toBeGreaterThanOrEqual(2)
      expect(told(reason).every(({ relation }) => relation === 'former')).toBe(true)
    }
    for (const step of [...journey, channel]) expect(told(step).length, step).toBeGreaterThanOrEqual(5)
    const [yes, no] = [told(contested.holds).length, told(contested.contradicts).length]
    expect(no / (yes + no)).toBeGreaterThanOrEqual(0.25)
    expect(yes).toBeGreaterThan(no)
  })
})
