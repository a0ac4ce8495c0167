import { createContext, type ReactNode } from 'react'
import type { Query } from './builder-row.ts'

/**
 * Draws the builder inside a row of a builder. It is handed down, and not imported, because a builder knows its rows and
 * a row would have to know the builder.
 */
export const NestedBuilder = createContext<(query: Query, onChange: (query: Query) => void) => ReactNode>(() => null)
