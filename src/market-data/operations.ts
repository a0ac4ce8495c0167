import type { Operation } from '../operation.ts'
import type { Market } from './market.ts'
import { accountFind } from './operations/account-find.ts'
import { accountShow } from './operations/account-show.ts'
import { accountTimelineOperation } from './operations/account-timeline.ts'
import { fieldValuesOperation } from './operations/field-values.ts'
import { fields } from './operations/fields.ts'
import { importOperation } from './operations/import.ts'
import { importList } from './operations/import-list.ts'
import { importPreview } from './operations/import-preview.ts'
import { importProblems } from './operations/import-problems.ts'
import { importUndo } from './operations/import-undo.ts'
import { rateList, rateSet } from './operations/rates.ts'
import { settingsSet, settingsShow } from './operations/settings.ts'

export const marketDataOperations: readonly Operation<Market>[] = [
  importPreview,
  importOperation,
  importList,
  importUndo,
  importProblems,
  fields,
  fieldValuesOperation,
  accountFind,
  accountShow,
  accountTimelineOperation,
  rateSet,
  rateList,
  settingsShow,
  settingsSet,
]
