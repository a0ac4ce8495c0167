import { raw, type Sql, sql, value } from '../../query/index.ts'
import type { AskedRule } from '../asked-rule.ts'
import type { CheckedRule, Run } from '../language/index.ts'
import { carriedMembers, type Recount } from './carried-members.ts'
import { scanMembers } from './scan-members.ts'

/** One segment at a refresh. */
export interface ComparedSegment {
  readonly id: number
  readonly rule: CheckedRule
  /** The rule of the refresh before, where it was another and can still be asked. */
  readonly ruleBefore: CheckedRule | undefined
  /** The refresh that holds the members it is compared with; undefined: there is none. */
  readonly membersBefore: number | undefined
}

const NOBODY = raw("bitmapBuild(CAST([], 'Array(UInt32)'))")

/**
 * The rows of one refresh for `segment_members`: who is in each segment now, and who came and went since the refresh
 * before. With S what the old rule keeps of today's market: who came though S has them, or went though S lacks them,
 * moved because of the data; the others moved because of the rule.
 * `answered`: a SELECT, as `scanMembers` gives it, of the answers to all rules about companies, where they are there.
 */
export function compareMembers(
  refresh: number,
  segments: readonly ComparedSegment[],
  moves: readonly Recount[],
  run: Run,
  answered?: Sql,
): Sql {
  const asked = askedRules(segments)
  const known = segments.flatMap(({ id, membersBefore }) =>
    membersBefore === undefined ? [] : [[id, membersBefore]],
  )
  const column = (at: 0 | 1): Sql =>
    sql`${value(
      known.map((pair) => pair[at] ?? 0),
      'Array(UInt32)',
    )}`
  const number = sql`${value(refresh, 'UInt32')}`
  return sql`SELECT segment, ${number} AS refresh, if(_still, _was_of, ${number}) AS members_of, _compared AS compared,
if(_still, ${NOBODY}, _is_in) AS members, _came AS entered, _went AS gone,
if(_asked_before, bitmapOr(bitmapAndnot(_came, _by_before), bitmapAnd(_went, _by_before)), ${NOBODY}) AS by_rule,
toUInt32(bitmapCardinality(_is_in)) AS accounts, toUInt32(bitmapCardinality(_had)) AS carried,
_kept AS kept, _unknown AS unknown, _total AS total
FROM (
SELECT *, if(_compared, bitmapAndnot(_is_in, _had), ${NOBODY}) AS _came,
if(_compared, bitmapAndnot(_had, _is_in), ${NOBODY}) AS _went,
_compared AND bitmapCardinality(bitmapXor(_was_in, _is_in)) = 0 AS _still
FROM (
SELECT segment, _is_in, _by_before, _asked_before, _kept, _unknown, _total, _was_of, _was_in,
_was_of > 0 AS _compared, ${carriedMembers(raw('_was_in'), raw('_was_of'), moves)} AS _had
FROM (
SELECT toUInt32(intDiv(place, 2)) AS segment, groupBitmapMergeStateIf(members, place % 2 = 0) AS _is_in,
groupBitmapMergeStateIf(members, place % 2 = 1) AS _by_before, countIf(place % 2 = 1) > 0 AS _asked_before,
sumIf(kept, place % 2 = 0) AS _kept, sumIf(unknown, place % 2 = 0) AS _unknown, sumIf(total, place % 2 = 0) AS _total
FROM (${answered === undefined ? scanMembers(asked, run) : withAnswered(answered, asked, run)}) GROUP BY segment
) AS _now
LEFT JOIN (
SELECT segment AS _of, refresh AS _was_of, members AS _was_in FROM segment_members
WHERE (segment, refresh) IN (SELECT _known.1, _known.2 FROM (SELECT arrayJoin(arrayZip(${column(0)}, ${column(1)})) AS _known))
) AS _was ON segment = _of
))`
}

/** Every rule that a comparison asks: even places for what holds now, odd ones for what held before. */
export function askedRules(segments: readonly ComparedSegment[]): readonly AskedRule[] {
  return segments.flatMap(({ id, rule, ruleBefore }) => [
    { place: id * 2, rule },
    ...(ruleBefore === undefined ? [] : [{ place: id * 2 + 1, rule: ruleBefore }]),
  ])
}

function withAnswered(answered: Sql, asked: readonly AskedRule[], run: Run): Sql {
  const places = value(
    asked.map(({ place }) => place),
    'Array(UInt32)',
  )
  const given = sql`SELECT place, members, kept, unknown, total FROM (${answered}) WHERE place IN ${places}`
  const people = asked.filter(({ rule }) => rule.subject === 'contact')
  return people.length === 0 ? given : sql`${given} UNION ALL ${scanMembers(people, run)}`
}
