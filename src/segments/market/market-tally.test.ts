import { describe, expect, it } from 'vitest'
import { tallyMarket } from './market-tally.ts'

const AMOUNTS = { a0: [0, 0, 0], a1: [0, 0, 0], a2: [1, 5, 25], a3: [0, 0, 0] }

function row(members: readonly number[], rules: number, n: number) {
  const words: Record<string, string> = {}
  for (let word = 0; word < Math.ceil(rules / 64); word += 1) {
    const bits = members.filter((place) => Math.floor(place / 64) === word)
    words[`w${word}`] = String(bits.reduce((sum, place) => sum + (1n << BigInt(place % 64)), 0n))
  }
  const unknown = Array.from({ length: rules }, (_, place) => (place === 2 ? '1' : '0'))
  return { ...words, n: String(n), undecided: '1', unknown, deals: ['1', '2', '1', '4', '1', '2'], ...AMOUNTS }
}

describe('tallyMarket', () => {
  it('adds up more segments than fit into one word', async () => {
    const rules = 70
    async function* batches() {
      yield [row([], rules, 100), row([63], rules, 7)]
      yield [row([0, 63, 64], rules, 3), row([64, 69], rules, 2)]
    }
    const tally = await tallyMarket(batches(), rules)
    const sizes = [0, 2, 63, 64, 69].map((place) => tally.segments[place]?.accounts)
    expect(sizes).toEqual([3, 0, 10, 5, 2])
    expect(tally.all).toMatchObject({ accounts: 112, deals: [4, 8, 4, 16, 4, 8] })
    expect(tally.none).toMatchObject({ accounts: 100, undecided: 1 })
    expect(tally.segments[63]).toMatchObject({ alone: 7, unknown: 0 })
    expect(tally.segments[2]).toMatchObject({ unknown: 4 })
    expect(tally.segments[64]?.amounts[2]).toEqual([2, 10, 50])
    expect([tally.both[0]?.[63], tally.both[63]?.[64], tally.both[64]?.[69], tally.both[0]?.[69]]).toEqual([
      3, 3, 2, 0,
    ])
    expect(tally.combinations).toEqual([
      { members: [0, 63, 64], accounts: 3 },
      { members: [64, 69], accounts: 2 },
    ])
  })
})
