import { box, intervalLine, type PaperNode } from '../../paper/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { VERDICT_WORDS } from '../decision/brief-document.ts'
import { money } from '../decision/figure-words.ts'
import { testDot } from './brush-stroke.ts'
import type { SegmentContent } from './page-content.ts'
import { PAGE_WIDTH, type PageType } from './page-type.ts'
import { segmentFrame } from './segment-block.ts'
import { moneyWords, segmentFigures } from './segment-figures.ts'
import { personaLines, rolesPart, stageRows } from './segment-says.ts'

const GAP = 16
const COLUMN = (PAGE_WIDTH - 2 * GAP) / 3
const EXPECTED = 148
const COUNTED = 84
const TEST = 62
const BAND = 84

/** One of several segments: its figures and tests, below them who carries it, what they care about and what is said to them. */
export function segmentStrip(
  content: SegmentContent,
  { period, tight }: { readonly period: string | null; readonly tight: boolean },
  type: PageType,
): PaperNode {
  return segmentFrame(content, type, [
    ...(tight ? figureLines(content, type) : [figureRow(content, period, type)]),
    box(
      'group',
      { row: true, gap: GAP },
      [rolesPart(content, type), personaLines(content, type, 'inline'), stageRows(content, type, 'inline')].map(
        (each) => box('group', { width: COLUMN }, [each]),
      ),
    ),
  ])
}

function figureRow(content: SegmentContent, period: string | null, type: PageType): PaperNode {
  const widths = [COUNTED, COUNTED, EXPECTED]
  const figures = segmentFigures(content, { period, width: EXPECTED }, type)
  return box('group', { row: true, gap: GAP }, [
    ...figures.map((each, place) => box('group', { width: widths[place] ?? COUNTED }, [each])),
    box('group', { grow: true }, [dots(content, type)]),
  ])
}

/** The same in two lines. */
function figureLines(content: SegmentContent, type: PageType): PaperNode[] {
  const { size, targets, expected } = content.segment
  const { strong, small } = type
  const counts = [
    size === null ? 'no company' : `${formatNumber(size.value)} companies`,
    targets === null ? 'nobody to go after' : `${formatNumber(targets.value)} to go after`,
    expected === null ? 'expected revenue not known' : `${moneyWords(expected)} expected`,
  ]
  const { value, lo, hi } = expected ?? { value: 0, lo: null, hi: null }
  const limits =
    lo === null || hi === null
      ? []
      : [intervalLine({ value, lo, hi }, { width: BAND, from: 0, to: hi }), small(`${money(lo)} to ${money(hi)}`)]
  return [
    box('group', { row: true, wrap: true, gap: 12, rowGap: 1, align: 'center' }, [...counts.map(strong), ...limits]),
    dots(content, type),
  ]
}

/** The six tests, in as many rows as they need. */
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
