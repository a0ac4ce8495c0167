import { Page } from '../../components/page.tsx'

export function SegmentScreen() {
  return <Page title="Segment">{null}</Page>
}
