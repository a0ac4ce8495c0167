import type { SavedSegment } from './segment-store.ts'
import { segmentUses } from './segment-uses.ts'

/** The names from `name` back to `name`, when its rule were `rule`. */
export function circleThrough(
  segments: readonly Pick<SavedSegment, 'name' | 'rule'>[],
  name: string,
  rule: string,
): readonly string[] | undefined {
  const rules = new Map(segments.map((segment) => [segment.name, segment.rule]))
  rules.set(name, rule)
  const seen = new Set<string>()
  const walk = (at: string): string[] | undefined => {
    for (const use of segmentUses(rules.get(at) ?? '')) {
      if (use.name === name) return [at, name]
      if (seen.has(use.name)) continue
      seen.add(use.name)
      const rest = walk(use.name)
      if (rest !== undefined) return [at, ...rest]
    }
    return undefined
  }
  return walk(name)
}
