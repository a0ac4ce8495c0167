import { CloseButton } from '@mantine/core'
import classes from './coding.module.css'

interface CodeChipProps {
  readonly name: string
  readonly type: string
  readonly coders: readonly string[]
  /** Takes the code off again; offered to who gave it. */
  readonly onRemove?: (() => void) | undefined
}

/** A code on a passage: its name, its type (empty where it goes without saying), who gave it. */
export function CodeChip({ name, type, coders, onRemove }: CodeChipProps) {
  return (
    <span className={classes.chip}>
      <span className={classes.chipName}>{name}</span>
      <span className={classes.chipBy}>{[type, coders.join(', ')].filter((part) => part !== '').join(' · ')}</span>
      {onRemove === undefined ? null : (
        <CloseButton
          size="xs"
          aria-label={`Take off “${name}”`}
          onClick={onRemove}
          className={classes.chipClose ?? ''}
        />
      )}
    </span>
  )
}
