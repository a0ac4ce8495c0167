import { Page } from '../../components/page.tsx'

export function MarketScreen() {
  return <Page title="Your market in broad strokes">{null}</Page>
}
