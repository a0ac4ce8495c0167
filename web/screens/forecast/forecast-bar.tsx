import { SegmentedControl, Select } from '@mantine/core'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { ValueChoice } from '../../components/value-choice/value-choice.tsx'
import screen from '../measure/measure-screen.module.css'
import { FORECASTS } from './forecast-data.ts'
import type { ForecastAsked } from './forecast-search.ts'

interface ForecastBarProps {
  readonly asked: ForecastAsked
  readonly onChange: (changed: Partial<ForecastAsked>) => void
}

/** What is forecast, of whom, and how long a period is: what each question can be asked of. */
export function ForecastBar({ asked, onChange }: ForecastBarProps) {
  const { show, measure, by, segment, product, parts } = asked
  const isSplit = show === 'parts' && parts.length > 0
  return (
    <div className={screen.bar}>
      {show === 'pipeline' || show === 'record' ? null : (
        <Select
          aria-label="What is forecast"
          data={[...FORECASTS]}
          value={measure}
          allowDeselect={false}
          onChange={(value) =>
            onChange({ measure: FORECASTS.find((each) => each.value === value)?.value ?? 'revenue' })
          }
          w={160}
        />
      )}
      {isSplit ? null : (
        <SegmentChoice chosen={segment} whole="The whole market" onChoose={(name) => onChange({ segment: name })} />
      )}
      {show === 'ahead' ? (
        <ValueChoice
          label="Product"
          whole="Every product"
          field="orders.product"
          chosen={product}
          onChoose={(name) => onChange({ product: name })}
        />
      ) : null}
      {show === 'pipeline' || show === 'record' ? null : (
        <SegmentedControl
          aria-label="How long a period is"
          data={[
            { value: 'month', label: 'Months' },
            { value: 'week', label: 'Weeks' },
          ]}
          value={by}
          onChange={(value) => onChange({ by: value === 'week' ? 'week' : 'month' })}
        />
      )}
    </div>
  )
}
