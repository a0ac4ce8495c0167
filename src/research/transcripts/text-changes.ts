import { diffArrays } from 'diff'

/** `[from, to)` of the old text became `[newFrom, newTo)` of the new one. One of the two may be empty. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** Word changes past which two texts are not compared any further: what lies between the first and the last is one. */
const MOST_CHANGES = 3000

/**
 * What turns one text into another, in order, word by word (Myers 1986, as the library `diff` has it); offsets in UTF-16
 * code units, never within a code point. A word of which a part stayed counts as changed in the rest of it only.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let [first, oldLast, newLast] = [0, old.length, now.length]
  while (first < oldLast && first < newLast && old[first] === now[first]) first += 1
  while (oldLast > first && newLast > first && old[oldLast - 1] === now[newLast - 1]) {
    oldLast -= 1
    newLast -= 1
  }
  const begin = old.slice(0, first).join('').length
  const [oldMiddle, newMiddle] = [old.slice(first, oldLast), now.slice(first, newLast)]
  const pieces = diffArrays(oldMiddle, newMiddle, { maxEditLength: MOST_CHANGES })
  const changes: TextChange[] = []
  let [at, newAt] = [begin, begin]
  let open: { from: number; newFrom: number } | undefined
  const close = (): void => {
    if (open !== undefined) changes.push({ ...open, to: at, newTo: newAt })
    open = undefined
  }
  for (const { added, removed, value } of pieces ?? [
    { added: false, removed: true, value: oldMiddle },
    { added: true, removed: false, value: newMiddle },
  ]) {
    const length = value.join('').length
    if (!added && !removed) close()
    else open ??= { from: at, newFrom: newAt }
    if (!added) at += length
    if (!removed) newAt += length
  }
  close()
  return changes.map((change) => narrowed(change, before, after))
}

/** Words, single blanks, single signs: whole code points. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|[^]/gu) ?? []
}

/** Without what both sides begin and end with. */
function narrowed({ from, to, newFrom, newTo }: TextChange, before: string, after: string): TextChange {
  const [old, now] = [Array.from(before.slice(from, to)), Array.from(after.slice(newFrom, newTo))]
  let same = 0
  while (same < old.length && same < now.length && old[same] === now[same]) same += 1
  let last = 0
  while (
    last < Math.min(old.length, now.length) - same &&
    old[old.length - 1 - last] === now[now.length - 1 - last]
  ) {
    last += 1
  }
  const head = old.slice(0, same).join('').length
  const tail = old.slice(old.length - last).join('').length
  return { from: from + head, to: to - tail, newFrom: newFrom + head, newTo: newTo - tail }
}
