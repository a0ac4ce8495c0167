import type { Operation } from '../operation.ts'
import type { Market } from './market.ts'
import { accountDuplicates } from './operations/account-duplicates.ts'
import { accountFind } from './operations/account-find.ts'
import { accountMerge, accountMerges, accountNotDuplicates, accountUnmerge } from './operations/account-merges.ts'
import { accountShow } from './operations/account-show.ts'
import { accountTimelineOperation } from './operations/account-timeline.ts'
import { fieldAfterOutcome } from './operations/field-after-outcome.ts'
import { fieldKnownBefore } from './operations/field-known-before.ts'
import { fieldValuesOperation } from './operations/field-values.ts'
import { fields } from './operations/fields.ts'
import { importOperation } from './operations/import.ts'
import { importList } from './operations/import-list.ts'
import { importPreview } from './operations/import-preview.ts'
import { importProblems } from './operations/import-problems.ts'
import { importUndo } from './operations/import-undo.ts'
import { rateList, rateSet } from './operations/rates.ts'
import { settingsSet, settingsShow } from './operations/settings.ts'
import { settingsChoices } from './operations/settings-choices.ts'
import { thresholdList, thresholdSet } from './operations/thresholds.ts'

export const marketDataOperations: readonly Operation<Market>[] = [
  importPreview,
  importOperation,
  importList,
  importUndo,
  importProblems,
  fields,
  fieldValuesOperation,
  fieldAfterOutcome,
  fieldKnownBefore,
  accountFind,
  accountShow,
  accountTimelineOperation,
  accountDuplicates,
  accountMerge,
  accountUnmerge,
  accountMerges,
  accountNotDuplicates,
  rateSet,
  rateList,
  settingsShow,
  settingsSet,
  settingsChoices,
  thresholdList,
  thresholdSet,
]
