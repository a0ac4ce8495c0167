import { describe, expect, it } from 'vitest'
import { type Flow, layOutFlow } from './flow.ts'
import { flowDrawing } from './flow-drawing.ts'
import { flowRows, linkWords } from './flow-words.ts'

const FLOW: Flow = {
  groups: [
    { name: 'large', kind: 'segment', colour: 0 },
    { name: 'small', kind: 'segment', colour: 1 },
    { name: 'in none', kind: 'none', colour: null },
    { name: 'cannot be told', kind: 'untold', colour: null },
  ],
  stages: [
    { key: '2026-Q1', words: 'end of Q1', partial: false },
    { key: '2026-Q2', words: 'end of Q2', partial: false },
  ],
  nodes: [
    { stage: '2026-Q1', group: 'large', accounts: 30 },
    { stage: '2026-Q1', group: 'small', accounts: 60 },
    { stage: '2026-Q1', group: 'in none', accounts: 10 },
    { stage: '2026-Q2', group: 'large', accounts: 40 },
    { stage: '2026-Q2', group: 'small', accounts: 50 },
    { stage: '2026-Q2', group: 'cannot be told', accounts: 10 },
  ],
  links: [
    { stage: '2026-Q2', since: '2026-Q1', from: 'small', to: 'large', accounts: 10, step: 'moved' },
    { stage: '2026-Q2', since: '2026-Q1', from: 'small', to: 'small', accounts: 50, step: 'stayed' },
    { stage: '2026-Q2', since: '2026-Q1', from: 'large', to: 'large', accounts: 30, step: 'stayed' },
    { stage: '2026-Q2', since: '2026-Q1', from: 'in none', to: 'cannot be told', accounts: 10, step: 'untold' },
  ],
}
const layout = layOutFlow(FLOW, { width: 416, height: 228 })

describe('layOutFlow', () => {
  it('makes strokes as high as accounts are many, by one measure for all stages', () => {
    expect(layout.nodes.map(({ group, y, height }) => [group, y, height])).toEqual([
      ['large', 0, 60],
      ['small', 74, 120],
      ['in none', 208, 20],
      ['large', 0, 80],
      ['small', 94, 100],
      ['cannot be told', 208, 20],
    ])
    expect(layout.places).toEqual([0, 400])
  })

  it('leaves and reaches each stroke from the top in the order of the groups, without a gap', () => {
    expect(layout.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'large > large',
      'small > large',
      'small > small',
      'in none > cannot be told',
    ])
    // 10 of the small go up to below the 30 that stayed large.
    expect(layout.links[1]?.path).toMatch(/^M17 74C.* 399 60V80C.* 17 94Z$/)
    expect(layout.links[2]?.path).toMatch(/^M17 94C.* 399 94V194C/)
  })

  it('colours by where they came from, and from nowhere by where they went', () => {
    expect(layout.links.map(({ of }) => of.name)).toEqual(['large', 'small', 'small', 'cannot be told'])
  })

  it('says who went where with their share, and lists the newest and the most first', () => {
    const [moved] = FLOW.links
    expect(moved === undefined ? null : linkWords(moved, FLOW)).toEqual({
      value: '10 companies',
      period: 'end of Q1 to end of Q2',
      more: 'from small to large · 17% of those who were in small',
    })
    expect(flowRows(FLOW).map(({ cells }) => cells[4])).toEqual([50, 30, 10, 10])
    expect(flowDrawing(FLOW, { title: 'T', sentence: 'S', foot: '' }).svg).not.toMatch(/NaN|var\(/)
  })
})
