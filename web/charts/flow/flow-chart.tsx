import { useElementSize } from '@mantine/hooks'
import type { Flow, FlowLink } from './flow.ts'
import { FlowList } from './flow-list.tsx'
import { FlowPicture } from './flow-picture.tsx'

interface FlowChartProps {
  readonly flow: Flow
  readonly chosen: FlowLink | null
  readonly onChoose: (link: FlowLink) => void
}

/** Below this width the moves stand one under the other. */
const NARROW = 640

/** Who went from which group to which, as ribbons or, where there is no room, as a list. */
export function FlowChart(props: FlowChartProps) {
  const { ref, width } = useElementSize()
  return (
    <div ref={ref}>
      {width === 0 ? (
        <div style={{ height: 486 }} />
      ) : width < NARROW ? (
        <FlowList {...props} />
      ) : (
        <FlowPicture {...props} width={width} />
      )}
    </div>
  )
}
