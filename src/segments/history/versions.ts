import type { Kysely } from 'kysely'
import type { Catalog } from '../../market-data/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { RuleBook } from '../rule-book.ts'
import type { SavedSegment } from '../segment-store.ts'
import { segmentUses } from '../segment-uses.ts'
import type { VersionOf } from './refresh-store.ts'

/** One version of one segment, with the time it held: from `at` to `until`. */
export interface DatedVersion {
  readonly segment: number
  readonly version: number
  readonly name: string
  readonly rule: string
  readonly at: Date
  readonly actor: string
  /** When the next version took its place, or the segment was deleted; null: it holds. */
  readonly until: Date | null
  readonly deleted: boolean
}

/** Every version of every segment, deleted ones too, in the order they were saved. */
export async function allVersions(db: Kysely<StateTables>): Promise<readonly DatedVersion[]> {
  const rows = await db.selectFrom('segment_versions').selectAll().orderBy('segment_id').orderBy('version').execute()
  return rows.map(({ segment_id, version, name, rule, at, actor, ended_at }, index) => {
    const next = rows[index + 1]
    const until = ended_at ?? (next?.segment_id === segment_id ? next.at : null)
    return { segment: segment_id, version, name, rule, at, actor, until, deleted: ended_at !== null }
  })
}

/** The rules as they stood at a moment. */
export function bookAt(catalog: Catalog, versions: readonly DatedVersion[], moment: Date): RuleBook {
  const then = versions.filter(({ at, until }) => at <= moment && (until === null || moment < until))
  return { catalog, segments: then.map(asSegment) }
}

/** The rules of certain versions: a segment's own and those that it asked for. */
export function bookOf(catalog: Catalog, versions: readonly DatedVersion[], wanted: readonly VersionOf[]): RuleBook {
  const keys = new Set(wanted.map(([segment, version]) => `${segment}/${version}`))
  const found = versions.filter(({ segment, version }) => keys.has(`${segment}/${version}`))
  return { catalog, segments: found.map(asSegment) }
}

/** The versions of the segments that a rule asks for, directly or through others, in the order of their numbers. */
export function usedVersions(book: Pick<RuleBook, 'segments'>, rule: string): readonly VersionOf[] {
  const byName = new Map(book.segments.map((segment) => [segment.name, segment]))
  const found = new Map<number, number>()
  const visit = (text: string): void => {
    for (const { name } of segmentUses(text)) {
      const used = byName.get(name)
      if (used === undefined || found.has(used.id)) continue
      found.set(used.id, used.version)
      visit(used.rule)
    }
  }
  visit(rule)
  return [...found].sort(([left], [right]) => left - right)
}

/** Whether two sets of versions say the same: a new name, note or colour makes a version too, and changes no rule. */
export function sayTheSame(
  versions: readonly DatedVersion[],
  before: readonly VersionOf[],
  after: readonly VersionOf[],
): boolean {
  const rules = new Map(versions.map(({ segment, version, rule }) => [`${segment}/${version}`, rule]))
  const ruleOf = ([segment, version]: VersionOf): string => rules.get(`${segment}/${version}`) ?? ''
  const others = new Map(after.map((each) => [each[0], each]))
  return (
    before.length === after.length &&
    before.every((each) => {
      const other = others.get(each[0])
      return other !== undefined && ruleOf(other) === ruleOf(each)
    })
  )
}

/** The names of the segments that a rule asked for before and after, and whose own rules changed in between. */
export function changedUses(
  versions: readonly DatedVersion[],
  before: readonly VersionOf[],
  after: readonly VersionOf[],
): readonly string[] {
  const was = new Map(before)
  return after.flatMap(([segment, version]) => {
    const old = was.get(segment)
    if (old === undefined || sayTheSame(versions, [[segment, old]], [[segment, version]])) return []
    return versions.find((each) => each.segment === segment && each.version === version)?.name ?? []
  })
}

function asSegment({ segment, name, rule, version, at }: DatedVersion): SavedSegment {
  const shape = { subject: 'account', note: null, colour: 0 } as const
  return { id: segment, name, rule, version, createdAt: at, updatedAt: at, ...shape }
}
