import { SegmentedControl } from '@mantine/core'
import { useRead } from '../../api/use-read.ts'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { Choice } from '../../components/value-choice/choice.tsx'
import { ValueChoice } from '../../components/value-choice/value-choice.tsx'
import classes from './measure-screen.module.css'
import type { MeasureAsked } from './measure-search.ts'

interface ScopeBarProps {
  readonly asked: MeasureAsked
  readonly onChange: (changed: Partial<Record<keyof MeasureAsked, string>>) => void
}

/** Whose figures, of which persona, product and channel, and how long a period is: what the question can be asked of. */
export function ScopeBar({ asked, onChange }: ScopeBarProps) {
  const { show, by, segment, persona, product, channel } = asked
  const isFigures = show === 'figures'
  const personas = useRead('persona list', {}, { fresh: 60_000, enabled: isFigures })
  return (
    <div className={classes.bar}>
      <SegmentChoice chosen={segment} whole="The whole market" onChoose={(name) => onChange({ segment: name })} />
      {isFigures ? (
        <Choice
          label="Persona"
          whole="Every persona"
          options={personas.data?.personas.map(({ name }) => name)}
          chosen={persona}
          onChoose={(name) => onChange({ persona: name })}
        />
      ) : null}
      {isFigures || show === 'customers' ? (
        <ValueChoice
          label="Product"
          whole="Every product"
          field="orders.product"
          chosen={product}
          onChoose={(name) => onChange({ product: name })}
        />
      ) : null}
      {isFigures ? (
        <ValueChoice
          label="Channel"
          whole="Every channel"
          field="touches.channel"
          chosen={channel}
          onChoose={(name) => onChange({ channel: name })}
        />
      ) : null}
      <SegmentedControl
        aria-label="How long a period is"
        data={[
          { value: 'month', label: 'Months' },
          { value: 'quarter', label: 'Quarters' },
        ]}
        value={by}
        onChange={(value) => onChange({ by: value })}
      />
    </div>
  )
}
