import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { findMovement } from './find-movement.ts'
import { movementInput } from './movement-input.ts'
import { movementSchema } from './movement-schema.ts'
import { movementWords } from './movement-words.ts'

export const measureMovement = defineOperation<Market>()({
  name: 'measure movement',
  summary: 'Where accounts were at the end of each quarter or month, and from which segment to which they went.',
  access: 'read',
  positional: ['segments'],
  input: z.strictObject(movementInput),
  output: movementSchema,
  run: (market, input, { signal }) => findMovement(market, input, signal),
  print: movementWords,
})
