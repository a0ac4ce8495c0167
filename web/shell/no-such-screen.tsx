import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../components/empty-state.tsx'
import { Page } from '../components/page.tsx'

/** An address that leads nowhere. */
export function NoSuchScreen() {
  return (
    <Page title="There is no such page">
      <EmptyState
        title="The address leads nowhere"
        actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>To your market</Button>}
      >
        It may have been typed by hand, or what it showed has been renamed or deleted since.
      </EmptyState>
    </Page>
  )
}
