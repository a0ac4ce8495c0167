import { ActionIcon } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './find-button.module.css'
import { Keys } from './keys.tsx'
import { openTool } from './open-tool.ts'

/** Opens the palette; looks like the field it opens. */
export function FindButton() {
  return (
    <button type="button" className={classes.find} data-tour="find" onClick={() => openTool('palette')}>
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      <span className={classes.words}>Find …</span>
      <Keys keys="mod k" />
    </button>
  )
}

/** The same where there is room for a sign only. */
export function FindIcon() {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={40}
      aria-label="Find anything"
      onClick={() => openTool('palette')}
    >
      <IconSearch size={20} stroke={1.6} />
    </ActionIcon>
  )
}
