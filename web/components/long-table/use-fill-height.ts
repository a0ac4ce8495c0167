import { type RefObject, useLayoutEffect, useState } from 'react'

/** Room that stays free under the element, in pixels. */
const BELOW = 24
/** Where little room is left, as on a phone, the page scrolls too. */
const LEAST = 300
const LEAST_SHARE = 0.68

/** A height that reaches down to the foot of the window, and no farther than `most`, which shows everything. */
export function useFillHeight(element: RefObject<HTMLElement | null>, most: number): number {
  const [room, setRoom] = useState(600)
  useLayoutEffect(() => {
    const measure = (): void => {
      const above = element.current?.getBoundingClientRect().top ?? 0
      const least = Math.max(LEAST, Math.min(560, window.innerHeight * LEAST_SHARE))
      setRoom(Math.floor(Math.max(least, window.innerHeight - above - window.scrollY - BELOW)))
    }
    measure()
    // What stands above may grow or shrink: a note, a second line.
    const watched = new ResizeObserver(measure)
    watched.observe(document.body)
    window.addEventListener('resize', measure)
    return () => {
      watched.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [element])
  return Math.min(room, most)
}
