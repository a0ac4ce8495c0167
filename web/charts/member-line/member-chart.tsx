import { useElementSize } from '@mantine/hooks'
import type { MemberPoint } from './member-line.ts'
import { MemberPicture } from './member-picture.tsx'

interface MemberChartProps {
  readonly points: readonly MemberPoint[]
  readonly colour: number
  /** Which refresh is looked at. */
  readonly chosen: string | null
  readonly onChoose: (at: string) => void
}

/** How large a segment was at each refresh, who came in above and who left below. */
export function MemberChart(props: MemberChartProps) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref}>{width === 0 ? <div style={{ height: 380 }} /> : <MemberPicture {...props} width={width} />}</div>
  )
}
