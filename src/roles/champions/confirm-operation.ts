import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { findSegment, listSegments, openRuleBook } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'
import { type ChampionChange, storedDecision } from './champion-change.ts'
import { championFindings } from './champion-findings.ts'
import { landmarkField } from './champion-operation.ts'
import { decisionSchema } from './champion-schema.ts'
import { type ChampionDecision, readChampion, WHOLE_MARKET, writeChampion } from './champion-store.ts'
import { readJobRole } from './read-job-role.ts'
import { chosenSegment, decisionShown } from './show-champion.ts'

const savedSegment = z.string().optional().describe('Name of a saved segment; without it the whole market.')

const output = z.object({
  segment: z.string().nullable(),
  decision: decisionSchema.nullable().describe('What holds now.'),
  before: decisionSchema.nullable().describe('What held before.'),
})

/** What the data recommend is asked anew, so that the decision says whether it follows them. */
export const championConfirm = defineOperation<Market>()({
  name: 'champion confirm',
  summary: 'Settle on the champion of a segment: the recommended role, or another one, with the reason.',
  access: 'write',
  input: z.strictObject({
    segment: savedSegment,
    role: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Department and level, such as "creative manager"; without it the recommended one.'),
    reason: z.string().trim().min(1).describe('Why, in a sentence or two: those who come after will read it.'),
    landmark: landmarkField,
  }),
  output,
  run: async (market, { segment, role, reason, landmark }, { actor, signal, progress }) => {
    const asked = role === undefined ? undefined : readJobRole(role)
    progress({ message: 'Asking what the data recommend' })
    const book = await openRuleBook(market)
    const chosen = chosenSegment(book, segment)
    const found = await championFindings(market, book, { chosen, asOf: undefined, landmarkDays: landmark }, signal)
    const recommended = found.champion?.role ?? null
    const settled = asked ?? recommended
    if (settled === null) {
      refuse('nothing_recommended', 'The data recommend no role, so there is none to confirm.', {
        at: { field: 'role' },
        hint: 'Say which one it is with --role, and why with --reason.',
      })
    }
    const decision = { role: settled, recommended, reason, by: actor, at: market.clock() }
    return settle(market, { actor, action: 'champion.confirm', segment }, decision)
  },
  print: ({ segment, decision }) => {
    if (decision === null) return 'Nothing is settled.'
    const of = segment ?? 'the whole market'
    if (decision.decision === 'confirmed') return `Confirmed: the champion of ${of} is ${decision.words}.`
    const instead =
      decision.recommended === null ? 'the data recommended nobody' : `the data recommended ${decision.recommended}`
    return `Settled: the champion of ${of} is ${decision.words}; ${instead}.`
  },
})

export const championRelease = defineOperation<Market>()({
  name: 'champion release',
  summary: 'Take back what was settled on as the champion of a segment: the recommendation holds again.',
  access: 'write',
  input: z.strictObject({ segment: savedSegment }),
  output,
  run: (market, { segment }, { actor }) => settle(market, { actor, action: 'champion.release', segment }, undefined),
  print: ({ segment, before }) =>
    `Released: nothing is settled for ${segment ?? 'the whole market'} any more${before === null ? '' : ` (it was ${before.words})`}.`,
})

interface Settling {
  readonly actor: string
  readonly action: 'champion.confirm' | 'champion.release'
  readonly segment: string | undefined
}

async function settle(
  { state }: Market,
  { actor, action, segment }: Settling,
  decision: ChampionDecision | undefined,
): Promise<z.input<typeof output>> {
  const { before } = await state.change(
    ({ id, before: was }: { id: number; before: ChampionDecision | undefined }) => {
      const detail: ChampionChange = { segment: id, before: storedDecision(was), after: storedDecision(decision) }
      return { actor, action, subject: `champion:${segment ?? ''}`, detail: { ...detail } }
    },
    async (tx) => {
      const id = await segmentNumber(tx, segment)
      const was = await readChampion(tx, id)
      if (decision === undefined && was === undefined) {
        refuse('nothing_settled', `Nothing is settled for ${segment ?? 'the whole market'}.`, {
          at: { field: 'segment' },
        })
      }
      await writeChampion(tx, id, decision)
      return { id, before: was }
    },
  )
  const shown = (each: ChampionDecision | undefined) => (each === undefined ? null : decisionShown(each))
  return { segment: segment ?? null, decision: shown(decision), before: shown(before) }
}

async function segmentNumber(tx: Kysely<StateTables>, name: string | undefined): Promise<number> {
  return name === undefined ? WHOLE_MARKET : findSegment(await listSegments(tx), name).id
}
