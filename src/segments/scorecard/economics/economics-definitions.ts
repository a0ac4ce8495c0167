import { z } from 'zod'
import type { DefinitionFamily, DefinitionProblem } from '../../../state/index.ts'
import { noSuchSegment } from '../../find-segment.ts'
import { listSegments } from '../../segment-store.ts'
import { type Economics, NO_ECONOMICS } from './economics.ts'
import { economicsFields } from './economics-schema.ts'
import { readEconomics, type StoredEconomics, writeEconomics } from './economics-store.ts'

export interface EconomicsBody {
  readonly margin?: number | undefined
  readonly reach?: number | undefined
  readonly serve?: number | undefined
  readonly horizon?: number | undefined
  readonly currency: string
}

/** The name of the file that holds for every segment without figures of its own; no segment can be called so. */
const WHOLE = 'the whole market'

/** Economics as files: `economics/NAME.yaml` for a segment, and one for the whole market. */
export const economicsDefinitions: DefinitionFamily<EconomicsBody> = {
  folder: 'economics',
  noun: 'economics',
  after: ['segments'],
  body: z.strictObject({ ...economicsFields, currency: z.string().regex(/^[A-Z]{3}$/) }),
  async read(db) {
    const whole = await readEconomics(db)
    const found = whole === undefined ? [] : [{ name: WHOLE, body: bodyOf(whole) }]
    for (const { id, name } of await listSegments(db)) {
      const own = await readEconomics(db, id)
      if (own !== undefined) found.push({ name, body: bodyOf(own) })
    }
    return found
  },
  async problems({ db, wanted, all }) {
    const segments = await listSegments(db)
    const names = new Set((all.get('segments') ?? []).map(({ name }) => name))
    return wanted.flatMap(({ name }): DefinitionProblem[] =>
      name === WHOLE || names.has(name) ? [] : [{ name, problem: noSuchSegment(segments, name) }],
    )
  },
  async save(tx, { name, body }) {
    const economics: Economics = {
      margin: body.margin ?? null,
      reach: body.reach ?? null,
      serve: body.serve ?? null,
      horizon: body.horizon ?? null,
    }
    const segment = name === WHOLE ? undefined : (await listSegments(tx)).find((each) => each.name === name)
    if (name !== WHOLE && segment === undefined) throw new Error(`checked economics have no segment: ${name}`)
    await writeEconomics(tx, economics, { segment: segment?.id, currency: body.currency })
  },
  async remove(tx, name) {
    const segment = name === WHOLE ? undefined : (await listSegments(tx)).find((each) => each.name === name)
    // Went with its segment, which is removed first or after: its number is never given again.
    if (name !== WHOLE && segment === undefined) return
    await writeEconomics(tx, NO_ECONOMICS, { segment: segment?.id })
  },
}

function bodyOf({ currency, ...economics }: StoredEconomics): EconomicsBody {
  const entered = Object.entries(economics).filter(([, figure]) => figure !== null)
  return { ...(Object.fromEntries(entered) as Omit<EconomicsBody, 'currency'>), currency }
}
