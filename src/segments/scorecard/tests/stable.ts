import { counted, percent } from '../in-words.ts'
import type { Difference, Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

type Stable = Scorecard['stable']

/** Fewer members then, and one that left moves the share too far. */
const ENOUGH_THEN = 10

/** Signs of the differences that were found, in the earlier and the later half. */
export function signsOf(differences: readonly Difference[], chance: number): Stable['signs'] {
  return differences.flatMap(({ measure, q, earlier, later }) =>
    q === null || q > chance || earlier === null || later === null
      ? []
      : [{ measure, earlier, later, holds: Math.sign(earlier) === Math.sign(later) }],
  )
}

/** Test 5. Every account is counted, none sampled: the share has no interval. */
export function scoreStable(
  part: Stable,
  lines: { readonly 'stable-share': number; readonly 'coverage-warning': number },
  { differences, refused }: Pick<Scorecard['different'], 'differences' | 'refused'>,
): ScoredTest {
  const { members, still, gone, unknownThen, total, signs, day } = part
  const threshold = lines['stable-share']
  const window = { from: day, to: day }
  const frame = { threshold, thresholdName: 'stable-share', n: members, window } as const
  const turned = signs.filter(({ holds }) => !holds)
  const label = (measure: string): string => differences.find((each) => each.measure === measure)?.label ?? measure
  const lasting =
    refused !== null
      ? 'Its differences cannot be compared, so nobody can say whether they last.'
      : signs.length === 0
        ? 'No difference was found that could last.'
        : turned.length === 0
          ? `Its differences point the same way in the earlier and the later half.`
          : `Turned round between the earlier and the later half: ${turned.map(({ measure }) => label(measure)).join(', ')}.`
  const unknown = (reason: string): ScoredTest =>
    scored('stable', { ...frame, verdict: 'unknown', reason: `${reason} ${lasting}` })
  if (members === null || still === null || total === null || total === 0) {
    return unknown(`Nothing was recorded 12 months before, on ${day}.`)
  }
  const thin = (unknownThen ?? 0) / total
  if (1 - thin < lines['coverage-warning']) {
    return unknown(
      `For ${percent(thin)} of the accounts of ${day} it cannot be told whether they were in it: their records begin later.`,
    )
  }
  if (members < ENOUGH_THEN)
    return unknown(`Needs at least ${ENOUGH_THEN} accounts that were in it on ${day}, had ${members}.`)
  const figure = still / members
  const lost = members - still - (gone ?? 0)
  const untold = lost > 0 ? `, for ${counted(lost, 'account')} it cannot be told now` : ''
  const under = part.source === 'history' ? `, as version ${part.version} of its rule kept them,` : ''
  const stay = `${percent(figure)} of the ${counted(members, 'account')} that were in it on ${day}${under} are still in${untold}.`
  const stays = figure >= threshold
  const verdict = stays
    ? turned.length > 0
      ? 'weak'
      : 'pass'
    : signs.length > 0 && turned.length === 0
      ? 'weak'
      : 'fail'
  return scored('stable', { ...frame, figure, verdict, reason: `${stay} ${lasting}` })
}
