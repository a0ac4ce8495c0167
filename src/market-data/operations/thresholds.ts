import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import {
  readThresholds,
  THRESHOLDS,
  type ThresholdName,
  thresholdKey,
  workspaceValues,
  writeThreshold,
} from '../../state/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Market } from '../market.ts'

const NAMES = THRESHOLDS.map(({ name }) => name) as [ThresholdName, ...ThresholdName[]]

const output = z.object({
  thresholds: z.array(
    z.object({
      name: z.enum(NAMES),
      label: z.string(),
      about: z.string().describe('What it decides, and where it is seen.'),
      value: z.number().describe('As it holds now.'),
      usual: z.number().describe('What it is unless somebody sets it.'),
      least: z.number(),
      most: z.number(),
    }),
  ),
})

export const thresholdList = defineOperation<Market>()({
  name: 'threshold list',
  summary: 'The lines from which on something is marked as a warning or offered, and what each decides.',
  access: 'read',
  input: z.strictObject({}),
  output,
  run: (market) => listed(market),
  print: words,
})

export const thresholdSet = defineOperation<Market>()({
  name: 'threshold set',
  summary: 'Set a threshold; without a value it is the usual one again.',
  access: 'write',
  positional: ['name', 'value'],
  input: z.strictObject({
    name: z.enum(NAMES).describe('Which threshold; see `brushwork threshold list`.'),
    value: z.number().optional().describe('A share from 0 to 1, such as 0.8; the usual one unless given.'),
  }),
  output,
  run: async (market, { name, value }, { actor }) => {
    const key = thresholdKey(name)
    await market.state.change(
      (before: Record<string, unknown>) => ({
        actor,
        action: 'threshold.set',
        subject: `threshold:${name}`,
        detail: { before, after: { [key]: value ?? null } },
      }),
      async (tx) => {
        const before = await workspaceValues(tx, [key])
        await writeThreshold(tx, name, value)
        return before
      },
    )
    return listed(market)
  },
  print: words,
})

async function listed(market: Market): Promise<z.input<typeof output>> {
  const values = await readThresholds(market.state.db)
  return { thresholds: THRESHOLDS.map((each) => ({ ...each, value: values[each.name] })) }
}

function words({ thresholds }: z.output<typeof output>): string {
  return terminalTable(
    [
      { title: 'threshold', value: (row) => row.name },
      { title: 'value', value: (row) => String(row.value) },
      { title: 'usual', value: (row) => String(row.usual) },
      { title: 'decides', value: (row) => row.about },
    ],
    thresholds,
  )
}
