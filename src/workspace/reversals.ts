import { briefReversals } from '../brief/index.ts'
import { marketDataReversals } from '../market-data/index.ts'
import { measureReversals } from '../measure/index.ts'
import { messageReversals } from '../messages/index.ts'
import { personaReversals } from '../personas/index.ts'
import { researchReversals } from '../research/index.ts'
import { roleReversals } from '../roles/index.ts'
import { segmentReversals } from '../segments/index.ts'
import type { Reversal } from '../state/index.ts'
import type { Workspace } from './workspace.ts'

/** How every kind of change is told and taken back. What a domain can change it says here, beside its operations. */
export const REVERSALS: readonly Reversal<Workspace>[] = [
  ...marketDataReversals,
  ...segmentReversals,
  ...roleReversals,
  ...researchReversals,
  ...personaReversals,
  ...measureReversals,
  ...messageReversals,
  ...briefReversals,
]
