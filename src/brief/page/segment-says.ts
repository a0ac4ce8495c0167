import { box, type PaperNode } from '../../paper/index.ts'
import type { SegmentContent } from './page-content.ts'
import type { PageType } from './page-type.ts'

/** Of the column that says which line it is. */
const STAGE = 66

/** Who starts it, and who carries it. */
export function rolesPart({ starts, carries }: SegmentContent, { label, plain }: PageType): PaperNode {
  return box('group', { gap: 3 }, [
    box('group', { gap: 0.5 }, [label('Who starts it'), plain(starts)]),
    box('group', { gap: 0.5 }, [label('Who carries it'), plain(carries)]),
  ])
}

/** How rows are set: what each is about in a column of its own, or before its text where columns are narrow. */
type Rows = 'columns' | 'inline'

/** The champion’s persona in a few lines. */
export function personaLines({ persona: who, others }: SegmentContent, type: PageType, rows: Rows): PaperNode {
  const { label, plain, small, strong } = type
  if (who === null) {
    return box('group', { gap: 0.5 }, [
      label('Persona'),
      plain('Nobody has written one: what they care about is a guess.', 'soft'),
    ])
  }
  return box('group', { gap: 1.5 }, [
    box('group', { row: true, gap: 6, align: 'center' }, [
      box('group', rows === 'inline' ? { grow: true } : {}, [strong(who.title)]),
      small(who.ready ? 'ready' : 'not ready', who.ready ? 'accent' : 'contested'),
    ]),
    box(
      'list',
      { gap: 1 },
      who.lines.map(({ type: kind, text, held, carried }) => row(kind, `${text} (${held})`, carried, type, rows)),
    ),
    who.lines.length === 0 ? small('Nothing is written about this person yet.') : null,
    others === null ? null : small(others),
  ])
}

/** The message of each stage in a row. */
export function stageRows({ stages: all, unwritten }: SegmentContent, type: PageType, rows: Rows): PaperNode {
  return box('group', { gap: 1.5 }, [
    type.label('What we say'),
    all.length === 0
      ? null
      : box(
          'list',
          { gap: 1.5 },
          all.map(({ title, text, carried }) =>
            row(title, carried ? text : `${text} (not carried by evidence)`, carried, type, rows),
          ),
        ),
    unwritten === null ? null : type.small(unwritten),
  ])
}

function row(about: string, text: string, carried: boolean, { plain, small }: PageType, rows: Rows): PaperNode {
  const tone = carried ? 'ink' : 'soft'
  if (rows === 'inline') {
    return box('item', {}, [plain(`${about.charAt(0).toUpperCase()}${about.slice(1)}: ${text}`, tone)])
  }
  return box('item', { row: true, gap: 6 }, [
    box('group', { width: STAGE }, [small(about)]),
    box('group', { grow: true }, [plain(text, tone)]),
  ])
}
