import { listPersonas } from '../../personas/index.ts'
import { openRuleBook } from '../../segments/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** Names of what has a page of its own, in the order that people read. Reads decisions only: nothing is counted. */
export async function namedPages(workspace: Workspace, kind: 'segments' | 'personas'): Promise<readonly string[]> {
  const named =
    kind === 'segments' ? (await openRuleBook(workspace)).segments : await listPersonas(workspace.state.db)
  return named.map(({ name }) => name).sort((left, right) => left.localeCompare(right, 'en'))
}

/** The names that begin with what was typed, then those that hold it somewhere; capitals do not matter. */
export function completeName(names: readonly string[], typed: string): readonly string[] {
  const wanted = typed.normalize('NFKC').toLowerCase()
  const place = (name: string): number => name.normalize('NFKC').toLowerCase().indexOf(wanted)
  const found = names.filter((name) => place(name) >= 0)
  return [...found.filter((name) => place(name) === 0), ...found.filter((name) => place(name) > 0)]
}
