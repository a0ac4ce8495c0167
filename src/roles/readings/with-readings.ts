import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { OutsideError } from '../../problem.ts'
import { readRoleTexts } from './read-role-texts.ts'

/**
 * An import that reads the titles it brought at once, so that the next question need not wait for it. The import stands
 * whatever becomes of the reading, which is made up for when the workspace is next read.
 */
export function withReadings(operation: Operation<Market>): Operation<Market> {
  return {
    ...operation,
    run: async (market, input, context) => {
      const output = await operation.run(market, input, context)
      context.progress({ message: 'Reading job titles' })
      try {
        await readRoleTexts(market)
      } catch (error) {
        if (!(error instanceof OutsideError)) throw error
      }
      return output
    },
  }
}
