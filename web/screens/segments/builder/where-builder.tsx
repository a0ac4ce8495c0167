import { useMemo } from 'react'
import type { Query } from './builder-row.ts'
import { RuleBuilder } from './rule-builder.tsx'
import { ScopeContext } from './vocabulary.ts'

interface WhereBuilderProps {
  readonly relation: string
  readonly query: Query
  readonly onChange: (query: Query) => void
}

/** The conditions on a relation's rows, inside the row that counts or adds them up. */
export function WhereBuilder({ relation, query, onChange }: WhereBuilderProps) {
  const scope = useMemo(() => ({ kind: relation, inside: true }), [relation])
  return (
    <ScopeContext.Provider value={scope}>
      <RuleBuilder query={query} onChange={onChange} />
    </ScopeContext.Provider>
  )
}
