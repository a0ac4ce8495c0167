import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/research/transcripts/read-transcript.ts'
import type { Transcript } from '../../src/research/transcripts/transcript.ts'

const DATA = join(import.meta.dirname, '../../../shared/data')
const INTERVIEWS = join(DATA, 'interviews-ml-practitioners')

interface Settled {
  readonly file: string
  readonly offset: number
  readonly labelled: string
  readonly spoken: string
}

const settled: readonly Settled[] = readFileSync(join(import.meta.dirname, '../golden/speakers.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([file = '', , offset, labelled = '', spoken = '']) => ({ file, offset: Number(offset), labelled, spoken }))

const read = new Map<string, Transcript>()

beforeAll(async () => {
  for (const file of readdirSync(INTERVIEWS)) {
    read.set(file, await readTranscript(readFileSync(join(INTERVIEWS, file)), 'txt'))
  }
})

function partAt({ file, offset }: Settled): string {
  const transcript = read.get(file)
  const turn = transcript?.turns.find(({ start, end }) => start <= offset && offset < end)
  return transcript?.speakers[turn?.speaker ?? -1]?.part ?? 'nobody'
}

describe('real transcripts', () => {
  it('have their speakers right in at least 95 % of the turns that were settled by reading', () => {
    expect(settled.length).toBeGreaterThanOrEqual(150)
    expect(new Set(settled.map(({ file }) => file)).size).toBe(18)
    const asLabelled = settled.filter((each) => partAt(each) === each.labelled).length
    const asSpoken = settled.filter((each) => partAt(each) === each.spoken).length
    const labelsRight = settled.filter((each) => each.labelled === each.spoken).length
    process.stdout.write(
      `Speakers as the transcript has them: ${asLabelled} of ${settled.length}; as the words tell: ${asSpoken}, where the labels themselves are right in ${labelsRight}.\n`,
    )
    expect(asLabelled / settled.length).toBeGreaterThanOrEqual(0.95)
    expect(asSpoken).toBe(labelsRight)
  })

  it('begin a turn where a label stands in the middle of a line, or alone on its own', () => {
    const said = (file: string, words: string): string => {
      const { text = '', turns = [], speakers = [] } = read.get(file) ?? {}
      const turn = turns.find(({ start, end }) => text.slice(start, end).startsWith(words))
      return speakers[turn?.speaker ?? -1]?.part ?? 'nobody'
    }
    expect(said('Interview 6.txt', 'And plus process')).toBe('interviewee')
    expect(said('Interview 3.txt', 'Don')).toBe('interviewee')
    expect(said('Interview 3.txt', 'Are you interested in scaling')).toBe('other')
  })

  it('never have a label within a turn, nor words outside of turns', () => {
    for (const { text, turns } of read.values()) {
      for (const { start, end } of turns) expect(text.slice(start, end)).not.toMatch(/interviewe[er] ?\d? ?: /i)
      let last = 0
      const outside = turns.map(({ start, end }) => {
        const between = text.slice(last, start)
        last = end
        return between
      })
      expect(
        outside
          .join(' ')
          .replaceAll(/interviewe[er] ?\d? ?:?|unknown speaker|=+ connection got interrupted =+/gi, '')
          .trim(),
      ).toBe('')
    }
  })

  it('of notes without speakers have none, and say so', async () => {
    const folder = join(DATA, 'usability-notes')
    for (const file of readdirSync(folder)) {
      const { speakers, turns, notices } = await readTranscript(readFileSync(join(folder, file)), 'txt')
      expect(speakers).toEqual([])
      expect(turns.length).toBeGreaterThan(0)
      expect(notices.join(' ')).toMatch(/No speakers were recognised/)
    }
  })
})
