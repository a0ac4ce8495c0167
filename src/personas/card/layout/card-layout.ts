import { box, type PaperBox } from '../../../paper/index.ts'
import type { CardContent } from '../content/card-content.ts'
import { cardFoot } from './card-foot.ts'
import { cardHead } from './card-head.ts'
import { channelBlock, gapBlock, missingBlock, quoteBlock } from './side-blocks.ts'
import { statementList } from './statement-list.ts'
import { CARD_WIDTH, MAIN_COLUMN, SIDE_COLUMN } from './type-scale.ts'

/** Lays a card out on one page. `today` is a day: `2026-03-31`. */
export function cardLayout(content: CardContent, today: string): PaperBox {
  return box('article', { width: CARD_WIDTH, gap: 14 }, [
    cardHead(content),
    box('group', { row: true, wrap: true, gap: CARD_WIDTH - MAIN_COLUMN - SIDE_COLUMN, rowGap: 14 }, [
      box('group', { width: MAIN_COLUMN, gap: 9 }, [statementList(content)]),
      box('group', { width: SIDE_COLUMN, gap: 13 }, [
        quoteBlock(content),
        channelBlock(content),
        gapBlock(content),
        missingBlock(content),
      ]),
    ]),
    cardFoot(content, today),
  ])
}
