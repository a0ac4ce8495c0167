import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { refuse } from '../../../problem.ts'
import type { PreparedColumn } from '../prepared-file.ts'
import { type Sampler, sampler } from '../sampler.ts'
import { flatten } from './flatten.ts'

/** More different names than this are data used as names, e.g. one name for each customer. */
const MOST_COLUMNS = 5000

export interface WrittenRows {
  readonly columns: readonly PreparedColumn[]
  readonly rows: number
}

/** Writes records as JSON lines whose names are staging columns and whose values are all texts, in constant memory. */
export async function writeRows(
  records: AsyncIterable<Readonly<Record<string, unknown>>>,
  to: string,
  fileName: string,
): Promise<WrittenRows> {
  const columns = new Map<string, { readonly staged: string; readonly sampler: Sampler }>()
  const out = createWriteStream(to)
  const failed = finished(out)
  // The promise is awaited below; until then a failure must not count as unhandled.
  failed.catch(() => undefined)
  let rows = 0
  let block = ''
  try {
    for await (const record of records) {
      rows += 1
      const line: Record<string, string> = {}
      for (const [name, text] of flatten(record)) {
        let column = columns.get(name)
        if (column === undefined) {
          if (columns.size >= MOST_COLUMNS) tooManyColumns(fileName)
          column = { staged: `c${columns.size}`, sampler: sampler() }
          columns.set(name, column)
        }
        column.sampler.add(text)
        line[column.staged] = text
      }
      block += `${JSON.stringify(line)}\n`
      if (block.length > 1 << 17) {
        if (!out.write(block)) await Promise.race([once(out, 'drain'), failed])
        block = ''
      }
    }
    out.end(block)
    await failed
  } finally {
    out.destroy()
    // A file that is still being opened would appear after everybody thought that it was removed.
    if (!out.closed) await once(out, 'close')
  }
  return {
    rows,
    columns: [...columns].map(([name, column]) => ({
      name,
      headings: [name],
      staged: column.staged,
      samples: column.sampler.samples(),
      filled: rows === 0 ? 0 : column.sampler.seen() / rows,
    })),
  }
}

function tooManyColumns(fileName: string): never {
  refuse('too_many_columns', `The records of ${fileName} have more than ${MOST_COLUMNS} different names.`, {
    at: { file: fileName },
    hint: 'Values such as ids must not stand as names: write {"id": "A1", …} instead of {"A1": {…}}.',
  })
}
