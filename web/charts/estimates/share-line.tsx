import { formatShare } from '../../look/format.ts'
import { rulerOf } from './estimate.ts'
import { EstimateLine } from './estimate-line.tsx'

interface ShareLineProps {
  readonly label: string
  readonly value: number
  readonly lo: number | null
  readonly hi: number | null
  readonly n: number
}

/** One share, 0 to 1, as a dot on its interval. */
export function ShareLine({ label, value, lo, hi, n }: ShareLineProps) {
  const estimate = { key: label, name: label, value, low: lo, high: hi, basis: `n = ${n}` }
  return <EstimateLine estimate={estimate} ruler={rulerOf([estimate], { text: formatShare, within: [0, 1] })} />
}
