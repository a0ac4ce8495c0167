import { Burger, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { BrushMark } from './brush-mark.tsx'
import { Rail } from './rail.tsx'
import classes from './shell.module.css'
import { FindIcon } from './tools/find-button.tsx'
import { ShellTools } from './tools/shell-tools.tsx'

/** What stands around every screen: the rail, on a phone behind a button. */
export function Shell() {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        Go to the content
      </a>
      <div className={classes.side}>
        <Rail />
      </div>
      <header className={classes.top}>
        <Burger opened={opened} onClick={open} size="sm" aria-label="Open the list of screens" />
        <BrushMark size={22} />
        Brushwork
        <span className={classes.find}>
          <FindIcon />
        </span>
      </header>
      <Drawer
        opened={opened}
        onClose={close}
        size={260}
        withCloseButton={false}
        title={undefined}
        attributes={{ content: { 'aria-label': 'Screens' } }}
        transitionProps={{ duration: 120 }}
        styles={{ body: { padding: 0, height: '100%' }, content: { background: 'var(--paper)' } }}
      >
        <Rail onGo={close} />
      </Drawer>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <ShellTools />
    </div>
  )
}
