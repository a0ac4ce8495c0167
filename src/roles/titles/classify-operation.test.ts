import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareDecisions } from '../../../test/prepared-decisions.ts'
import { openState, type State } from '../../state/index.ts'
import { writeCorrection } from '../readings/title-corrections.ts'
import { readListedTitles } from './read-listed-titles.ts'

let folder: string
let state: State
const context = { signal: new AbortController().signal, progress: () => undefined }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brushwork-test-'))
  await prepareDecisions(folder)
  state = await openState({ folder })
})
afterAll(async () => {
  await state.close()
  await rm(folder, { recursive: true, force: true })
})

it('reads titles given, then those of a file, one a line', async () => {
  const file = join(folder, 'titles.txt')
  await writeFile(file, 'Leiterin Einkauf\n\n  VP Sales  \r\nn/a\n')
  const read = await readListedTitles({ state }, { titles: ['CTO'], file }, context)
  expect(read.map(({ title, department, seniority }) => [title, department, seniority])).toStrictEqual([
    ['CTO', 'engineering', 'executive'],
    ['Leiterin Einkauf', 'purchasing', 'director'],
    ['VP Sales', 'sales', 'vp'],
    ['n/a', 'unknown', 'unknown'],
  ])
})

it('lets what people settled stand, however the title is spaced and capitalised', async () => {
  const correction = { title: 'Chief Happiness Wizard', department: 'hr', seniority: 'manager' } as const
  await state.db.transaction().execute((tx) => writeCorrection(tx, correction, { actor: 'test', at: new Date() }))
  const [read] = await readListedTitles({ state }, { titles: ['chief  HAPPINESS wizard'] }, context)
  expect(read).toStrictEqual({
    title: 'chief  HAPPINESS wizard',
    department: 'hr',
    seniority: 'manager',
    roles: [],
    confidence: { department: 'high', seniority: 'high', roles: 'none' },
    because: ['somebody settled what this title means', '“chief” says executive'],
  })
})
