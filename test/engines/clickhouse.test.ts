import { openClickhouse } from '../../src/engines/clickhouse/index.ts'
import { describeEngine } from './engine-contract.ts'
import { openLoopbackDoor } from './loopback-door.ts'

describeEngine('clickhouse', async (folder) => {
  const door = await openLoopbackDoor(`${folder}/data`)
  const engine = await openClickhouse({ url: door.url })
  return {
    engine,
    close: async () => {
      await engine.close()
      await door.close()
    },
  }
})
