import { SidePanel } from '../../../components/side-panel.tsx'
import type { Member } from './group.ts'

interface PersonPanelProps {
  readonly member: Member | undefined
  readonly onClose: () => void
}

export function PersonPanel({ member, onClose }: PersonPanelProps) {
  return (
    <SidePanel title={member?.name ?? ''} opened={member !== undefined} onClose={onClose}>
      {member?.title}
    </SidePanel>
  )
}
