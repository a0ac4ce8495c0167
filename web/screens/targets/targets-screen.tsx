import { Page } from '../../components/page.tsx'

export function TargetsScreen() {
  return <Page title="Targets">{null}</Page>
}
