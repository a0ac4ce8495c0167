import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { codeAdd } from './operations/code-add.ts'
import { codeEdit } from './operations/code-edit.ts'
import { codeImport } from './operations/code-import.ts'
import { codeList } from './operations/code-list.ts'
import { codeMerge } from './operations/code-merge.ts'
import { codeRemove } from './operations/code-remove.ts'
import { codeRename } from './operations/code-rename.ts'
import { codeShow } from './operations/code-show.ts'
import { codeSplit } from './operations/code-split.ts'

/** What people do with the codebook. */
export const codeOperations: readonly Operation<Market>[] = [
  codeAdd,
  codeList,
  codeShow,
  codeEdit,
  codeRename,
  codeMerge,
  codeSplit,
  codeRemove,
  codeImport,
]
