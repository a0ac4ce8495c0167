import { Link } from '@tanstack/react-router'
import { useRead } from '../../api/use-read.ts'
import { accountReference } from '../../components/account-table/account-reference.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page.tsx'

/** An address that names no account: offers those that read nearly so. */
export function NoSuchAccount({ given }: { readonly given: string }) {
  const { data } = useRead('account find', { text: given, limit: 5 })
  const near = data?.accounts ?? []
  return (
    <Page title="There is no such account">
      <EmptyState
        title={`No company goes by “${given}”`}
        actions={
          near.length === 0
            ? undefined
            : near.map((found) => (
                <Link key={found.account} to="/accounts/$account" params={{ account: accountReference(found) }}>
                  {found.name ?? found.domain ?? found.account}
                </Link>
              ))
        }
      >
        {near.length === 0
          ? 'It may have gone with an import that was taken back. Look for it by its name with Ctrl K.'
          : 'Perhaps one of these was meant:'}
      </EmptyState>
    </Page>
  )
}
