import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call } from '../../api/call.ts'
import { Failure } from '../../api/failure.ts'
import { queryClient } from '../../api/query-client.ts'
import classes from './undo-last.module.css'

const SHOWN = 'undo'

/** What was undone on this page and may be done again, the newest last. */
const undone: number[] = []

/** Takes the last change back and says what it was, with the way to do it again. */
export async function undoLast(): Promise<void> {
  await change(undefined)
}

/** Does again what was undone last on this page. */
export async function redoLast(): Promise<void> {
  const id = undone.pop()
  if (id === undefined) tell('Nothing was undone on this page that could be done again.')
  else await change(id)
}

async function change(id: number | undefined): Promise<void> {
  try {
    const { undo, passedOver } = await call('change undo', id === undefined ? {} : { id })
    const isRedo = id !== undefined
    if (!isRedo) undone.push(undo.id)
    const left = passedOver.map(({ words, because }) => ` ${words} was left: ${because}`).join('')
    tell(`${undo.words}.${left}`, isRedo ? undefined : undo.id)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const nothing = error.problems.some(({ code }) => code === 'nothing_to_undo')
    tell(nothing ? 'There is nothing to undo.' : error.message)
  }
  await queryClient.invalidateQueries()
}

function tell(message: string, redo?: number): void {
  notifications.hide(SHOWN)
  notifications.show({
    id: SHOWN,
    autoClose: redo === undefined ? 5000 : 9000,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Close' },
    message: (
      <span className={classes.told}>
        <span>{message}</span>
        {redo === undefined ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => void redoThis(redo)}>
            Redo
          </Button>
        )}
      </span>
    ),
  })
}

async function redoThis(id: number): Promise<void> {
  const place = undone.indexOf(id)
  if (place >= 0) undone.splice(place, 1)
  await change(id)
}
