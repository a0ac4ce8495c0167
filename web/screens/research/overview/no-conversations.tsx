import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../../components/empty-state.tsx'

/** Nobody was asked yet: says with whom to begin. */
export function NoConversations() {
  return (
    <EmptyState
      title="Nobody was asked yet"
      actions={
        <Button renderRoot={(props) => <Link to="/research/new" {...props} />}>Bring in a conversation</Button>
      }
    >
      About ten conversations carry a persona: with customers, with people who chose somebody else or decided nothing,
      and with former customers, not only with happy ones. Bring in the first as a transcript, subtitles or notes.
    </EmptyState>
  )
}
