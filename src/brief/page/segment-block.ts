import { box, type Figure, intervalLine, type PaperNode } from '../../paper/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { VERDICT_WORDS } from '../decision/brief-document.ts'
import { money } from '../decision/figure-words.ts'
import { brushStroke, testDot } from './brush-stroke.ts'
import type { SegmentContent } from './page-content.ts'
import { label, large, named, PAGE_WIDTH, plain, small, strong } from './page-type.ts'

const FIGURES = 128
const GAP = 16
const STAGE = 66

/** One segment across the page: its figures and tests at the left, who carries it and what is said to them at the right. */
export function segmentBlock(content: SegmentContent, period: string | null): PaperNode {
  const { segment, name, sentence } = content
  return box('section', { gap: 5, pad: [7, 0, 0, 0], border: { tone: 'line', side: 'top' } }, [
    box('group', { row: true, gap: 8, align: 'center' }, [
      brushStroke(segment.name, segment.colour, 34, 10),
      box('group', { grow: true }, [named(name)]),
    ]),
    sentence === null ? null : small(sentence),
    box('group', { row: true, gap: GAP }, [
      box('group', { width: FIGURES, gap: 5 }, [...figures(content, period), tests(content)]),
      box('group', { width: PAGE_WIDTH - FIGURES - GAP, gap: 5 }, [
        roles(content),
        persona(content),
        stages(content),
      ]),
    ]),
  ])
}

function figures({ segment }: SegmentContent, period: string | null): PaperNode[] {
  const { size, targets, expected, expectedWhy } = segment
  return [
    counted(size, 'companies in it'),
    counted(targets, 'to go after, on its target list'),
    box('group', { gap: 1 }, [
      large(expected === null ? 'not known' : moneyWords(expected)),
      expected === null ? small(expectedWhy ?? '') : band(expected, FIGURES),
      small(`expected revenue${period === null ? '' : `, ${period}`}`),
    ]),
  ]
}

function counted(figure: Figure | null, what: string): PaperNode {
  return box('group', {}, [large(figure === null ? 'none' : formatNumber(figure.value)), small(what)])
}

/** An amount on the interval that should hold it 8 times in 10; from nothing, so that widths can be compared. */
export function band({ value, lo, hi }: Figure, width: number): PaperNode {
  if (lo === null || hi === null) return small('How far it may miss cannot be told.')
  return box('group', { gap: 1 }, [
    intervalLine({ value, lo, hi }, { width, from: 0, to: hi }),
    small(`8 times in 10: ${money(lo)} to ${money(hi)}`),
  ])
}

export function moneyWords({ value, currency }: Figure): string {
  return `${money(value)}${currency === null ? '' : ` ${currency}`}`
}

function tests({ segment }: SegmentContent): PaperNode {
  const dots = segment.tests.map(({ title, verdict }) =>
    box('item', { row: true, gap: 4, align: 'center' }, [
      testDot(verdict, segment.colour, VERDICT_WORDS[verdict]),
      box('group', { grow: true }, [small(`${title}: ${VERDICT_WORDS[verdict]}`, 'ink')]),
    ]),
  )
  return box('list', { gap: 1.5 }, dots)
}

function roles({ starts, carries }: SegmentContent): PaperNode {
  return box('group', { gap: 3 }, [
    box('group', { gap: 0.5 }, [label('Who starts it'), plain(starts)]),
    box('group', { gap: 0.5 }, [label('Who carries it'), plain(carries)]),
  ])
}

function persona({ persona: who, others }: SegmentContent): PaperNode {
  if (who === null)
    return box('group', { gap: 0.5 }, [
      label('Persona'),
      plain('Nobody has written one: what they care about is a guess.', 'soft'),
    ])
  return box('group', { gap: 1.5 }, [
    box('group', { row: true, gap: 6, align: 'center' }, [
      strong(who.title),
      small(who.ready ? 'ready' : 'not ready', who.ready ? 'accent' : 'contested'),
    ]),
    box(
      'list',
      { gap: 1 },
      who.lines.map(({ type, text, held, carried }) =>
        box('item', { row: true, gap: 6 }, [
          box('group', { width: STAGE }, [small(type)]),
          box('group', { grow: true }, [plain(`${text} (${held})`, carried ? 'ink' : 'soft')]),
        ]),
      ),
    ),
    who.lines.length === 0 ? small('Nothing is written about this person yet.') : null,
    others === null ? null : small(others),
  ])
}

function stages({ stages: all, unwritten }: SegmentContent): PaperNode {
  return box('group', { gap: 1.5 }, [
    label('What we say'),
    all.length === 0
      ? null
      : box(
          'list',
          { gap: 1.5 },
          all.map(({ title, text, carried }) =>
            box('item', { row: true, gap: 6 }, [
              box('group', { width: STAGE }, [small(title)]),
              box('group', { grow: true }, [
                plain(carried ? text : `${text} (not carried by evidence)`, carried ? 'ink' : 'soft'),
              ]),
            ]),
          ),
        ),
    unwritten === null ? null : small(unwritten),
  ])
}
