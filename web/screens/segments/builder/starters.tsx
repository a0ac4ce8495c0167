import { Button } from '@mantine/core'
import { fieldChoices } from './field-choices.ts'
import classes from './group.module.css'
import type { Pick } from './new-row.ts'
import { useScope, useVocabulary } from './vocabulary.ts'

/** What most rules begin with, in the order of the work; only those that this workspace has are offered. */
const USUAL = [
  'industry',
  'employees',
  'country',
  'technologies',
  'contacts count',
  'deals count',
  'orders.revenue total',
  'department',
  'seniority',
  'title',
  'account.industry',
  'account.employees',
]

/** An empty rule offers what most rules begin with. */
export function Starters({ onPick }: { readonly onPick: (pick: Pick) => void }) {
  const scope = useScope()
  const choices = fieldChoices(useVocabulary(), scope, '').flatMap((group) => group.choices)
  const usual = USUAL.flatMap((key) => choices.find((choice) => choice.key === key) ?? [])
  if (usual.length === 0) return null
  return (
    <div className={classes.starters}>
      <p>Most rules begin with one of these.</p>
      <div>
        {usual.map(({ key, label, pick }) => (
          <Button key={key} variant="default" size="compact-md" onClick={() => onPick(pick)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
