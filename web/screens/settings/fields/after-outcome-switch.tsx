import { Switch } from '@mantine/core'
import { useUndoable } from '../../../components/use-undoable.tsx'

interface AfterOutcomeSwitchProps {
  readonly kind: string
  readonly field: string
  readonly label: string
  readonly checked: boolean
}

/** Whether the field is filled in only after a deal is won or lost. */
export function AfterOutcomeSwitch({ kind, field, label, checked }: AfterOutcomeSwitchProps) {
  const declare = useUndoable('field after-outcome', ({ afterOutcome }) =>
    afterOutcome ? `${label} counts as filled in after the outcome` : `${label} counts as known before the outcome`,
  )
  const shown = declare.isPending ? declare.variables.yes === true : checked
  return (
    <Switch
      size="xs"
      checked={shown}
      disabled={declare.isPending}
      aria-label={`${label} of ${kind.replaceAll('_', ' ')} is filled in after the outcome`}
      onChange={(event) =>
        declare.mutate({ field: `${kind}.${field}`, ...(event.currentTarget.checked ? { yes: true } : { no: true }) })
      }
    />
  )
}
