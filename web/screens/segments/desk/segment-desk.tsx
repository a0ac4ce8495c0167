import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Link, useBlocker, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { BrushStroke } from '../../../components/brush-stroke.tsx'
import { FailureNote } from '../../../components/failure-note.tsx'
import { Page } from '../../../components/page.tsx'
import { SegmentTrend } from '../../../components/segment-trend/segment-trend.tsx'
import { forgetDraft } from '../draft/kept-draft.ts'
import type { RuleTextHandle } from '../text/rule-text.tsx'
import { useCompletion } from '../text/use-completion.ts'
import { SegmentViewed } from '../views/segment-viewed.tsx'
import { type SegmentView, SegmentViews } from '../views/segment-views.tsx'
import { ConflictView } from './conflict-view.tsx'
import { Examples } from './examples.tsx'
import { LiveFigures } from './live-figures.tsx'
import { Notice } from './notice.tsx'
import { RulePanes } from './rule-panes.tsx'
import { SaveBar } from './save-bar.tsx'
import { saveObstacle, unfinishedRemark } from './save-obstacle.ts'
import { SavePreview } from './save-preview.tsx'
import { conflictBasis, type SavedSegment } from './saved-segment.ts'
import classes from './segment-desk.module.css'
import { SegmentMenu, type SegmentTask } from './segment-menu.tsx'
import { segmentName } from './segment-name.ts'
import { SegmentTasks } from './segment-tasks.tsx'
import { useDesk } from './use-desk.ts'
import { useSaving } from './use-saving.ts'

interface SegmentDeskProps {
  /** Undefined for a segment that is being drawn for the first time. */
  readonly saved: SavedSegment | undefined
  readonly startRule?: string
  readonly startName?: string
  readonly view?: SegmentView
}

/** One segment on the desk: its size, the rule as rows and as text, example accounts, and saving it. */
export function SegmentDesk({ saved, startRule = '', startName = '', view = 'rule' }: SegmentDeskProps) {
  const desk = useDesk(saved, startRule, startName)
  const { draft, basis, note, changed } = desk
  const { state, counting } = draft
  const saving = useSaving()
  const navigate = useNavigate()
  const complete = useCompletion(state.subject)
  const [task, setTask] = useState<SegmentTask | null>(null)
  const text = useRef<RuleTextHandle>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const leaving = useRef(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && !leaving.current && current.pathname !== next.pathname,
    withResolver: true,
    enableBeforeUnload: false,
  })

  const name = saved?.name ?? segmentName(desk.name)
  const obstacle = saveObstacle(state, counting, name)
  const unfinished = unfinishedRemark(state)

  const save = async (basedOn = basis.version): Promise<boolean> => {
    if (obstacle !== undefined) {
      if (name === '') nameField.current?.focus()
      return false
    }
    const written = state.text
    const done = await saving.save({ name, expr: written, note, basedOn })
    if (done === undefined) return false
    forgetDraft(desk.key)
    desk.setBasis({ version: done.version, rule: written, note })
    if (saved === undefined) {
      leaving.current = true
      await navigate({ to: '/segments/$segment', params: { segment: done.name } })
    }
    return true
  }

  useHotkeys(
    [
      ['mod+S', () => void save()],
      ['mod+Enter', () => text.current?.focus()],
    ],
    [],
    true,
  )

  const { conflict } = saving
  return (
    <Page
      title={saved?.name ?? 'Draw a segment'}
      mark={
        saved === undefined ? undefined : (
          <>
            <BrushStroke name={saved.name} colour={saved.colour} width={128} height={16} />
            <Link to="/measure" search={{ segment: saved.name } as never} className={classes.trend ?? ''}>
              <SegmentTrend name={saved.name} words />
            </Link>
          </>
        )
      }
      sentence={
        saved === undefined
          ? 'Say which companies you mean, in rows or as text. The size follows as you go.'
          : (saved.note ?? `Version ${saved.version}`)
      }
      actions={
        saved === undefined ? undefined : (
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/targets" search={{ segment: saved.name } as never} {...props} />}
            >
              Target list
            </Button>
            <SegmentMenu onTask={setTask} />
          </>
        )
      }
    >
      {saved === undefined ? null : <SegmentViews name={saved.name} view={view} />}
      {saved === undefined || view === 'rule' ? null : <SegmentViewed saved={saved} view={view} changed={changed} />}
      <div className={classes.desk} hidden={view !== 'rule'}>
        {blocker.status === 'blocked' ? (
          <Notice
            wrong
            actions={
              <>
                <Button variant="default" onClick={blocker.reset}>
                  Stay here
                </Button>
                <Button
                  variant="default"
                  onClick={() => {
                    forgetDraft(desk.key)
                    blocker.proceed()
                  }}
                >
                  Leave without saving
                </Button>
              </>
            }
          >
            What you changed is not saved yet.
          </Notice>
        ) : null}
        {desk.restored && changed ? (
          <Notice
            actions={
              <Button variant="subtle" size="compact-sm" onClick={desk.discard}>
                Discard them
              </Button>
            }
          >
            Your unsaved changes from before this page was reloaded are back.
          </Notice>
        ) : null}
        {state.failure === null ? null : state.failure.outside ? (
          <Notice wrong>{state.failure.message} Trying again by itself; nothing you wrote is lost.</Notice>
        ) : (
          <FailureNote failure={state.failure} onRetry={draft.retry} />
        )}
        {conflict === null || saved === undefined ? null : (
          <ConflictView
            conflict={conflict}
            onTheirs={() => {
              saving.settle()
              if (typeof conflict.current?.['rule'] === 'string') desk.take(conflictBasis(conflict.current))
              else {
                leaving.current = true
                forgetDraft(desk.key)
                void navigate({ to: '/segments' })
              }
            }}
            onMine={() => void save(Number(conflict.current?.['version'] ?? saved.version))}
            onCopy={() => {
              saving.settle()
              setTask('copy')
            }}
          />
        )}
        {task === null || saved === undefined ? null : (
          <SegmentTasks
            task={task}
            saved={saved}
            rule={state.problems.length === 0 && state.text.trim() !== '' ? state.text : saved.rule}
            note={note}
            onTake={desk.take}
            onLeave={() => {
              leaving.current = true
              forgetDraft(desk.key)
            }}
            onClose={() => setTask(null)}
          />
        )}
        <LiveFigures state={state} counting={counting} colour={saved?.colour} />
        <RulePanes draft={draft} complete={complete} text={text} />
        <Examples state={state} counting={counting} />
        {(changed && conflict === null) || saved === undefined ? (
          <SaveBar
            version={basis.version}
            name={desk.name}
            note={note}
            onName={desk.setName}
            onNote={desk.setNote}
            nameField={nameField}
            obstacle={obstacle}
            remark={unfinished}
            saving={saving.saving}
            failure={saving.failure ?? (saved === undefined ? conflict : null)}
            onSave={() => void save()}
            onDiscard={desk.discard}
            discardable={changed}
            preview={
              saved === undefined || state.text.trim() === basis.rule.trim() ? undefined : (
                <SavePreview name={saved.name} rule={state.text} settled={!counting && obstacle === undefined} />
              )
            }
          />
        ) : null}
      </div>
    </Page>
  )
}
