import type { Row } from '../../src/engines/index.ts'

/** All rows of all batches. */
export async function collect<R extends Row>(batches: AsyncIterable<R[]>): Promise<R[]> {
  const all: R[] = []
  for await (const batch of batches) for (const row of batch) all.push(row)
  return all
}
