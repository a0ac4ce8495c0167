import { describe, expect, it } from 'vitest'
import { strokePath } from './stroke-path.ts'

/** All points that a path names, control points too. */
function points(path: string): [number, number][] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ])
}

describe('strokePath', () => {
  const box = { x: 10, y: 20, width: 60, height: 200 }

  it('is the same each time for the same name, and another for another', () => {
    expect(strokePath(box, 'software', 'up')).toBe(strokePath(box, 'software', 'up'))
    expect(strokePath(box, 'software', 'up')).not.toBe(strokePath(box, 'retail', 'up'))
  })

  it.each(['a', 'software', 'creative-teams-on-figma'])('%s stays within 4 px of its box', (name) => {
    for (const direction of ['up', 'across'] as const) {
      for (const [x, y] of points(strokePath(box, name, direction))) {
        expect([x > 6, x < 74, y > 16, y < 224]).toEqual([true, true, true, true])
      }
    }
  })

  it('is nothing without a size', () => {
    expect(strokePath({ ...box, width: 0 }, 'a')).toBe('')
  })
})
