import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Chdb } from '../../src/engines/chdb/index.ts'
import { openapi } from '../../src/http/index.ts'
import { operationAddress, schemaName } from '../../src/http/operation-address.ts'
import { defineOperation } from '../../src/operation.ts'
import { operations } from '../../src/operations.ts'
import { sql } from '../../src/query/index.ts'
import type { Workspace } from '../../src/workspace/index.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { smallMarket } from '../small-market.ts'
import { type Door, openDoor } from './made-up-door.ts'

const slow = defineOperation<Workspace>()({
  name: 'slow count',
  summary: 'Counts for minutes, until it is stopped.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({}),
  run: async ({ engine }, _, { signal }) => {
    await engine.rows(sql`SELECT sum(cityHash64(number)) AS slow_count FROM numbers(2000000000000)`, { signal })
    return {}
  },
})

/** Inputs for what cannot be asked without one. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'segment save': { name: 'large', expr: 'account.employees >= 100' },
  'segment size': { expr: 'account.employees >= 100' },
  'segment check': { expr: 'account.employes >= 100' },
  'segment show': { name: 'large' },
  'target list': { segment: 'large' },
}

describe('the HTTP door on a real engine', () => {
  let market: ScratchMarket
  let door: Door
  let address: string
  beforeAll(async () => {
    market = await smallMarket()
    const workspace = { ...market, places: { observations: 'here', decisions: 'here' } }
    door = await openDoor({ workspace }, [...operations, slow])
    address = await door.listen()
  })
  afterAll(async () => {
    await door?.close()
    await market?.close()
  })

  const running = async (): Promise<number> => {
    const [row] = await market.engine.rows<{ n: string }>(
      sql`SELECT count() AS n FROM system.processes WHERE query LIKE 'SELECT sum(cityHash64(number)) AS slow_count%'`,
    )
    return Number(row?.n)
  }
  const pid = (): number => (market.engine as Chdb).pid() ?? 0

  it('answers what its description says', async () => {
    const document = openapi(operations, '1.2.3') as { components: object }
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'openapi', components: document.components })
    const saved = await door.ask('/api/segment/save', INPUTS['segment save'])
    expect(saved.status).toBe(200)
    const answered: string[] = []
    for (const operation of operations.filter(({ access }) => access === 'read')) {
      const response = await door.ask(operationAddress(operation), INPUTS[operation.name] ?? {})
      const kind = response.status === 200 ? `${schemaName(operation)}Output` : 'Failure'
      expect([operation.name, response.status === 200 || response.status === 422]).toEqual([operation.name, true])
      const answer: unknown = await response.json()
      const valid = ajv.validate({ $ref: `openapi#/components/schemas/${kind}` }, answer)
      expect([operation.name, valid, ajv.errorsText()]).toEqual([operation.name, true, 'No errors'])
      if (response.status === 200) answered.push(operation.name)
    }
    expect(answered).toEqual(
      expect.arrayContaining(['segment size', 'segment show', 'target list', 'doctor', 'fields']),
    )
  })

  it.each(['application/json', 'text/event-stream'])('stops the query when the client goes (%s)', async (accept) => {
    const client = new AbortController()
    const asked = fetch(`${address}/api/slow/count`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: '{}',
      signal: client.signal,
    })
      .then((response) => response.text())
      .catch((error: Error) => error.name)
    await expect.poll(running, { interval: 20 }).toBe(1)
    client.abort()
    expect(await asked).toBe('AbortError')
    await expect.poll(running, { interval: 20, timeout: 2000 }).toBe(0)
    expect(door.log()).toBe('')
  })

  it('says that the engine died while it was asked, and goes on with the next request', async () => {
    const asked = fetch(`${address}/api/slow/count`)
    await expect.poll(running, { interval: 20 }).toBe(1)
    process.kill(pid(), 'SIGKILL')
    const response = await asked
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'engine_lost', retry: true })
    const next = await fetch(`${address}/api/segment/size?expr=large`)
    expect(await next.json()).toMatchObject({ segment: 'large', total: 9 })
  })
})
