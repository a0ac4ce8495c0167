import { EmptyState } from '../../../components/empty-state.tsx'
import { Notice } from '../desk/notice.tsx'
import type { SavedSegment } from '../desk/saved-segment.ts'
import { SegmentHistory } from '../history/segment-history.tsx'
import { SegmentScorecard } from '../scorecard/segment-scorecard.tsx'
import type { SegmentView } from './segment-views.tsx'

interface SegmentViewedProps {
  readonly saved: SavedSegment
  readonly view: Exclude<SegmentView, 'rule'>
  /** The rule on the desk differs from the saved one. */
  readonly changed: boolean
}

/** What is shown of a saved segment in place of its rule. What is not saved yet stays on the desk. */
export function SegmentViewed({ saved, view, changed }: SegmentViewedProps) {
  return (
    <>
      {changed ? (
        <Notice>{`This is about version ${saved.version} as it is saved; what you changed in the rule since waits there.`}</Notice>
      ) : null}
      {view === 'scorecard' ? (
        saved.subject === 'contact' ? (
          <EmptyState title="A scorecard is about companies">
            This is a segment of people. Draw one of the companies they are at, and it can be tested.
          </EmptyState>
        ) : (
          <SegmentScorecard name={saved.name} colour={saved.colour} />
        )
      ) : (
        <SegmentHistory saved={saved} />
      )}
    </>
  )
}
