import { z } from 'zod'
import { terminalTable } from '../../terminal-table.ts'
import { countWords } from './count-words.ts'
import { percentWords, type SaturationFound } from './saturation-of.ts'

export const saturationSchema = z.object({
  state: z.enum(['reached', 'not reached', 'refused']),
  reason: z.string().describe('What was found in one sentence, or why nothing can be said.'),
  people: z.number().describe('With at least one theme or nothing but words without one.'),
  notCoded: z.number().describe('Interviewed, nothing coded yet: not counted.'),
  themes: z.number().nullable().describe('Different ones.'),
  once: z.number().nullable().describe('Themes of one person only.'),
  reachedAfter: z.number().nullable().describe('People after whom a run of two brings at most 5% new.'),
  last: z.number().nullable().describe('New themes with the last two people ÷ themes of the first four.'),
  curve: z
    .array(
      z.object({
        people: z.number(),
        mean: z.number().describe('Different themes seen after so many people, mean over random orders.'),
        low: z.number().describe('5th percentile of the orders.'),
        high: z.number().describe('95th percentile of the orders.'),
      }),
    )
    .describe('Empty where it is refused.'),
  runs: z
    .array(z.object({ after: z.number(), share: z.number() }))
    .describe('New themes of the next two ÷ of the first four.'),
})

export const unseenSchema = z
  .object({
    observed: z.number(),
    atLeast: z.number().describe('Themes in all, seen and unseen, at least.'),
    coverage: z.number().describe('Chance that what somebody says next belongs to a theme already seen.'),
    words: z.string(),
  })
  .nullable()

export type SaturationShown = z.output<typeof saturationSchema>
export type UnseenShown = z.output<typeof unseenSchema>

export function saturationShown({ state, reason, people, notCoded, curve }: SaturationFound): SaturationShown {
  return {
    state,
    reason,
    people,
    notCoded,
    themes: curve?.themes ?? null,
    once: curve?.once ?? null,
    reachedAfter: curve?.reached?.after ?? null,
    last: curve?.last.share ?? null,
    curve: [...(curve?.curve ?? [])],
    runs: [...(curve?.runs ?? [])],
  }
}

export function unseenShown({ unseen }: SaturationFound): UnseenShown {
  if (unseen === undefined) return null
  const { observed, atLeast, coverage, once, twice } = unseen
  // An estimate of "at least" is not rounded up.
  const least = Math.floor(atLeast + 1e-9)
  const words =
    least > observed
      ? `There are at least ${least} themes, of which ${observed} were seen: ${once} are one person’s, ${twice} two people’s.`
      : `${observed} themes were seen; how rarely they were met gives no sign of more.`
  return { observed, atLeast, coverage, words }
}

export function saturationLines(shown: SaturationShown, unseen: UnseenShown): string[] {
  const lines = [`Saturation (do more people still bring new themes?): ${shown.reason}`]
  if (shown.notCoded > 0 && shown.state !== 'refused')
    lines.push(`${countWords(shown.notCoded, 'person is', 'people are')} interviewed and not coded: not counted.`)
  if (shown.curve.length === 0) return lines
  if (unseen !== null)
    lines.push(
      `${unseen.words} What somebody says next is a theme already seen with a chance of ${unseen.coverage > 0.99 ? 'over 99%' : percentWords(unseen.coverage)}.`,
    )
  const runs = new Map(shown.runs.map(({ after, share }) => [after, share]))
  lines.push(
    '',
    terminalTable(
      [
        { title: 'people', value: ({ people }) => people },
        { title: 'themes seen', value: ({ mean }) => mean.toFixed(1) },
        { title: '9 of 10 orders', value: ({ low, high }) => `${Math.round(low)} to ${Math.round(high)}` },
        {
          title: 'new with the next two',
          value: ({ people }) => (runs.has(people) ? percentWords(runs.get(people) ?? 0) : null),
        },
      ],
      shown.curve,
    ),
    'Mean over 1,000 random orders of the people; new themes ÷ themes of the first four (Guest, Namey and Chen 2020).',
  )
  return lines
}
