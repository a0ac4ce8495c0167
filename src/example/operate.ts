import { briefOperations } from '../brief/index.ts'
import type { Market } from '../market-data/index.ts'
import { measureOperations } from '../measure/index.ts'
import { messageOperations } from '../messages/index.ts'
import type { RunContext } from '../operation.ts'
import { personaOperations } from '../personas/index.ts'
import { researchOperations } from '../research/index.ts'
import { segmentOperations } from '../segments/index.ts'

const OPERATIONS = [
  ...segmentOperations,
  ...researchOperations,
  ...personaOperations,
  ...measureOperations,
  ...messageOperations,
  ...briefOperations,
]

/** As the operation does it for anybody, with the same checks. */
export async function operate(market: Market, name: string, input: object, context: RunContext): Promise<unknown> {
  const operation = OPERATIONS.find((each) => each.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  return operation.run(market, operation.input.parse(input), context)
}
