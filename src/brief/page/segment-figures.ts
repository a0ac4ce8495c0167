import { box, type Figure, intervalLine, type PaperNode } from '../../paper/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { VERDICT_WORDS } from '../decision/brief-document.ts'
import { money } from '../decision/figure-words.ts'
import { testDot } from './brush-stroke.ts'
import type { SegmentContent } from './page-content.ts'
import type { PageType } from './page-type.ts'

/** Size, targets and expected revenue, one box each; `width` of the interval that is drawn. */
export function segmentFigures(
  { segment }: SegmentContent,
  { period, width }: { readonly period: string | null; readonly width: number },
  type: PageType,
): PaperNode[] {
  const { large, small } = type
  const { size, targets, expected, expectedWhy } = segment
  return [
    counted(size, 'companies in it', type),
    counted(targets, 'to go after, on its target list', type),
    box('group', { gap: 1 }, [
      large(expected === null ? 'not known' : moneyWords(expected)),
      expected === null ? small(expectedWhy ?? '') : band(expected, width, type),
      small(`expected revenue${period === null ? '' : `, ${period}`}`),
    ]),
  ]
}

function counted(figure: Figure | null, what: string, { large, small }: PageType): PaperNode {
  return box('group', {}, [large(figure === null ? 'none' : formatNumber(figure.value)), small(what)])
}

/** An amount on the interval that should hold it 8 times in 10; from nothing, so that widths can be compared. */
export function band({ value, lo, hi }: Figure, width: number, { small }: PageType): PaperNode {
  if (lo === null || hi === null) return small('How far it may miss cannot be told.')
  return box('group', { gap: 1 }, [
    intervalLine({ value, lo, hi }, { width, from: 0, to: hi }),
    small(`8 times in 10: ${money(lo)} to ${money(hi)}`),
  ])
}

export function moneyWords({ value, currency }: Figure): string {
  return `${money(value)}${currency === null ? '' : ` ${currency}`}`
}

/** The six tests, each a dot with its verdict. */
export function segmentTests({ segment }: SegmentContent, { small }: PageType): PaperNode {
  const dots = segment.tests.map(({ title, verdict }) =>
    box('item', { row: true, gap: 4, align: 'center' }, [
      testDot(verdict, segment.colour, VERDICT_WORDS[verdict]),
      box('group', { grow: true }, [small(`${title}: ${VERDICT_WORDS[verdict]}`, 'ink')]),
    ]),
  )
  return box('list', { gap: 1.5 }, dots)
}
