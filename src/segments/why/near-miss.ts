import type { ConditionTree, Truth } from './condition-tree.ts'

/** What a condition would have to be. */
export interface Wanted {
  readonly leaf: number
  readonly is: boolean
}

export interface NearMiss {
  /** The fewest conditions that would have to change; those that are not known count, for nobody knows that they hold. */
  readonly changes: readonly Wanted[]
  /** Other sets of conditions, just as few, that would do. */
  readonly otherWays: number
}

/** A set of conditions that together make the rule true, with how many of them are not so yet. */
interface Way {
  readonly wanted: readonly Wanted[]
  readonly changes: number
}

/** Ways kept at each place of the tree: the cheapest. More would matter only to rules that contradict themselves often. */
const KEPT = 32

/**
 * The fewest conditions to change so that the tree becomes true. A condition that stands there twice is changed once,
 * and a way that wants one of them both ways is none. `agree` says whether conditions can hold together for one company
 * (not: two industries at once). Undefined where no way is left: the rule contradicts itself.
 */
export function nearMiss(
  tree: ConditionTree,
  leaves: readonly Truth[],
  agree: (wanted: readonly Wanted[]) => boolean,
): NearMiss | undefined {
  const ways = waysTo(tree, true, leaves, agree)
  const [first] = ways
  if (first === undefined) return undefined
  const changed = (way: Way): readonly Wanted[] => way.wanted.filter(({ leaf, is }) => leaves[leaf] !== is)
  const same = new Set(ways.filter((way) => way.changes === first.changes).map((way) => keyOf(changed(way))))
  return { changes: changed(first), otherWays: same.size - 1 }
}

function waysTo(
  tree: ConditionTree,
  is: boolean,
  leaves: readonly Truth[],
  agree: (wanted: readonly Wanted[]) => boolean,
): readonly Way[] {
  const all = (parts: readonly (readonly Way[])[]): readonly Way[] =>
    parts.reduce<readonly Way[]>(
      (before, part) =>
        cheapest(before.flatMap((one) => part.flatMap((other) => together(one, other, leaves, agree)))),
      [{ wanted: [], changes: 0 }],
    )
  const any = (parts: readonly (readonly Way[])[]): readonly Way[] => cheapest(parts.flat())
  const of = (part: ConditionTree, wanted: boolean): readonly Way[] => waysTo(part, wanted, leaves, agree)
  switch (tree.kind) {
    case 'leaf': {
      const wanted = [{ leaf: tree.leaf, is }]
      return agree(wanted) ? [{ wanted, changes: leaves[tree.leaf] === is ? 0 : 1 }] : []
    }
    case 'not':
      return of(tree.part, !is)
    case 'if':
      return any([all([of(tree.test, true), of(tree.yes, is)]), all([of(tree.test, false), of(tree.no, is)])])
    default: {
      const parts = tree.parts.map((part) => of(part, is))
      return (tree.kind === 'and') === is ? all(parts) : any(parts)
    }
  }
}

function together(
  one: Way,
  other: Way,
  leaves: readonly Truth[],
  agree: (wanted: readonly Wanted[]) => boolean,
): readonly Way[] {
  const wanted = new Map(one.wanted.map((each) => [each.leaf, each.is]))
  for (const { leaf, is } of other.wanted) {
    if (wanted.has(leaf) && wanted.get(leaf) !== is) return []
    wanted.set(leaf, is)
  }
  const merged = [...wanted].map(([leaf, is]) => ({ leaf, is }))
  if (!agree(merged)) return []
  return [{ wanted: merged, changes: merged.filter(({ leaf, is }) => leaves[leaf] !== is).length }]
}

/** The order of equals stays that of the rule. */
function cheapest(ways: readonly Way[]): readonly Way[] {
  return [...ways].sort((one, other) => one.changes - other.changes).slice(0, KEPT)
}

function keyOf(wanted: readonly Wanted[]): string {
  return wanted
    .map(({ leaf, is }) => `${leaf}${is ? '+' : '-'}`)
    .sort()
    .join(' ')
}
