import { Button } from '@mantine/core'
import { SidePanel } from '../../components/side-panel.tsx'
import { PLACES, SETTINGS } from '../places.ts'
import { Keys } from '../tools/keys.tsx'
import { openTool } from '../tools/open-tool.ts'
import classes from './help-sheet.module.css'

const GENERAL = [
  { keys: 'mod k', words: 'Find a segment, an account, a screen or an action' },
  { keys: 'mod z', words: 'Undo the last change' },
  { keys: 'mod shift z', words: 'Do again what was undone' },
  { keys: '?', words: 'This sheet' },
  { keys: 'Esc', words: 'Close what lies over the screen' },
] as const

const TIME_LINE = [
  { keys: 'Left Right', words: 'Earlier, later' },
  { keys: '+ -', words: 'Less time, more time' },
  { keys: 'Home', words: 'All of it' },
] as const

/** Every key there is. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const places = [...PLACES.flatMap((group) => group.places), SETTINGS]
  return (
    <SidePanel title="Keys" opened onClose={onClose}>
      <div className={classes.sheet}>
        <KeyList title="Everywhere" rows={GENERAL} />
        <KeyList title="Go to" rows={places.map(({ keys, label }) => ({ keys, words: label }))} />
        <KeyList title="On an account’s time line" rows={TIME_LINE} />
        <div>
          <Button variant="default" onClick={() => openTool('tour')}>
            Take the tour
          </Button>
        </div>
      </div>
    </SidePanel>
  )
}

interface KeyListProps {
  readonly title: string
  readonly rows: readonly { readonly keys: string; readonly words: string }[]
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.list}>
        {rows.map(({ keys, words }) => (
          <div key={keys}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
