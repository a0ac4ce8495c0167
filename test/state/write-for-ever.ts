/**
 * A process that changes the decisions until it is killed, and says the number of each change once it was told that
 * the change is kept.
 */
import { writeSync } from 'node:fs'
import { openState } from '../../src/state/open-state.ts'

const [folder, first] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: write-for-ever FOLDER FIRST')
const state = await openState({ folder })
writeSync(1, 'ready\n')
for (let n = Number(first); ; n++) {
  const subject = `change:${n}`
  await state.change({ actor: 'test', action: 'test.write', subject }, async (tx) => {
    await tx
      .insertInto('workspace')
      .values({ key: subject, value: JSON.stringify('x'.repeat(n % 3000)) })
      .execute()
    await tx.insertInto('after_outcome').values({ kind: 'deals', field: subject }).execute()
  })
  writeSync(1, `kept ${n}\n`)
}
