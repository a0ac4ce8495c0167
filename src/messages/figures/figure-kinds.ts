import { refuse } from '../../problem.ts'
import type { FigureKind } from './figure-kind.ts'
import { answeredKind } from './kinds/answered-kind.ts'
import { channelKind } from './kinds/channel-kind.ts'
import { competitorKind } from './kinds/competitor-kind.ts'
import { countKinds } from './kinds/count-kinds.ts'
import { namedKind } from './kinds/named-kind.ts'
import { outcomeKinds } from './kinds/outcome-kinds.ts'

/** Everything that can be told as a figure; another kind is another line here. */
export const FIGURE_KINDS: readonly FigureKind[] = [
  ...outcomeKinds,
  ...countKinds,
  namedKind,
  answeredKind,
  channelKind,
  competitorKind,
]

/** The kind of that name; throws a Problem with the names there are. */
export function figureKindNamed(name: string, field = 'figure'): FigureKind {
  const found = FIGURE_KINDS.find((each) => each.name === name.trim().toLowerCase())
  if (found !== undefined) return found
  return refuse('no_such_figure', `There is no figure called ${JSON.stringify(name)}.`, {
    at: { field, value: name },
    hint: `There are ${FIGURE_KINDS.map((each) => each.name).join(', ')}.`,
  })
}
