import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react'

export type SegmentTask = 'versions' | 'copy' | 'rename' | 'delete'

const TASKS = [
  { task: 'versions', label: 'Versions', icon: IconHistory },
  { task: 'copy', label: 'Save a copy', icon: IconCopy },
  { task: 'rename', label: 'Rename', icon: IconPencil },
  { task: 'delete', label: 'Delete', icon: IconTrash },
] as const

/** What can be done with a saved segment besides changing its rule. */
export function SegmentMenu({ onTask }: { readonly onTask: (task: SegmentTask) => void }) {
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="More for this segment">
          <IconDots size={20} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {TASKS.map(({ task, label, icon: Icon }) => (
          <Menu.Item key={task} leftSection={<Icon size={16} aria-hidden="true" />} onClick={() => onTask(task)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
