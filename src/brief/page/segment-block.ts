import { box, type PaperNode } from '../../paper/index.ts'
import { brushStroke } from './brush-stroke.ts'
import type { SegmentContent } from './page-content.ts'
import { PAGE_WIDTH, type PageType } from './page-type.ts'
import { segmentFigures, segmentTests } from './segment-figures.ts'
import { personaLines, rolesPart, stageRows } from './segment-says.ts'

const FIGURES = 128
const GAP = 16

/** One segment across the page: its figures and tests at the left, who carries it and what is said to them at the right. */
export function segmentBlock(content: SegmentContent, period: string | null, type: PageType): PaperNode {
  return segmentFrame(content, type, [
    box('group', { row: true, gap: GAP }, [
      box('group', { width: FIGURES, gap: 5 }, [
        ...segmentFigures(content, { period, width: FIGURES }, type),
        segmentTests(content, type),
      ]),
      box('group', { width: PAGE_WIDTH - FIGURES - GAP, gap: 6 }, [
        rolesPart(content, type),
        personaLines(content, type, 'columns'),
        stageRows(content, type, 'columns'),
      ]),
    ]),
  ])
}

/** A line above, the segment's stroke, its name and its rule. */
export function segmentFrame(
  { segment, name, sentence }: SegmentContent,
  { named, small }: PageType,
  inside: readonly PaperNode[],
): PaperNode {
  return box('section', { gap: 5, pad: [7, 0, 0, 0], border: { tone: 'line', side: 'top' } }, [
    box('group', { row: true, gap: 8, align: 'center' }, [
      brushStroke(segment.name, segment.colour, 34, 10),
      box('group', { grow: true }, [named(name)]),
    ]),
    sentence === null ? null : small(sentence),
    ...inside,
  ])
}
