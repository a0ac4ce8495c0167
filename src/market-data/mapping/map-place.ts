import type { ProblemPlace } from '../../problem.ts'
import type { MapFile } from './map-file.ts'

/** Where something was written: by line in a map file; a mapping that came with a request has no lines. */
export function mapPlace(
  map: MapFile | undefined,
  fileName: string,
  line: number,
): { readonly words: string; readonly at: ProblemPlace } {
  if (map === undefined) return { words: '', at: { file: fileName } }
  if (map.inline === true) return { words: '', at: { file: map.name } }
  return { words: ` (line ${line} of ${map.name})`, at: { file: map.name, row: line } }
}
