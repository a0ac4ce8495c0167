import { drawing, type PaperDrawing, type Shape } from '../../../paper/index.ts'
import type { StatementStatus } from '../content/card-persona.ts'

const SIZE = 10
const RING = 'M5 0.9A4.1 4.1 0 1 1 5 9.1A4.1 4.1 0 1 1 5 0.9Z'

/** An outline where nothing is known yet, filled where it is; the same mark on every screen and every card. */
const SHAPES: Readonly<Record<StatementStatus, readonly Shape[]>> = {
  hypothesis: [{ path: RING, stroke: 'strong', dashed: true }],
  supported: [{ path: RING, fill: 'ink', stroke: 'ink' }],
  validated: [
    { path: RING, fill: 'ink', stroke: 'ink' },
    { path: 'M2.9 5.2L4.4 6.7L7.2 3.6', stroke: 'paper', thick: 1.2 },
  ],
  contested: [
    { path: 'M5 0.9A4.1 4.1 0 0 0 5 9.1Z', fill: 'contested' },
    { path: RING, stroke: 'contested' },
  ],
  retired: [{ path: 'M1 5H9', stroke: 'strong' }],
}

/** What each status means, in the words of a card's foot. */
export const STATUS_WORDS: Readonly<Record<Exclude<StatementStatus, 'retired'>, string>> = {
  hypothesis: 'hypothesis: fewer than three people, or of one company or relation',
  supported: 'supported: three people or more, of two companies and two relations to us',
  validated: 'validated: answers or behaviour agree',
  contested: 'contested: a quarter or more say the opposite',
}

export function statusMark(status: StatementStatus): PaperDrawing {
  return drawing(SIZE, SIZE, status, SHAPES[status])
}
