import { QueryBuilderStateProvider, useQueryBuilder } from 'react-querybuilder'
import { BetweenRows } from './between-rows.tsx'
import type { Query } from './builder-row.ts'
import { GroupControl } from './group-control.tsx'
import { NestedBuilder } from './nested-builder.ts'
import { RowControl } from './row-control.tsx'

interface RuleBuilderProps {
  readonly query: Query
  readonly onChange: (query: Query) => void
}

const OURS = { rule: RowControl, ruleGroup: GroupControl, inlineCombinator: BetweenRows }
const ROOT: number[] = []

/** The rule as rows and groups, with our own controls on react-querybuilder's state. */
export function RuleBuilder(props: RuleBuilderProps) {
  return (
    <NestedBuilder.Provider value={drawNested}>
      <QueryBuilderStateProvider>
        <Rows {...props} />
      </QueryBuilderStateProvider>
    </NestedBuilder.Provider>
  )
}

function drawNested(query: Query, onChange: (query: Query) => void) {
  return <RuleBuilder query={query} onChange={onChange} />
}

/** The library's own frame is a landmark without a name, one for every nested rule; so the frame is ours too. */
function Rows({ query, onChange }: RuleBuilderProps) {
  const builder = useQueryBuilder({
    query,
    onQueryChange: (next: unknown) => {
      // It also tells what it was just given.
      if (next !== query) onChange(next as Query)
    },
    controlElements: OURS,
    showCombinatorsBetweenRules: true,
    enableMountQueryChange: false,
    suppressStandardClassnames: true,
  })
  return (
    <div data-builder="true">
      <GroupControl
        id={query.id ?? ''}
        path={ROOT}
        ruleGroup={builder.rootGroup}
        schema={builder.schema}
        actions={builder.actions}
        translations={builder.translations}
        shiftUpDisabled
        shiftDownDisabled
      />
    </div>
  )
}
