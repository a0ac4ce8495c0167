import { NativeSelect } from '@mantine/core'
import { useId } from 'react'
import type { DeskFile } from '../desk/desk-state.ts'
import { importDesk } from '../desk/import-desk.ts'
import { kindWords } from '../desk/import-words.ts'
import type { FilePreview, OfferedKind } from '../desk/preview.ts'
import classes from './file-card.module.css'

interface KindChoiceProps {
  readonly file: DeskFile
  readonly preview: FilePreview
  readonly kinds: readonly OfferedKind[]
}

/** What one row is. Another answer guesses every column anew. */
export function KindChoice({ file, preview, kinds }: KindChoiceProps) {
  const id = useId()
  const several = preview.kinds.length > 1
  const value = several ? 'several' : (preview.kinds[0] ?? '')
  return (
    <div className={classes.kind}>
      <label htmlFor={id}>Rows are</label>
      <NativeSelect
        id={id}
        value={value}
        data={[
          ...(value === '' ? [{ value: '', label: 'choose' }] : []),
          ...(several ? [{ value: 'several', label: preview.kinds.map(kindWords).join(' and ') }] : []),
          ...kinds.map(({ kind }) => ({ value: kind, label: kindWords(kind) })),
        ]}
        onChange={(event) => {
          const chosen = kinds.find(({ kind }) => kind === event.currentTarget.value)
          if (chosen !== undefined) importDesk.chooseKind(file.id, chosen.kind)
        }}
      />
    </div>
  )
}
