import { Page } from '../../components/page.tsx'

export function SegmentsScreen() {
  return <Page title="Segments">{null}</Page>
}
