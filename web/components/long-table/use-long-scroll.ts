import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { afterScroll, lowest, type ScrollArea, type ScrollPlace, settled } from './stretched-scroll.ts'

/** Milliseconds without a scroll after which nobody is scrolling. */
const STILL = 140

interface LongScroll extends ScrollPlace {
  readonly area: ScrollArea
  /** Goes to a place of the list, in its pixels. */
  readonly go: (top: number) => void
}

/** Follows the scrolling of `scroller`, whose first `head` pixels stay in sight, over a list of `rows`. */
export function useLongScroll(scroller: RefObject<HTMLElement | null>, rows: number, head: number): LongScroll {
  const [view, setView] = useState(600)
  const [place, setPlace] = useState<ScrollPlace>({ top: 0, bar: 0 })
  const area: ScrollArea = { rows, view }
  const latest = useRef({ area, place })
  latest.current.area = area

  const put = useCallback(
    (next: ScrollPlace) => {
      latest.current.place = next
      setPlace(next)
      const element = scroller.current
      if (element !== null && Math.abs(element.scrollTop - next.bar) >= 1) element.scrollTop = next.bar
    },
    [scroller],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const measure = (): void => setView(Math.max(1, element.clientHeight - head))
    measure()
    const watched = new ResizeObserver(measure)
    watched.observe(element)
    let still: ReturnType<typeof setTimeout> | undefined
    const scrolled = (): void => {
      const { area: now, place: before } = latest.current
      if (Math.abs(element.scrollTop - before.bar) < 1) return
      const next = afterScroll(before, element.scrollTop, now)
      latest.current.place = next
      setPlace(next)
      clearTimeout(still)
      still = setTimeout(() => put(settled(latest.current.place.top, latest.current.area)), STILL)
    }
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(still)
      watched.disconnect()
      element.removeEventListener('scroll', scrolled)
    }
  }, [scroller, head, put])

  // The list became shorter (a search, another segment): stay inside it.
  const bottom = lowest(area)
  useLayoutEffect(() => {
    if (latest.current.place.top > bottom) put(settled(bottom, latest.current.area))
  }, [bottom, put])

  const go = useCallback((top: number) => put(settled(top, latest.current.area)), [put])
  return { ...place, area, go }
}
