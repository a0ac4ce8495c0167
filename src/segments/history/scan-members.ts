import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { AskedRule } from '../asked-rule.ts'
import { openScan, type Run, type Subject } from '../language/index.ts'

/** Rules that one `scanMembers` takes: with more the text is longer than the engine likes to read. */
export const RULES_AT_ONCE = 200

/**
 * A SELECT with one row for each asked rule, in one pass over the companies and one over the people, however many
 * rules there are: `place` UInt32; `members` AggregateFunction(groupBitmap, UInt32), the accounts that the rule is true
 * for (for a rule about people: that have such a person); `kept`, `unknown` and `total` UInt64, how many the rule is
 * true for, cannot be told for, and all (people for a rule about people).
 */
export function scanMembers(asked: readonly AskedRule[], run: Run): Sql {
  const passes = (['account', 'contact'] as const).flatMap((subject) => {
    const some = asked.filter(({ rule }) => rule.subject === subject)
    return some.length === 0 ? [] : [scanSubject(subject, some, run)]
  })
  return join(passes, ' UNION ALL ')
}

function scanSubject(subject: Subject, asked: readonly AskedRule[], run: Run): Sql {
  const scan = openScan(subject, run)
  const verdicts = asked.map(({ rule }, index) => sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`)
  // A person of whom nobody knows where they work stands at no account: `aid` 0.
  const placed = raw(subject === 'account' ? '' : 'aid != 0 AND ')
  const rows = asked.map(({ place }, index) => {
    const verdict = identifier(`v${index}`)
    return sql`(${value(place, 'UInt32')}, groupBitmapStateIf(aid, ${placed}ifNull(${verdict}, 0)), countIf(${verdict}), countIf(isNull(${verdict})))`
  })
  return sql`SELECT _row.1 AS place, _row.2 AS members, _row.3 AS kept, _row.4 AS unknown, _total AS total
FROM (SELECT arrayJoin([${join(rows, ', ')}]) AS _row, count() AS _total
FROM (SELECT aid, ${join(verdicts, ', ')} FROM ${scan.from()} WHERE ${scan.where}))`
}
