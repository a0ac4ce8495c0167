import { z } from 'zod'
import {
  type DefinitionFamily,
  readThresholds,
  THRESHOLDS,
  thresholdProblem,
  writeThreshold,
} from '../state/index.ts'

interface ThresholdBody {
  readonly value: number
}

/** Thresholds as files: `thresholds/overlap-warning.yaml`. Only those that differ from the usual ones are written. */
export const thresholdDefinitions: DefinitionFamily<ThresholdBody> = {
  folder: 'thresholds',
  noun: 'threshold',
  after: [],
  body: z.strictObject({ value: z.number() }),
  read: async (db) => {
    const values = await readThresholds(db)
    return THRESHOLDS.filter(({ name, usual }) => values[name] !== usual).map(({ name }) => ({
      name,
      body: { value: values[name] },
    }))
  },
  problems: async ({ wanted }) =>
    wanted.flatMap(({ name, body }) => {
      const problem = thresholdProblem(name, body.value)
      return problem === undefined ? [] : [{ name, problem }]
    }),
  save: (tx, { name, body }) => writeThreshold(tx, name, body.value),
  remove: (tx, name) => writeThreshold(tx, name, undefined),
}
