import { box, type PaperNode } from '../../paper/index.ts'
import { VERDICT_WORDS } from '../decision/brief-document.ts'
import { testDot } from './brush-stroke.ts'
import type { SegmentContent } from './page-content.ts'
import { PAGE_WIDTH, type PageType } from './page-type.ts'
import { segmentFrame } from './segment-block.ts'
import { segmentFigures } from './segment-figures.ts'
import { personaLines, rolesPart, stageRows } from './segment-says.ts'

const GAP = 16
const COLUMN = (PAGE_WIDTH - 2 * GAP) / 3
const EXPECTED = 148
const COUNTED = 84
const TEST = 62

/** One of several segments: its figures and tests in a row, and below them who carries it, what they care about and what is said to them, side by side. */
export function segmentStrip(content: SegmentContent, period: string | null, type: PageType): PaperNode {
  const widths = [COUNTED, COUNTED, EXPECTED]
  const figures = segmentFigures(content, { period, width: EXPECTED }, type)
  return segmentFrame(content, type, [
    box(
      'group',
      { row: true, gap: GAP },
      [rolesPart(content, type), personaLines(content, type, 'inline'), stageRows(content, type, 'inline')].map(
        (each) => box('group', { width: COLUMN }, [each]),
      ),
    ),
  ])
}

/** The six tests in two rows. */
function dots({ segment }: SegmentContent, { small }: PageType): PaperNode {
  return box(
    'list',
    { row: true, wrap: true, gap: 4, rowGap: 3 },
    segment.tests.map(({ title, verdict }) =>
      box('item', { row: true, gap: 3, align: 'center', width: TEST }, [
        testDot(verdict, segment.colour, VERDICT_WORDS[verdict]),
        small(title, 'ink'),
      ]),
    ),
  )
}
