import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { companies, type Overview } from '../../charts/market-mosaic/measure.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { NEW_SEGMENT } from '../segments/new-segment.ts'
import { RuleSuggestions } from './rule-suggestions.tsx'

interface NoSegmentYetProps {
  readonly overview: Overview
}

/** Records are there and nothing is drawn: how to begin. */
export function NoSegmentYet({ overview }: NoSegmentYetProps) {
  return (
    <>
      <EmptyState
        title="Draw your first broad stroke"
        actions={
          <Button component={Link} to="/segments/$segment" params={{ segment: NEW_SEGMENT } as never}>
            Draw a segment
          </Button>
        }
      >
        {`A segment is a rule that says which of your ${companies(overview.market.accounts)} you mean: an industry, a size, a tool they use, a team they have. Saved, it appears here as a stroke.`}
      </EmptyState>
      <RuleSuggestions />
    </>
  )
}
