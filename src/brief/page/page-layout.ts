import { box, dayWords, type PaperBox, type PaperNode } from '../../paper/index.ts'
import { inARow } from '../decision/figure-words.ts'
import type { PageContent } from './page-content.ts'
import { label, large, PAGE_WIDTH, plain, small, title } from './page-type.ts'
import { band, moneyWords, segmentBlock } from './segment-block.ts'

const TOGETHER = 150

/** Lays a brief out on one page. */
export function pageLayout(content: PageContent): PaperBox {
  const { segments, expected } = content
  return box('article', { width: PAGE_WIDTH, gap: 8 }, [
    head(content),
    ...segments.map((each) => segmentBlock(each, expected.period)),
    guessBox(content),
    foot(content),
  ])
}

function head({ segments, basisWords, asOf, expected: { together, period } }: PageContent): PaperNode {
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
          band(together, TOGETHER),
          small(`expected of all together${period === null ? '' : `, ${period}`}`),
        ]),
  ])
}

function guessBox({ guesses }: PageContent): PaperNode | null {
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

function foot({ left, segments }: PageContent): PaperNode {
  const rest = left.length === 0 ? null : `Not on this page, and in the Markdown: ${inARow(left)}.`
  const told =
    segments.length === 0
      ? 'Choose with: brushwork brief choose SEGMENT…'
      : 'Associations, not causes. Every figure can be followed to what computes it: brushwork brief --json. Made with Brushwork.'
  return box('footer', { gap: 1.5 }, [rest === null ? null : small(rest, 'ink'), small(told)])
}
