import { formatNumber } from '../../terminal-table.ts'
import type { MovementSegment } from './choose-movement.ts'
import { NOWHERE, OTHERS } from './movement-groups.ts'
import type { Movement } from './movement-schema.ts'
import type { Stages } from './movement-stages.ts'

/** What must be known to read the chart, in words. */
export function movementNotes(
  shown: Omit<Movement, 'notes'>,
  {
    segments,
    recordsEnd,
  }: { readonly segments: readonly MovementSegment[]; readonly recordsEnd: Stages['recordsEnd'] },
): string[] {
  const { stages, nodes, partition, leftOut } = shown
  const notes = [
    'The rules of today are asked of every moment, so an account moves only because its own records changed, or the time since they did, never because a rule was changed.',
  ]
  notes.push(
    partition
      ? 'An account in several segments counts in the first of them; where it cannot be told whether it is in an earlier one, it cannot be told.'
      : `An account in several segments is ${NOWHERE.several}; where one segment’s rule cannot be told and it is in at most one other, it cannot be told.`,
  )
  const untold = stages.map(
    ({ key }) => nodes.find((node) => node.stage === key && node.group === NOWHERE.untold)?.accounts ?? 0,
  )
  const most = Math.max(...untold)
  const worst = stages[untold.indexOf(most)]
  if (most > 0 && worst !== undefined) {
    const blamed = [...worst.segments]
      .filter(({ unknown }) => unknown > 0)
      .sort((one, other) => other.unknown - one.unknown)
    const whom = blamed
      .slice(0, 3)
      .map(({ group, unknown }) => `${group} (${formatNumber(unknown)})`)
      .join(', ')
    notes.push(
      `For ${formatNumber(most)} of ${formatNumber(worst.accounts)} accounts it cannot be told where they were on ${worst.day}: something that ${whom} ask${blamed.length === 1 ? 's' : ''} for was not known then.`,
    )
    if ((untold[0] ?? 0) > (untold.at(-1) ?? 0)) {
      notes.push(
        'What was first recorded later does not stand in for the time before, or every account would seem to have stayed what it is. Imports that say since when their rows hold (updated_at) tell more.',
      )
    }
  }
  if (recordsEnd !== null) {
    notes.push(
      `The ${recordsEnd.kind} that the rules ask for end on ${recordsEnd.day}, and so does the chart: later everybody would seem to leave.`,
    )
  }
  if (stages.at(-1)?.partial === true)
    notes.push(`${stages.at(-1)?.key} goes on: its last step is shorter than the others.`)
  const others = segments.find(({ kind }) => kind === 'others')
  if (others !== undefined)
    notes.push(`${OTHERS}: ${others.rules.length} saved segments that are smaller than those shown.`)
  if (leftOut.length > 0) {
    notes.push(
      `Not shown: ${leftOut.map(({ segment, reason }) => `${segment} (${reason.slice(0, 1).toLowerCase()}${reason.slice(1, -1)})`).join(', ')}.`,
    )
  }
  return notes
}
