import { Button } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { formatDate } from '../../../look/format.ts'
import { type ForecastAsked, inputOf } from '../forecast-search.ts'

/** Keeps the forecast that is shown, so that what comes can judge it. */
export function KeepButton({ asked }: { readonly asked: ForecastAsked }) {
  const keep = useUndoable('forecast keep', ({ of, asOf, already }) =>
    already
      ? `The forecast of ${of} from ${formatDate(asOf)} was kept already`
      : `Kept the forecast of ${of}, from what was known on ${formatDate(asOf)}`,
  )
  return (
    <div>
      <Button
        leftSection={<IconBookmark size={17} stroke={1.6} />}
        loading={keep.isPending}
        onClick={() => keep.mutate(inputOf(asked))}
      >
        Keep this forecast
      </Button>
      {keep.error === null ? null : <FailureNote failure={keep.error} />}
    </div>
  )
}
