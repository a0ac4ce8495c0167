import { box, dayWords, type PaperBox, type PaperNode } from '../../paper/index.ts'
import { inARow } from '../decision/figure-words.ts'
import type { PageContent } from './page-content.ts'
import { PAGE_WIDTH, type PageType, pageType } from './page-type.ts'
import { segmentBlock } from './segment-block.ts'
import { band, moneyWords } from './segment-figures.ts'
import { segmentStrip } from './segment-strip.ts'

const TOGETHER = 150

/** Lays a brief out on one page, its letters by a scale. */
export function pageLayout(content: PageContent, scale: number): PaperBox {
  const { segments, expected, layout } = content
  const type = pageType(scale)
  return box('article', { width: PAGE_WIDTH, gap: 8 }, [
    head(content, type),
    ...segments.map((each) =>
      layout === 'block'
        ? segmentBlock(each, expected.period, type)
        : segmentStrip(each, { period: expected.period, tight: layout === 'tight' }, type),
    ),
    guessBox(content, type),
    foot(content, type),
  ])
}

function head(
  { segments, basisWords, asOf, expected: { together, period } }: PageContent,
  type: PageType,
): PaperNode {
  const { small, title, large } = type
  return box('header', { row: true, gap: 16, align: 'end' }, [
    box('group', { grow: true, gap: 2 }, [
      small(dayWords(asOf)),
      title(segments.length === 0 ? 'Nothing is chosen yet' : 'Whom we go after'),
      small(basisWords),
    ]),
    segments.length < 2 || together === null
      ? null
      : box('group', { width: TOGETHER, gap: 1 }, [
          large(moneyWords(together)),
          band(together, TOGETHER, type),
          small(`expected of all together${period === null ? '' : `, ${period}`}`),
        ]),
  ])
}

function guessBox({ guesses }: PageContent, { label, plain, small }: PageType): PaperNode | null {
  if (guesses.length === 0) return null
  return box('section', { gap: 2, pad: [6, 8, 6, 8], round: 4, border: { tone: 'strong', dashed: true } }, [
    label('Still a guess, and to mind'),
    box(
      'list',
      { gap: 1.5 },
      guesses.map((each) =>
        box('item', { row: true, gap: 4 }, [small('–'), box('group', { grow: true }, [plain(each, 'soft')])]),
      ),
    ),
  ])
}

function foot({ left, segments }: PageContent, { small }: PageType): PaperNode {
  const rest = left.length === 0 ? null : `Not on this page, and in the Markdown: ${inARow(left)}.`
  const told =
    segments.length === 0
      ? 'Choose with: brushwork brief choose SEGMENT…'
      : 'Associations, not causes. Every figure can be followed to what computes it: brushwork brief --json. Made with Brushwork.'
  return box('footer', { gap: 1.5 }, [rest === null ? null : small(rest, 'ink'), small(told)])
}
