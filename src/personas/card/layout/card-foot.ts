import { box, dayWords, type PaperNode } from '../../../paper/index.ts'
import type { CardContent } from '../content/card-content.ts'
import { count } from '../content/count-words.ts'
import { STATUS_WORDS, statusMark } from './status-mark.ts'
import { small } from './type-scale.ts'

/** What the marks mean, and what all of it rests on. */
export function cardFoot(content: CardContent, today: string): PaperNode {
  const used = (Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[]).filter((status) =>
    content.groups.some((group) => group.statements.some((statement) => statement.status === status)),
  )
  return box('footer', { gap: 4, pad: [6, 0, 0, 0], border: { tone: 'line', side: 'top' } }, [
    used.length === 0
      ? null
      : box(
          'group',
          { row: true, wrap: true, gap: 12, rowGap: 2 },
          used.map((status) =>
            box('group', { row: true, gap: 4, align: 'center' }, [statusMark(status), small(STATUS_WORDS[status])]),
          ),
        ),
    small(sourceWords(content)),
    small(versionWords(content, today)),
  ])
}

function sourceWords({ persona: { rests, readiness } }: CardContent): string {
  return [...rests, readiness.catches].join(' ')
}

function versionWords({ persona: { version, reviewOn }, outside, internal }: CardContent, today: string): string {
  const review = reviewOn === null ? '' : ` To be reviewed on ${dayWords(reviewOn)}.`
  const left =
    outside && internal > 0 ? ` Made for outside the company: ${count(internal, 'internal statement')} left out.` : ''
  return `Version ${version}, as of ${dayWords(today)}.${review}${left} Made with Brushwork.`
}
