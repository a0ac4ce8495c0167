import { useSyncExternalStore } from 'react'

const KEY = 'brushwork.coder'
const listeners = new Set<() => void>()

/** Under which name one codes; kept by this browser, because several people share a workspace. */
export function useCoder(): readonly [coder: string | undefined, set: (name: string) => void] {
  const coder = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY) ?? undefined)
  return [coder, setCoder]
}

function setCoder(name: string): void {
  localStorage.setItem(KEY, name.trim())
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
