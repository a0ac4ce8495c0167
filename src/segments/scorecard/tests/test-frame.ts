import type { ScoredTest } from '../scorecard-schema.ts'

/** What stays the same about each of the six tests, whatever comes of it. */
type Frame = Pick<ScoredTest, 'name' | 'title' | 'question' | 'figureLabel' | 'unit' | 'nOf'>

const FRAMES: Readonly<Record<ScoredTest['name'], Omit<Frame, 'name'>>> = {
  defined: {
    title: 'Defined',
    question: 'Can it be told who is in it and who is not?',
    figureLabel: 'Accounts for which the rule can be told',
    unit: 'share',
    nOf: 'accounts',
  },
  substantial: {
    title: 'Substantial',
    question: 'Is it large enough to pay for itself?',
    figureLabel: 'Prospects within reach',
    unit: 'accounts',
    nOf: 'accounts approached',
  },
  reachable: {
    title: 'Reachable',
    question: 'Can its people be reached, and can the rule find prospects at all?',
    figureLabel: 'Accounts with somebody in the champion’s role who may be contacted',
    unit: 'share',
    nOf: 'accounts',
  },
  different: {
    title: 'Different',
    question: 'Does it respond otherwise than the rest of the market?',
    figureLabel: 'Of differences as clear as the clearest, the share expected to be chance',
    unit: 'share',
    nOf: 'tests',
  },
  stable: {
    title: 'Stable',
    question: 'Do its accounts stay in it, and do its differences last?',
    figureLabel: 'Members of 12 months ago that are still in',
    unit: 'share',
    nOf: 'accounts',
  },
  'worth-it': {
    title: 'Worth it',
    question: 'What does it bring now, and what could it bring?',
    figureLabel: 'What reaching every prospect within reach would bring',
    unit: 'amount',
    nOf: 'accounts approached',
  },
}

type Outcome = Pick<ScoredTest, 'verdict' | 'reason'> & Partial<ScoredTest>

/** A test with what came of it; figures that it does not give are nothing. */
export function scored(name: ScoredTest['name'], outcome: Outcome): ScoredTest {
  return {
    name,
    ...FRAMES[name],
    figure: null,
    threshold: null,
    thresholdName: null,
    n: null,
    window: null,
    interval: null,
    ...outcome,
  }
}
