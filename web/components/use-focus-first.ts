import { type RefObject, useEffect, useRef } from 'react'

/** The field that somebody goes on with, when a form opens where they pressed a button: the button is gone then. */
export function useFocusFirst<T extends HTMLElement>(): RefObject<T | null> {
  const field = useRef<T>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
