import { openChdb } from '../../src/engines/chdb/index.ts'
import { describeEngine } from './engine-contract.ts'

describeEngine('chdb', async (folder) => {
  const engine = await openChdb({ folder: `${folder}/data` })
  return { engine, close: () => engine.close() }
})
