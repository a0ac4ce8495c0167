import { Select, TextInput } from '@mantine/core'
import { BUYING_ROLE_CHOICES } from '../../../look/buying-roles.ts'
import { MODE_CHOICES, RELATION_CHOICES } from '../research-words.ts'
import classes from './facts.module.css'
import type { Facts } from './facts.ts'

interface FactsFieldsProps {
  readonly facts: Facts
  readonly onChange: (facts: Facts) => void
}

/** What their company was to us, as what they spoke, how and when. */
export function FactsFields({ facts, onChange }: FactsFieldsProps) {
  const set = (part: Partial<Facts>): void => onChange({ ...facts, ...part })
  return (
    <div className={classes.fields}>
      <Select
        label="Their company was to us"
        placeholder="Not known"
        data={RELATION_CHOICES}
        value={facts.relation}
        clearable
        onChange={(relation) => set({ relation: relation })}
      />
      <TextInput
        label="Role when it was decided"
        description="Such as “creative manager”; empty: as the records say"
        value={facts.role}
        onChange={(event) => set({ role: event.currentTarget.value })}
      />
      <Select
        label="Part in the purchase"
        placeholder="Not known"
        data={BUYING_ROLE_CHOICES}
        value={facts.buyingRole}
        clearable
        searchable
        onChange={(buyingRole) => set({ buyingRole: buyingRole })}
      />
      <Select
        label="How they were asked"
        placeholder="Not known"
        data={MODE_CHOICES}
        value={facts.mode}
        clearable
        onChange={(mode) => set({ mode: mode })}
      />
      <TextInput
        label="Day of the conversation"
        type="date"
        value={facts.on}
        onChange={(event) => set({ on: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label="Interview guide"
          value={facts.guide}
          onChange={(event) => set({ guide: event.currentTarget.value })}
        />
        <TextInput
          label="Version"
          value={facts.guideVersion}
          onChange={(event) => set({ guideVersion: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label="What to call the conversation"
        placeholder="As the file is called"
        value={facts.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
    </div>
  )
}
