import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import classes from './shell-actions.module.css'

/** Small buttons at the foot of the rail: what concerns the whole app. */
export function ShellActions() {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const next = scheme === 'light' ? 'dark' : 'light'
  return (
    <div className={classes.row}>
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
