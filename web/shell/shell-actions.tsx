import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconArrowBackUp, IconKeyboard, IconMoon, IconSun } from '@tabler/icons-react'
import classes from './shell-actions.module.css'
import { openTool } from './tools/open-tool.ts'
import { undoLast } from './tools/undo-last.tsx'

/** Small buttons at the foot of the rail: what concerns the whole app. */
export function ShellActions() {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const next = scheme === 'light' ? 'dark' : 'light'
  return (
    <div className={classes.row}>
      <Tooltip label="Undo the last change">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label="Undo the last change"
          onClick={() => void undoLast()}
        >
          <IconArrowBackUp size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Keys">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label="Show the keys"
          onClick={() => openTool('help')}
        >
          <IconKeyboard size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={next === 'dark' ? 'Dark' : 'Light'}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={`Switch to the ${next} look`}
          onClick={() => setColorScheme(next)}
        >
          {next === 'dark' ? <IconMoon size={18} stroke={1.6} /> : <IconSun size={18} stroke={1.6} />}
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
