import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Market } from '../../src/market-data/index.ts'
import type { Operation } from '../../src/operation.ts'
import { researchAlpha } from '../../src/research/measures/files/alpha-operation.ts'
import { researchSaturation } from '../../src/research/measures/files/saturation-operation.ts'
import { quiet } from '../bring.ts'

/** Codes and labels that others published (beside the checkout, never in it). */
const DATA = join(import.meta.dirname, '../../../shared/data')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-labels-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(operation: Operation<Market>, input: object): Promise<unknown> {
  return operation.run({ folder } as Market, operation.input.parse(input), quiet)
}

const labels = (label: string) =>
  run(researchSaturation, { file: join(DATA, 'coded-decisions/codes-anonymous.csv'), person: 'Pariticipant', label })

describe('research alpha', () => {
  it('of the title words that three experts tagged is 0.7938, what they left out missing', async () => {
    const found = await run(researchAlpha, { file: join(DATA, 'job-titles/ipod_gazetteer.csv') })
    expect(found).toMatchObject({
      coders: [{ coder: 'A1' }, { coder: 'A2' }, { coder: 'A3' }],
      alpha: expect.closeTo(0.7938, 4),
      verdict: 'tentative',
    })
    const { lo, hi } = found as { lo: number; hi: number }
    expect(lo).toBeGreaterThan(0.75)
    expect(hi).toBeLessThan(0.84)
  })
})

describe('research saturation', () => {
  it('of the 21 reasons of 11 people shows the curve over orders', async () => {
    const found = (await labels('Reason')) as {
      people: number
      saturation: {
        state: string
        themes: number
        curve: { people: number; mean: number; low: number; high: number }[]
      }
    }
    expect(found).toMatchObject({ people: 11, saturation: { state: 'reached', themes: 21, once: 1 } })
    const { curve } = found.saturation
    expect(curve).toHaveLength(11)
    // By counting all orders: 21 − Σ C(11 − holders, 4) ÷ C(11, 4) themes are met with four people.
    expect(Math.abs((curve[3]?.mean ?? 0) - 19.3636)).toBeLessThan(0.1)
    expect(curve[10]).toEqual({ people: 11, mean: 21, low: 21, high: 21 })
    for (const { mean, low, high } of curve) expect(low <= mean && mean <= high).toBe(true)
  })

  it('is refused on the 477 free labels, of which 474 are one person’s own', async () => {
    expect(await labels('Decision')).toMatchObject({
      saturation: {
        state: 'refused',
        curve: [],
        reason: expect.stringContaining('474 of 477 labels are used by one person only'),
      },
      unseen: null,
    })
  })

  it('names the columns there are where one is asked that is not there', async () => {
    await expect(labels('Reasons')).rejects.toMatchObject({
      problems: [{ code: 'no_such_column', hint: expect.stringContaining('Reason, Impact') }],
    })
  })
})
