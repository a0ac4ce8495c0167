import { Button } from '@mantine/core'
import { EmptyState } from '../../../components/empty-state.tsx'
import { formatDate } from '../../../look/format.ts'
import type { Conversation } from '../research-data.ts'

/** Without consent the words are not shown, not even here. */
export function HiddenWords({
  interview,
  onConsent,
}: {
  readonly interview: Conversation
  readonly onConsent: () => void
}) {
  const { withdrawn, expires } = interview.consent
  return (
    <EmptyState
      title="These words are hidden"
      actions={
        <Button variant="default" onClick={onConsent}>
          Write down a new consent
        </Button>
      }
    >
      {withdrawn === null
        ? `Consent to use them ended on ${expires === null ? 'an earlier day' : formatDate(expires)}.`
        : `Consent was withdrawn on ${formatDate(withdrawn)}.`}{' '}
      Nothing of the conversation is shown or counted anywhere, in personas neither.
    </EmptyState>
  )
}
