import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../language/index.ts'
import { type AccountSet, EVERYBODY, inSet, openSetScan } from './account-set.ts'
import { everyNode } from './every-node.ts'

/**
 * SELECTs of `condition`, `accounts` that together give the sets, each in one pass over the companies and over one
 * relation: apart, because what the engine needs to plan a statement grows faster than its expressions, and because it
 * plans several at a time. With `run.among` (few companies) a company gives the numbers of the sets that it is in, which
 * is planned in half the time; for all of them a set at a time is faster.
 */
export function findSets(sets: readonly AccountSet[], run: Run): Sql[] {
  const byRelation = new Map<string, AccountSet[]>()
  for (const set of [EVERYBODY, ...sets.filter(({ of }) => of !== 'all')]) {
    const relations = relationsOf(set)
    byRelation.set(relations, [...(byRelation.get(relations) ?? []), set])
  }
  const select = run.among === undefined ? bySet : byCompany
  // The longest first, so that the short ones fill the time beside it.
  const longestFirst = [...byRelation.values()].sort((left, right) => right.length - left.length)
  return longestFirst.map((some) => select(some, run))
}

function bySet(sets: readonly AccountSet[], run: Run): Sql {
  const scan = openSetScan(run)
  const rows = sets.map((set) => sql`(${value(set.key, 'String')}, groupBitmapStateIf(aid, ${inSet(set, scan)}))`)
  return sql`SELECT _row.1 AS condition, _row.2 AS accounts
FROM (SELECT arrayJoin([${join(rows, ', ')}]) AS _row FROM ${scan.from()} WHERE ${scan.source.where})`
}

/** A set that no company is in is there all the same. */
function byCompany(sets: readonly AccountSet[], run: Run): Sql {
  const scan = openSetScan(run)
  const cells = sets.map((set) => sql`toUInt8(${inSet(set, scan)})`)
  const keys = value(
    sets.map(({ key }) => key),
    'Array(String)',
  )
  return sql`SELECT condition, groupBitmapMergeState(accounts) AS accounts FROM (
SELECT ${keys}[_place] AS condition, groupBitmapState(aid) AS accounts FROM (
SELECT aid, arrayJoin(arrayFilter((_n, _in) -> _in, range(1, ${value(sets.length + 1, 'UInt64')}), [${join(cells, ', ')}])) AS _place
FROM ${scan.from()} WHERE ${scan.source.where}) GROUP BY _place
UNION ALL SELECT arrayJoin(${keys}) AS condition, ${NOBODY} AS accounts) GROUP BY condition`
}

const NOBODY = raw("bitmapBuild(CAST([], 'Array(UInt32)'))")

function relationsOf({ node }: AccountSet): string {
  const relations = new Set<string>()
  everyNode(node, (each) => {
    if (each.kind === 'quantifier' || each.kind === 'aggregate') relations.add(each.relation)
  })
  return [...relations].sort().join(' ')
}
