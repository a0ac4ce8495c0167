import { box, gapLine, intervalLine, type PaperNode } from '../../../paper/index.ts'
import type { CardContent } from '../content/card-content.ts'
import { count } from '../content/count-words.ts'
import { heading, SIDE_COLUMN, said, small } from './type-scale.ts'

const LINE = 66
const NUMBER = 42

/** What people said, each person once, by pseudonym. */
export function quoteBlock({ quotes, quotable, outside }: CardContent): PaperNode {
  const none = outside
    ? 'Nobody agreed to be quoted outside the company.'
    : 'No quote carries a statement yet, or none may be shown.'
  return box('section', { gap: 6 }, [
    heading('In their words'),
    ...(quotes.length === 0 ? [small(none)] : []),
    ...quotes.map(({ text, pseudonym, jobRole, relation, scope }) =>
      box('quote', { gap: 1.5, pad: [0, 0, 0, 8], border: { tone: 'strong', side: 'left' } }, [
        said(`“${text}”`),
        small(
          [pseudonym, jobRole, relation, scope === null ? 'consent not recorded' : null]
            .filter((part) => part !== null)
            .join(', '),
        ),
      ]),
    ),
    quotable > quotes.length && quotes.length > 0
      ? small(`and ${count(quotable - quotes.length, 'more person', 'more people')} in the persona`)
      : null,
  ])
}

/** Channels they really use, each share with its interval. */
export function channelBlock({ persona: { channels }, figures }: CardContent): PaperNode | null {
  if (channels === null || channels.items.length === 0) return null
  const shown = channels.items.slice(0, figures)
  const to = Math.max(...shown.map(({ hi }) => hi))
  return box('section', { gap: 3 }, [
    heading('Channels they really use'),
    box(
      'list',
      { gap: 2 },
      shown.map(({ name, share, lo, hi }) =>
        figureRow(name, intervalLine({ value: share, lo, hi }, { width: LINE, from: 0, to }), percent(share)),
      ),
    ),
    small(
      `Share of ${count(channels.n, channels.unit.replace(/s$/, ''), channels.unit)} up to ${channels.asOf}, with 95% intervals.`,
    ),
  ])
}

/** Where what they say matters is not what goes with their outcome. */
export function gapBlock({ persona: { gap }, figures }: CardContent): PaperNode | null {
  if (gap === null || gap.items.length === 0) return null
  const widest = gap.items.toSorted((one, other) => Math.abs(other.gap) - Math.abs(one.gap)).slice(0, figures)
  const most = Math.max(...widest.flatMap(({ gap: each, lo, hi }) => [each, lo ?? 0, hi ?? 0].map(Math.abs)))
  const scale = { width: LINE, from: -most, to: most }
  return box('section', { gap: 3 }, [
    heading('What they say, and what they do'),
    box(
      'list',
      { gap: 2 },
      widest.map((item) => figureRow(item.name, gapLine(item, scale), item.verdict)),
    ),
    small(`Right of zero: said to matter more than it goes with their outcome. ${gap.words}`),
  ])
}

/** What the persona lacks until it can be relied on. */
export function missingBlock({ persona: { readiness } }: CardContent): PaperNode | null {
  const missing = readiness.gates.filter((gate) => !gate.met)
  if (missing.length === 0) return null
  return box('section', { gap: 2 }, [
    heading('Still missing'),
    box(
      'list',
      { gap: 1.5 },
      missing.map((gate) => box('item', {}, [small(gate.missing)])),
    ),
  ])
}

function figureRow(name: string, line: PaperNode, figure: string): PaperNode {
  return box('item', { row: true, gap: 6, align: 'center' }, [
    box('group', { width: SIDE_COLUMN - LINE - NUMBER - 12 }, [small(name, 'ink')]),
    line,
    box('group', { width: NUMBER, align: 'end' }, [small(figure, 'ink')]),
  ])
}

/** Whole percents. */
function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
