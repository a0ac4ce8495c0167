import { useContext, useMemo } from 'react'
import type { Query } from './builder-row.ts'
import { NestedBuilder } from './nested-builder.ts'
import { ScopeContext } from './vocabulary.ts'

interface WhereBuilderProps {
  readonly relation: string
  readonly query: Query
  readonly onChange: (query: Query) => void
}

/** The conditions on a relation's rows, inside the row that counts or adds them up. */
export function WhereBuilder({ relation, query, onChange }: WhereBuilderProps) {
  const drawBuilder = useContext(NestedBuilder)
  const scope = useMemo(() => ({ kind: relation, inside: true }), [relation])
  return <ScopeContext.Provider value={scope}>{drawBuilder(query, onChange)}</ScopeContext.Provider>
}
