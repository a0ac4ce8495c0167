import type { InputOf } from '../api/operation-types.ts'
import { useRead } from '../api/use-read.ts'

/** A threshold of the workspace; undefined until it is known. */
export function useThreshold(name: InputOf<'threshold set'>['name']): number | undefined {
  const { data } = useRead('threshold list', {}, { fresh: 60_000 })
  return data?.thresholds.find((threshold) => threshold.name === name)?.value
}
