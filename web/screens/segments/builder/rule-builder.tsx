import { QueryBuilder } from 'react-querybuilder'
import { BetweenRows } from './between-rows.tsx'
import type { Query } from './builder-row.ts'
import { GroupControl } from './group-control.tsx'
import { RowControl } from './row-control.tsx'

interface RuleBuilderProps {
  readonly query: Query
  readonly onChange: (query: Query) => void
}

const ours = { rule: RowControl, ruleGroup: GroupControl, inlineCombinator: BetweenRows }

/** The rule as rows and groups, with our own controls on react-querybuilder's state. */
export function RuleBuilder({ query, onChange }: RuleBuilderProps) {
  return (
    <div data-builder="true">
      <QueryBuilder
        query={query}
        onQueryChange={(next) => {
          // It also tells what it was just given.
          if (next !== query) onChange(next as Query)
        }}
        controlElements={ours}
        showCombinatorsBetweenRules
        enableMountQueryChange={false}
        suppressStandardClassnames
      />
    </div>
  )
}
