import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useWrite } from '../../../api/use-write.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { NameForm } from './name-form.tsx'
import { Notice } from './notice.tsx'
import type { Basis, SavedSegment } from './saved-segment.ts'
import type { SegmentTask } from './segment-menu.tsx'
import { VersionList } from './version-list.tsx'

interface SegmentTasksProps {
  readonly task: SegmentTask
  readonly saved: SavedSegment
  /** As it is on the desk: a copy takes it with what is not saved yet. */
  readonly rule: string
  readonly note: string
  readonly onTake: (basis: Basis) => void
  /** Called before the page is left on purpose. */
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** Copying, renaming and deleting a segment, and its versions: each asked in the page, none in a window over it. */
export function SegmentTasks({ task, saved, rule, note, onTake, onLeave, onClose }: SegmentTasksProps) {
  const navigate = useNavigate()
  const copy = useWrite('segment save')
  const rename = useWrite('segment rename')
  const remove = useWrite('segment delete')
  const goTo = (segment: string): void => {
    onLeave()
    onClose()
    void navigate({ to: '/segments/$segment', params: { segment } })
  }
  switch (task) {
    case 'copy':
      return (
        <NameForm
          label="Name of the copy"
          start={`${saved.name}-copy`}
          action="Save the copy"
          busy={copy.isPending}
          failure={copy.error}
          onCancel={onClose}
          onName={(name) =>
            copy.mutate({ name, expr: rule, note, basedOn: 0 }, { onSuccess: (done) => goTo(done.name) })
          }
        />
      )
    case 'rename':
      return (
        <NameForm
          label="New name"
          start={saved.name}
          action="Rename"
          busy={rename.isPending}
          failure={rename.error}
          onCancel={onClose}
          onName={(newName) =>
            newName === saved.name
              ? onClose()
              : rename.mutate({ name: saved.name, newName }, { onSuccess: (done) => goTo(done.name) })
          }
        />
      )
    case 'delete':
      return (
        <>
          <Notice
            wrong
            actions={
              <>
                <Button variant="default" onClick={onClose}>
                  Keep it
                </Button>
                <Button
                  color="red"
                  loading={remove.isPending}
                  disabled={saved.usedBy.length > 0}
                  onClick={() =>
                    remove.mutate(
                      { name: saved.name },
                      {
                        onSuccess: () => {
                          onLeave()
                          void navigate({ to: '/segments' })
                        },
                      },
                    )
                  }
                >
                  Delete it
                </Button>
              </>
            }
          >
            {saved.usedBy.length > 0
              ? `${saved.name} cannot be deleted: the rules of ${saved.usedBy.join(', ')} use it.`
              : `Delete ${saved.name}? Its versions stay on record, and the last change can be taken back.`}
          </Notice>
          {remove.error === null ? null : <FailureNote failure={remove.error} />}
        </>
      )
    case 'versions':
      return (
        <SidePanel title={`Versions of ${saved.name}`} opened onClose={onClose}>
          <VersionList
            saved={saved}
            onTake={(basis) => {
              onTake(basis)
              onClose()
            }}
          />
        </SidePanel>
      )
  }
}
