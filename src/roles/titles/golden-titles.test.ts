import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTitle } from './read-title.ts'

const lines = readFileSync(new URL('../../../test/golden/titles.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

it('reads titles that people know the answer of', () => {
  const read = lines.map((line) => {
    const [title = ''] = line.split(' | ')
    const { department, seniority } = readTitle(title)
    return [title, department, seniority].map((word) => (word === 'unknown' ? '?' : word)).join(' | ')
  })
  expect(read).toStrictEqual(lines)
})
