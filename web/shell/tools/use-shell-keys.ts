import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { PLACES, SETTINGS } from '../places.ts'
import { openTool } from './open-tool.ts'
import { redoLast, undoLast } from './undo-last.tsx'

/** Time within which the second key of two must follow, in milliseconds. */
const SECOND_KEY = 1200

/** Keys that work on every screen. Where somebody writes, only those with Ctrl or Cmd that mean nothing there do. */
export function useShellKeys(): void {
  const router = useRouter()
  const waiting = useRef(0)
  useEffect(() => {
    const places = [...PLACES.flatMap((group) => group.places), SETTINGS]
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const withCommand = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (withCommand && !event.altKey) {
        if (key === 'k' && !event.shiftKey) take(event, () => openTool('palette'))
        else if (key === 'z' && !isWriting(event.target)) take(event, event.shiftKey ? redoLast : undoLast)
        else if (key === 'y' && !isWriting(event.target)) take(event, redoLast)
        return
      }
      if (event.altKey || isWriting(event.target)) return
      if (event.key === '?') return take(event, () => openTool('help'))
      if (Date.now() - waiting.current < SECOND_KEY) {
        const place = places.find(({ keys }) => keys === `g ${key}`)
        waiting.current = 0
        if (place !== undefined) take(event, () => void router.navigate({ to: place.to }))
      } else if (key === 'g') {
        waiting.current = Date.now()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router])
}

function take(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault()
  void work()
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="textbox"], [role="combobox"]') !== null)
  )
}
