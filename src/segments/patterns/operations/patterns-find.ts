import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { readAsOf } from '../../as-of.ts'
import { openRuleBook } from '../../rule-book.ts'
import { findPatterns } from '../find-patterns.ts'
import { patternsSchema } from './patterns-schema.ts'
import { patternsWords } from './patterns-words.ts'

export const patternsFind = defineOperation<Market>()({
  name: 'patterns find',
  summary: 'What companies with an outcome have in common: rules found on one part of them and tested on another.',
  access: 'read',
  input: z.strictObject({
    outcome: z
      .string()
      .trim()
      .min(1)
      .default('won')
      .describe('won, retained or expanded; or any rule about companies, or the name of a segment.'),
    field: z.array(z.string().trim().min(1)).default([]).describe('Search only these fields.'),
    asOf: z.iso.date().optional().describe('Search what was known at the end of that day.'),
    depth: z.number().int().min(1).max(3).default(3).describe('Conditions in a pattern at most.'),
    seed: z.number().int().default(1).describe('Of the draw, where nothing dates the rows.'),
  }),
  output: patternsSchema,
  run: async (market, input, { signal, progress }) => {
    const book = await openRuleBook(market)
    const asOf = readAsOf(input.asOf, book.catalog)
    const { outcome, field: fields, depth, seed } = input
    return findPatterns(market, book, { outcome, asOf, fields, depth, seed, signal, progress })
  },
  print: patternsWords,
})
