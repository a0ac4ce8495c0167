import { useSyncExternalStore } from 'react'

/** What the shell can lay over a screen; never two at once. */
export type Tool = 'palette' | 'help' | 'tour'

let opened: Tool | undefined
const listeners = new Set<() => void>()

/** Opens one of the shell's tools, or none; from a key, a button or the palette. `only`: where that one is open now. */
export function openTool(tool: Tool | undefined, only?: Tool): void {
  if (only !== undefined && opened !== only) return
  opened = tool
  for (const listener of listeners) listener()
}

export function useOpenTool(): Tool | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
}
