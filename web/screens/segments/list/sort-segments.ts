import type { OutputOf } from '../../../api/operation-types.ts'

export type ListedSegment = OutputOf<'segment list'>['segments'][number]
export type SegmentOrder = 'size' | 'name' | 'unknown'

/** The segments whose name, rule or sentence has every word that was searched for, in the order asked for. */
export function sortSegments(
  segments: readonly ListedSegment[],
  order: SegmentOrder,
  search: string,
): readonly ListedSegment[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = segments.filter(({ name, rule, sentence }) => {
    const text = `${name} ${rule} ${sentence ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const value = ({ size }: ListedSegment): number => {
    if (size === null) return -1
    return order === 'size' ? size.accounts : size.unknown / Math.max(1, size.total)
  }
  return found.sort((left, right) =>
    order === 'name' ? left.name.localeCompare(right.name) : value(right) - value(left),
  )
}
