import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testCatalog } from '../../../../test/differential/test-catalog.ts'
import { checkRule } from '../check/check-rule.ts'
import { ruleSentence } from './rule-sentence.ts'

const GOLDEN = '../../../../test/golden/sentences.txt'
const segments = new Map([
  ['mid-market-software', { rule: 'account.industry == "Software" && account.employees >= 50' }],
  ['design-led', { rule: '"Figma" in account.technologies' }],
])

describe('ruleSentence', () => {
  it('says every rule of the golden file as it stands there', async () => {
    const lines = readFileSync(new URL(GOLDEN, import.meta.url), 'utf8').split('\n')
    const rules = lines.filter((line) => line !== '' && !line.startsWith('  '))
    expect(rules.length).toBeGreaterThanOrEqual(60)
    const told = rules.map((text) => {
      const { rule, problems } = checkRule(text, { catalog: testCatalog, segments })
      if (rule === undefined) throw new Error(`${text}: ${problems[0]?.message}`)
      return `${text}\n  ${ruleSentence(rule)}\n`
    })
    await expect(told.join('\n')).toMatchFileSnapshot(GOLDEN)
  })
})
