import type { CompletionSource } from '@codemirror/autocomplete'
import { createContext } from 'react'

/** How rule text is completed; the row written in the language has no other way to the server. */
export const CompletionContext = createContext<CompletionSource>(() => null)
