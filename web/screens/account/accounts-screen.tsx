import { Page } from '../../components/page.tsx'

export function AccountsScreen() {
  return <Page title="Accounts">{null}</Page>
}
