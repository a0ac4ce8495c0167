import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

interface SidePanelProps {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  /** Room for two columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Detail beside what it belongs to; never one over another. Escape closes it and focus returns. */
export function SidePanel({ title, opened, onClose, wide = false, children }: SidePanelProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={wide ? 760 : 440}
      title={title}
      overlayProps={{ backgroundOpacity: 0.15 }}
      transitionProps={{ duration: 120 }}
      // A header of its own would be a second banner of the page.
      attributes={{ header: { role: 'group' } }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{
        title: { fontSize: 19, fontWeight: 640 },
        content: { background: 'var(--paper-raised)' },
        header: { background: 'var(--paper-raised)' },
      }}
    >
      {children}
    </Drawer>
  )
}
