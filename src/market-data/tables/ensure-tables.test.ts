import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testCatalog } from '../../../test/differential/test-catalog.ts'
import { openChdb } from '../../engines/chdb/index.ts'
import { raw } from '../../query/index.ts'
import { ensureTables } from './ensure-tables.ts'

it('gives tables of an older Brushwork the dates that are reckoned, also for the rows they hold', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bw-tables-'))
  let engine = await openChdb({ folder })
  const ensure = () => ensureTables({ engine }, testCatalog)
  try {
    await ensure()
    await engine.run(raw('ALTER TABLE deals DROP COLUMN _seen_from, DROP COLUMN _ended'))
    await engine.insert('deals', [
      {
        aid: 1,
        rid: 1,
        _import: 1,
        _row: 1,
        _valid_from: '1900-01-01 00:00:00',
        _valid_to: '2299-12-31 00:00:00',
        _known_from: '2024-02-01 00:00:00',
        _current: true,
        opened_at: '2024-01-15 00:00:00',
      },
    ])
    await engine.close()
    engine = await openChdb({ folder })
    await ensure()
    const [row] = await engine.rows(raw('SELECT toDate(_seen_from) AS seen, toDate(_ended) AS ended FROM deals'))
    expect(row).toEqual({ seen: '2024-01-15', ended: '2024-02-01' })
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
})
