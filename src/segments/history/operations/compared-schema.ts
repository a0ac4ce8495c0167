import { z } from 'zod'
import { formatNumber } from '../../../terminal-table.ts'
import type { Compared } from '../refresh-store.ts'

/** A refresh against the one before it. */
export const comparedSchema = z.object({
  refresh: z.number().describe('The refresh that it is compared with.'),
  carried: z
    .number()
    .describe(
      'Accounts that were in then, as they are counted now: accounts that were merged since count once. Carried and entered without those that left are the accounts of this refresh.',
    ),
  entered: z.number(),
  left: z.number(),
  through: z.array(z.string()).describe('Segments that its rule uses and whose own rules changed in between.'),
  ruleChanged: z.boolean().describe('The rule, or that of a segment it uses, is another than then.'),
  enteredByRule: z
    .number()
    .nullable()
    .describe(
      'Of those that entered: because the rule changed; the others because the data did. Nothing: cannot be told.',
    ),
  leftByRule: z.number().nullable().describe('Of those that left: because the rule changed.'),
})

export function shownCompared(
  compared: Compared | null,
  through: readonly string[],
): z.output<typeof comparedSchema> | null {
  return compared === null ? null : { ...compared, through: [...through] }
}

/** `12 entered, 9 of them because the rule changed; 4 left, none of them because the rule changed`. */
export function comparedWords(compared: z.output<typeof comparedSchema>): string {
  const { entered, left, ruleChanged, through, enteredByRule, leftByRule } = compared
  const part = (count: number, verb: string, byRule: number | null): string => {
    const words = `${formatNumber(count)} ${verb}`
    if (!ruleChanged || count === 0) return words
    if (byRule === null) return `${words}; whether because of the new rule or of new data cannot be told`
    const share = byRule === 0 ? 'none of them' : byRule === count ? 'all of them' : `${formatNumber(byRule)} of them`
    return `${words}, ${share} because the rule changed`
  }
  const where = through.length === 0 ? '' : ` (the rule of ${through.join(', ')}, which it uses)`
  return `${part(entered, 'entered', enteredByRule)}; ${part(left, 'left', leftByRule)}${where}`
}
