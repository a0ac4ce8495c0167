import { expect, it } from 'vitest'
import { renameUses, segmentUses } from './segment-uses.ts'

const rule = `inSegment("mid") && (!inSegment('big') || account.name == "mid") // inSegment("mid")
  && contacts.exists(c, c.name == 'inSegment("mid")')`

it('finds the segments a rule asks for, and nothing that only looks like one', () => {
  expect(segmentUses(rule).map((use) => [use.name, rule.slice(use.start, use.end)])).toEqual([
    ['mid', '"mid"'],
    ['big', "'big'"],
  ])
  expect(segmentUses('account.name == ')).toEqual([])
})

it('renames a use and leaves every other letter of the rule alone', () => {
  expect(renameUses(rule, 'mid', 'middle')).toBe(rule.replace('inSegment("mid") && (', 'inSegment("middle") && ('))
  expect(renameUses('inSegment("a") || inSegment("a")', 'a', 'bb')).toBe('inSegment("bb") || inSegment("bb")')
  expect(renameUses(rule, 'other', 'x')).toBe(rule)
})
