import { expect, it } from 'vitest'
import { foldCompetitors } from './fold-competitors.ts'

it('counts a competitor once however it is written, and nobody as none', () => {
  const row = (competitor: string, won: boolean, deals: number, reason = '', accounts: number[] = [1]) => ({
    competitor,
    won,
    deals,
    reason,
    accounts,
  })
  const found = foldCompetitors([
    row('Ledgerlark', true, 3, '', [1, 2]),
    row('ledgerlark', false, 2, 'Price'),
    row('Ledgerlark', false, 1, 'Timing'),
    row('None', false, 40),
    row('Sumwell', true, 2),
  ])
  expect(found).toEqual([
    {
      name: 'Ledgerlark',
      won: 3,
      lost: 3,
      wonAccounts: [1, 2],
      lostBecause: [
        { reason: 'Price', deals: 2 },
        { reason: 'Timing', deals: 1 },
      ],
    },
  ])
})
