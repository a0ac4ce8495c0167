import { theSpine } from './0001-the-spine.ts'
import { segmentColours } from './0002-segment-colours.ts'
import { mergedAccounts } from './0003-merged-accounts.ts'
import { segmentRefreshes } from './0004-segment-refreshes.ts'
import { knownBefore } from './0005-known-before.ts'
import { champions } from './0006-champions.ts'
import { titleCorrections } from './0007-title-corrections.ts'
import { research } from './0008-research.ts'
import { measure } from './0009-measure.ts'
import { messages } from './0010-messages.ts'
import type { Migration } from './migration.ts'

/** In the order they run. Add at the end; never change or remove one. */
export const migrations: readonly Migration[] = [
  theSpine,
  segmentColours,
  mergedAccounts,
  segmentRefreshes,
  knownBefore,
  champions,
  titleCorrections,
  research,
  measure,
  messages,
]
