import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../../../api/call.ts'
import type { Failure } from '../../../api/failure.ts'
import type { OutputOf } from '../../../api/operation-types.ts'
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
  const client = useQueryClient()
  const copy = useMutation<OutputOf<'segment save'>, Failure, string>({
    mutationFn: (name) => call('segment save', { name, expr: rule, note, basedOn: 0 }),
    onSuccess: (done) => leaveFor(done.name),
  })
  const rename = useMutation<OutputOf<'segment rename'>, Failure, string>({
    mutationFn: (newName) => call('segment rename', { name: saved.name, newName }),
    onSuccess: (done) => leaveFor(done.name),
  })
  const remove = useMutation<OutputOf<'segment delete'>, Failure>({
    mutationFn: () => call('segment delete', { name: saved.name }),
    onSuccess: () => leaveFor(undefined),
  })
  /** Goes on before everything is read anew: this segment may have another name by now, or none. */
  const leaveFor = async (segment: string | undefined): Promise<void> => {
    onLeave()
    if (segment === undefined) await navigate({ to: '/segments' })
    else await navigate({ to: '/segments/$segment', params: { segment } })
    client.removeQueries({ queryKey: ['segment show', { name: saved.name }] })
    await client.invalidateQueries()
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
          onName={(name) => copy.mutate(name)}
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
          onName={(name) => (name === saved.name ? onClose() : rename.mutate(name))}
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
                  onClick={() => remove.mutate()}
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
