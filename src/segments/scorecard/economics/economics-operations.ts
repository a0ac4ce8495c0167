import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { workspaceValues } from '../../../state/index.ts'
import { formatNumber } from '../../../terminal-table.ts'
import { findSegment } from '../../find-segment.ts'
import { listSegments } from '../../segment-store.ts'
import { ECONOMICS_FIELDS, ECONOMICS_WORDS, missingEconomics } from './economics.ts'
import { economicsFields, economicsSchema } from './economics-schema.ts'
import { economicsKey, writeEconomics } from './economics-store.ts'
import { loadEconomics } from './load-economics.ts'

const segmentField = z
  .string()
  .optional()
  .describe('For one segment only; without it for every segment that has no figures of its own.')

const output = z.object({
  segment: z.string().nullable(),
  currency: z.string().describe('Of every amount.'),
  economics: economicsSchema.describe(
    'What holds: the segment’s own figures, and those of the whole market for what it leaves open.',
  ),
  own: economicsSchema.nullable().describe('What was entered for this segment alone.'),
  whole: economicsSchema.describe('What was entered for the whole market.'),
  missing: z.array(z.enum(ECONOMICS_FIELDS)).describe('What is still to be entered.'),
  notes: z.array(z.string()).describe('Why amounts that were entered do not hold, in words.'),
  segments: z.array(z.string()).describe('Segments that have figures of their own.'),
})

export const economicsShow = defineOperation<Market>()({
  name: 'economics show',
  summary: 'What an account won brings, what reaching one costs and what serving a segment costs, as entered.',
  access: 'read',
  input: z.strictObject({ segment: segmentField }),
  output,
  run: (market, { segment }) => shown(market, segment),
  print: words,
})

export const economicsSet = defineOperation<Market>()({
  name: 'economics set',
  summary:
    'Enter margin per won account, cost to reach one, cost to serve a segment and the horizon; what is not named stays.',
  access: 'write',
  input: z.strictObject({
    ...economicsFields,
    segment: segmentField,
    clear: z.array(z.enum(ECONOMICS_FIELDS)).default([]).describe('Forget these again.'),
  }),
  output,
  run: async (market, { segment, clear, ...given }, { actor }) => {
    const { state } = market
    await state.change(
      ({ before, after }: Sides) => ({
        actor,
        action: 'economics.set',
        subject: `economics:${segment ?? ''}`,
        detail: { before, after },
      }),
      async (tx): Promise<Sides> => {
        const id = segment === undefined ? undefined : findSegment(await listSegments(tx), segment).id
        const key = economicsKey(id)
        const before = await workspaceValues(tx, [key])
        const { whole, own } = await loadEconomics(tx, id)
        const entered = Object.entries(given).filter(([, figure]) => figure !== undefined)
        const forgotten = clear.map((field) => [field, null] as const)
        const standing = id === undefined ? whole : own
        await writeEconomics(
          tx,
          { ...standing, ...Object.fromEntries(forgotten), ...Object.fromEntries(entered) },
          { segment: id },
        )
        return { before, after: await workspaceValues(tx, [key]) }
      },
    )
    return shown(market, segment)
  },
  print: words,
})

interface Sides {
  readonly before: Record<string, unknown>
  readonly after: Record<string, unknown>
}

async function shown({ state }: Market, segment: string | undefined): Promise<z.input<typeof output>> {
  const segments = await listSegments(state.db)
  const id = segment === undefined ? undefined : findSegment(segments, segment).id
  const { currency, economics, whole, own, notes } = await loadEconomics(state.db, id)
  const values = await workspaceValues(
    state.db,
    segments.map((each) => economicsKey(each.id)),
  )
  return {
    segment: segment ?? null,
    currency,
    economics,
    own: id === undefined ? null : own,
    whole,
    missing: missingEconomics(economics),
    notes,
    segments: segments.filter((each) => values[economicsKey(each.id)] !== null).map((each) => each.name),
  }
}

function words({ segment, currency, economics, own, missing, notes, segments }: z.output<typeof output>): string {
  const { margin, reach, serve, horizon } = economics
  const from = (field: keyof typeof economics): string =>
    own === null || own[field] !== null || economics[field] === null ? '' : ' (of the whole market)'
  const amount = (given: number | null): string =>
    given === null ? 'not entered' : `${formatNumber(given)} ${currency}`
  const lines = [
    segment === null ? 'For the whole market:' : `For ${segment}:`,
    `  Margin per won account: ${amount(margin)}${from('margin')}`,
    `  Cost to reach one account: ${amount(reach)}${from('reach')}`,
    `  Fixed cost to serve the segment: ${amount(serve)}${from('serve')}`,
    `  Horizon: ${horizon === null ? 'not entered' : `${horizon} months`}${from('horizon')}`,
    ...notes,
  ]
  if (missing.length > 0) lines.push(`Still to enter: ${missing.map((field) => ECONOMICS_WORDS[field]).join(', ')}.`)
  if (margin !== null && reach !== null && margin > 0) {
    lines.push(
      reach > margin
        ? 'Reaching one account costs more than one that is won brings: no segment pays.'
        : `Reaching an account pays where more than ${formatNumber((reach / margin) * 100)}% of those reached are won.`,
    )
  }
  if (segment === null && segments.length > 0) lines.push(`With figures of their own: ${segments.join(', ')}.`)
  return lines.join('\n')
}
