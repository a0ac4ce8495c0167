import { describe, expect, it } from 'vitest'
import { normalDraw, seededRandom } from '../random.ts'
import { rollOrigins } from './rolling-origins.ts'

const random = seededRandom('rolling')
const VALUES = Array.from({ length: 30 }, (_, place) => 5 + 0.1 * place + normalDraw(random))
const ASKED = { season: 1, cycle: 13, horizon: 4, firstOrigin: 22, naiveOnly: false }

describe('rollOrigins', () => {
  it('goes from each origin to what is known by now, the naive line beside it', async () => {
    const rolled = await rollOrigins(VALUES, ASKED)
    expect(rolled).toHaveLength(5 * 4 + 3 + 2 + 1)
    for (const { origin, step, actual, naive } of rolled) {
      expect(actual).toBe(VALUES[origin + step - 1])
      expect(naive).toBe(VALUES[origin - 1])
    }
    const alone = await rollOrigins(VALUES, { ...ASKED, naiveOnly: true })
    expect(alone.every(({ combined, naive }) => combined === naive)).toBe(true)
  })

  it('knows nothing of what comes after an origin', async () => {
    const changed = VALUES.map((value, place) => (place < 25 ? value : value * 7 - 40))
    const [before, after] = [await rollOrigins(VALUES, ASKED), await rollOrigins(changed, ASKED)]
    const told = (rolled: typeof before) =>
      rolled.filter(({ origin }) => origin <= 25).map(({ combined }) => combined)
    expect(told(after)).toEqual(told(before))
    expect(told(before)).toHaveLength(16)
  })
})
