import { DefinedDetail } from './defined-detail.tsx'
import { DifferentDetail } from './different-detail.tsx'
import { ReachableDetail } from './reachable-detail.tsx'
import type { Scorecard, ScoredTest } from './scorecard.ts'
import { StableDetail } from './stable-detail.tsx'
import { SubstantialDetail } from './substantial-detail.tsx'
import { WorthDetail } from './worth-detail.tsx'

interface TestDetailProps {
  readonly test: ScoredTest
  readonly card: Scorecard
  readonly onEconomics: () => void
}

/** What the figure of a test was computed from. */
export function TestDetail({ test, card, onEconomics }: TestDetailProps) {
  switch (test.name) {
    case 'defined':
      return <DefinedDetail card={card} />
    case 'substantial':
      return <SubstantialDetail card={card} onEconomics={onEconomics} />
    case 'reachable':
      return <ReachableDetail card={card} />
    case 'different':
      return <DifferentDetail card={card} />
    case 'stable':
      return <StableDetail card={card} />
    case 'worth-it':
      return <WorthDetail card={card} />
  }
}
