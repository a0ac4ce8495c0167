import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'

/** Nothing to learn from yet: says which files bring it. */
export function NoDeals({ segment }: { readonly segment: string | undefined }) {
  if (segment !== undefined) {
    return (
      <EmptyState
        title="No deal with these companies yet"
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/roles" {...props} />}>
            Look at the whole market
          </Button>
        }
      >
        Who starts a purchase and who carries it is learned from deals. None was opened with a company of {segment};
        the whole market may have some.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No deal to learn from yet"
      actions={<Button renderRoot={(props) => <Link to="/import" {...props} />}>Import deals</Button>}
    >
      Who starts a purchase, who carries it and who signs is learned from your own deals, the people in them and the
      touches with those people. Bring deals, contacts and touches as your CRM exports them.
    </EmptyState>
  )
}
