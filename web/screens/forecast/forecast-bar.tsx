import { SegmentedControl, Select } from '@mantine/core'
import { useRead } from '../../api/use-read.ts'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
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
  const products = useRead('field values', { field: 'orders.product', limit: 50 }, { fresh: 60_000 })
  const names = products.data?.values.map(({ value }) => value) ?? []
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
      {show === 'ahead' && names.length > 0 ? (
        <Select
          aria-label="Product"
          placeholder="Every product"
          data={product === undefined || names.includes(product) ? names : [product, ...names]}
          value={product ?? null}
          clearable
          searchable={names.length > 8}
          clearButtonProps={{ 'aria-label': 'Every product' }}
          onChange={(name) => onChange({ product: name ?? '' })}
          w={170}
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
