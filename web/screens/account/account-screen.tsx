import { Page } from '../../components/page.tsx'

export function AccountScreen() {
  return <Page title="Account">{null}</Page>
}
