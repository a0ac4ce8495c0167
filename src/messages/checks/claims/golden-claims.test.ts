import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../text/language-of.ts'
import { findClaims } from './find-claims.ts'

const COMPETITORS = ['Markvane', 'Quillgate', 'Pinnoro', 'Ruttelo']

const rows = readFileSync(new URL('../../../../test/golden/messages/claims.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', claims = '', ...rest] = line.split(' | ')
    const wanted = claims === '-' ? [] : claims.split('; ').map((each) => each.toLowerCase())
    return { language, wanted: wanted.sort(), sentence: rest.join(' | ') }
  })

describe('claims in sentences of messages', () => {
  it('are found, and nothing else is taken for one', () => {
    const found = rows.map((row) => ({
      ...row,
      wanted: findClaims(row.sentence, COMPETITORS)
        .map(({ kind, text }) => `${kind}: ${text}`.toLowerCase())
        .sort(),
    }))
    expect(found).toEqual(rows)
  })

  it('stand in sentences whose language is told, or is not told at all', () => {
    const told = rows.map(({ language, sentence }) => ({ language, told: languageOf(sentence) }))
    expect(told.filter((each) => each.told !== null && each.told !== each.language)).toEqual([])
    expect(told.filter((each) => each.told === each.language).length).toBeGreaterThan(rows.length * 0.6)
  })
})
