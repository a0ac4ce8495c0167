import { useElementSize } from '@mantine/hooks'
import { type Combination, combinationWords, type Upset } from './upset.ts'
import { UpsetList } from './upset-list.tsx'
import { UpsetPicture } from './upset-picture.tsx'

interface UpsetChartProps {
  readonly upset: Upset
  readonly chosen: Combination | null
  readonly onChoose: (combination: Combination) => void
}

/** Below this width the combinations stand one under the other. */
const NARROW = 640

/** Which segments share companies: every combination with how many are in exactly those. */
export function UpsetChart({ upset, chosen, onChoose }: UpsetChartProps) {
  const { ref, width } = useElementSize()
  const key = chosen === null ? null : combinationWords(chosen)
  return (
    <div ref={ref}>
      {width === 0 ? (
        <div style={{ height: 420 }} />
      ) : width < NARROW ? (
        <UpsetList upset={upset} chosen={key} onChoose={onChoose} />
      ) : (
        <UpsetPicture upset={upset} width={width} chosen={key} onChoose={onChoose} />
      )}
    </div>
  )
}
