import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import type { Operation } from '../../../operation.ts'
import { OutsideError, ProblemError } from '../../../problem.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { refreshSegments } from '../refresh-segments.ts'
import { refreshedSchema, refreshWords, shownRefresh } from './refreshed-schema.ts'

const asked = {
  refresh: z
    .boolean()
    .default(false)
    .describe('Refresh the segments afterwards: keep who came and who left because of these rows.'),
}

const told = {
  segments: z
    .object({
      saved: z.number().describe('Segments that there are: these rows may have moved accounts in or out of them.'),
      refreshed: refreshedSchema.nullable().describe('What the refresh found; nothing where none was asked for.'),
      problem: z.string().nullable().describe('Why the refresh could not be done. The import stands.'),
    })
    .describe('What is kept of who is in the segments.'),
}

/**
 * An import that refreshes the segments when it is asked to, and else offers it. Not by itself: a refresh costs a small
 * import more than its tenth (docs/decisions/0013). The import stands whatever becomes of the refresh.
 */
export function withRefresh(operation: Operation<Market>): Operation<Market> {
  if (!(operation.input instanceof z.ZodObject) || !(operation.output instanceof z.ZodObject)) {
    throw new Error(`${operation.name} takes and gives no object`)
  }
  return {
    ...operation,
    input: operation.input.extend(asked),
    output: operation.output.extend(told),
    run: async (market, input, context) => {
      const { refresh, ...files } = input as { refresh: boolean }
      const imported = (await operation.run(market, files, context)) as object
      return { ...imported, segments: await refreshed(market, refresh, context) }
    },
    print: (output, input) => {
      const { saved, refreshed: found, problem } = z.object(told).parse(output).segments
      const words = operation.print?.(output, input) ?? ''
      if (problem !== null) return `${words}\n\nThe segments could not be refreshed: ${problem}`
      if (found !== null) return `${words}\n\n${refreshWords(found)}`
      if (saved === 0) return words
      const which = saved === 1 ? 'The segment' : `The ${formatNumber(saved)} segments`
      return `${words}\n\n${which} may have moved. To keep who came and who left: brushwork segment refresh`
    },
  }
}

async function refreshed(
  market: Market,
  wanted: boolean,
  { actor, signal, progress }: Parameters<Operation<Market>['run']>[2],
): Promise<z.output<typeof told.segments>> {
  const counted = await market.state.db
    .selectFrom('segments')
    .select((each) => each.fn.countAll<string | number>().as('saved'))
    .executeTakeFirst()
  const saved = Number(counted?.saved ?? 0)
  if (!wanted || saved === 0) return { saved, refreshed: null, problem: null }
  progress({ message: 'Finding out who is in which segment' })
  try {
    return { saved, refreshed: shownRefresh(await refreshSegments(market, { actor, signal })), problem: null }
  } catch (error) {
    if (error instanceof ProblemError || error instanceof OutsideError) {
      return { saved, refreshed: null, problem: error.message }
    }
    throw error
  }
}
