import { type Catalog, isFolding, type Market } from '../../market-data/index.ts'
import { raw } from '../../query/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { readScaleValues, scalesStamp } from '../surveys/scale-values.ts'
import { codesStamp, readEvidenceCodes } from './read-evidence-codes.ts'

/**
 * Brings what rules read of people's words up to date: the codes of what they said, and the places of their answers on
 * scales. Asks four short questions, and does nothing where nothing changed. While rows are being folded it leaves
 * everything for the next time.
 */
export async function readSaid(market: Market, catalog: Catalog): Promise<'read' | 'kept' | 'waits'> {
  const { db } = market.state
  const imports = await db.selectFrom('imports').select(['id', 'status']).orderBy('id').execute()
  const brought = imports.map(({ id, status }) => `${id} ${status}`).join(' ')
  const day = dayOf(market.clock(), runOf(market, { catalog }))
  const kept = await market.engine.rows<{ name: string; stamp: string }>(
    raw('SELECT name, argMax(stamp, version) AS stamp FROM readings_kept GROUP BY name'),
  )
  const stampOf = (name: string): string => kept.find((each) => each.name === name)?.stamp ?? ''
  const [scales, codes] = [await scalesStamp(market, brought), await codesStamp(market, day, brought)]
  if (stampOf('scales') === scales && stampOf('codes') === codes) return 'kept'
  if (await isFolding(market)) return 'waits'
  if (stampOf('scales') !== scales) await readScaleValues(market, catalog, scales)
  if (stampOf('codes') !== codes) await readEvidenceCodes(market, day, codes)
  return 'read'
}
