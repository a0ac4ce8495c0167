import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { nameOf } from '../message-words.ts'
import type { Message } from '../messages-data.ts'

/** What is done seldom. */
export function MoreMenu({ message }: { readonly message: Message }) {
  const navigate = useNavigate()
  const remove = useUndoable('message remove', () => `Removed the message of ${nameOf(message)}`)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="More">
          <IconDots size={17} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.6} />}
          onClick={() =>
            remove.mutate({ message: message.id }, { onSuccess: () => void navigate({ to: '/messages' }) })
          }
        >
          Remove the message
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
