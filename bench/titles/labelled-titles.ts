import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export type Half = 'development' | 'test'

export interface LabelledTitle {
  readonly title: string
  /** In the words of the data set. */
  readonly label: string
}

/**
 * Which half a title belongs to: the first byte of the SHA-256 of the lower-cased title, under 128 for development. Rules
 * are improved on the development half alone; of the test half nobody looks at a single title. Fixed in the first commit.
 */
export function halfOf(title: string): Half {
  const [first = 0] = createHash('sha256').update(title.toLowerCase()).digest()
  return first < 128 ? 'development' : 'test'
}

/** The titles of one file of the shared job titles (`text,label`), of one half. */
export async function labelledTitles(name: string, half: Half): Promise<LabelledTitle[]> {
  const file = fileURLToPath(new URL(`../../../shared/data/job-titles/${name}`, import.meta.url))
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).slice(1)
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const comma = line.lastIndexOf(',')
      return { title: unquoted(line.slice(0, comma)), label: line.slice(comma + 1) }
    })
    .filter(({ title }) => halfOf(title) === half)
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
