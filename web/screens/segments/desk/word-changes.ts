export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
  readonly key: string
}

/**
 * What changed between two rules, word by word (longest common subsequence: rules have tens of words, and the table of
 * lengths is their product).
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const old = words(before)
  const now = words(after)
  const lengths = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const line = lengths[row] ?? []
    for (let column = now.length - 1; column >= 0; column -= 1) {
      line[column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const changes: { kind: WordChange['kind']; text: string }[] = []
  const add = (kind: WordChange['kind'], text: string): void => {
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += text
    else changes.push({ kind, text })
  }
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [word = '', next = ''] = [old[row], now[column]]
    if (row < old.length && column < now.length && word === next) {
      add('same', word)
      row += 1
      column += 1
    } else if (column >= now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      add('gone', word)
      row += 1
    } else {
      add('new', next)
      column += 1
    }
  }
  return changes.map((change, index) => ({ ...change, key: `${index} ${change.kind}` }))
}

/** Words, texts in quotes, and everything between, so that joining them gives the rule again. */
function words(rule: string): readonly string[] {
  return rule.match(/"(?:[^"\\]|\\.)*"|[\w.]+|\s+|[^\w\s"]+|"/g) ?? []
}
