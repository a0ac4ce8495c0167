import { expect, it } from 'vitest'
import { shortPlace } from './short-place.ts'

it.each([
  ['/home/ana/my market', '/home/ana/my market', 'my market'],
  ['/home/ana/market/decisions', '/home/ana/market', 'market/decisions'],
  ['Postgres at /m/x/decisions, /m/x, 9 GiB free.', '/m/x', 'Postgres at x/decisions, x, 9 GiB free.'],
  [String.raw`C:\Users\Ana\market\observations`, String.raw`C:\Users\Ana\market`, String.raw`market\observations`],
  ['postgres://db.example:5432/brushwork', '/home/ana/market', 'postgres://db.example:5432/brushwork'],
  ['/', '/', '/'],
])('%s in %s is %s', (words, folder, short) => {
  expect(shortPlace(words, folder)).toBe(short)
})
