import { type BoxStyle, box, type PaperNode } from '../../../paper/index.ts'
import type { CardContent } from '../content/card-content.ts'
import type { CardStatement } from '../content/card-persona.ts'
import { count } from '../content/count-words.ts'
import { statusMark } from './status-mark.ts'
import { heading, plain, small } from './type-scale.ts'

/** Statements under their headings: filled where people carry them, a dashed outline where nobody does yet. */
export function statementList({ groups }: CardContent): PaperNode {
  if (groups.length === 0) {
    return box('section', { pad: [8, 8, 8, 8], border: { tone: 'strong', dashed: true }, round: 4 }, [
      plain('No statement yet: nothing has been written about this person.', 'soft'),
    ])
  }
  return box(
    'group',
    { gap: 9 },
    groups.map(({ title, statements, more, moreHypotheses }) =>
      box('section', { gap: 3 }, [
        heading(title),
        box('list', { gap: 3 }, statements.map(statementItem)),
        more === 0 ? null : small(moreWords(more, moreHypotheses)),
      ]),
    ),
  )
}

function moreWords(more: number, hypotheses: number): string {
  if (hypotheses === 0) return `and ${more} more under this heading`
  const which =
    hypotheses === more
      ? more === 1
        ? 'a hypothesis'
        : 'all hypotheses'
      : `of them ${count(hypotheses, 'hypothesis', 'hypotheses')}`
  return `and ${more} more under this heading, ${which}`
}

function statementItem(statement: CardStatement): PaperNode {
  return box('item', { row: true, gap: 6, pad: [3.5, 7, 3.5, 6], round: 4, ...frame(statement) }, [
    box('group', { pad: [1, 0, 0, 0] }, [statusMark(statement.status)]),
    box('group', { grow: true, gap: 0.5 }, [plain(statement.text), small(heldBy(statement))]),
  ])
}

function frame({ status }: CardStatement): BoxStyle {
  if (status === 'hypothesis') return { border: { tone: 'strong', dashed: true } }
  return { fill: 'sunk', border: { tone: status === 'contested' ? 'contested' : 'sunk' } }
}

/** Who carries it: people, not mentions. */
function heldBy({ type, status, draft, internal, people }: CardStatement): string {
  const parts = [draft ? `${type}, a draft` : type]
  if (people.for + people.against === 0) parts.push('nobody said it yet')
  else if (people.against > 0) parts.push(`${count(people.for, 'person', 'people')} for, ${people.against} against`)
  else parts.push(`${count(people.for, 'person', 'people')}, ${count(people.accounts, 'company', 'companies')}`)
  if (status === 'validated') parts.push('the data agree')
  if (status === 'contested') parts.push('contested')
  if (status === 'hypothesis') parts.push('hypothesis')
  if (internal) parts.push('internal')
  return parts.join(' · ')
}
