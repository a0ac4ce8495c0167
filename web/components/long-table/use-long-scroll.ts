import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { afterScroll, lowest, type ScrollArea, type ScrollPlace, settled } from './stretched-scroll.ts'

/** Milliseconds without a scroll after which nobody is scrolling. */
const STILL = 140

interface LongScroll extends ScrollPlace {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly area: ScrollArea
  /** Goes to a place of the list, in its pixels. */
  readonly go: (top: number) => void
}

/** Follows the scrolling of `scroller`, whose first `head` pixels stay in sight, over a list of `rows`. */
export function useLongScroll(rows: number, head: number): LongScroll {
  const scroller = useRef<HTMLDivElement>(null)
  const [view, setView] = useState(600)
  const [place, setPlace] = useState<ScrollPlace>({ top: 0, bar: 0 })
  const area = useMemo(() => ({ rows, view }), [rows, view])
  // What the listener of the browser's scrolling reads: it is set up once.
  const latestArea = useRef(area)
  const latestPlace = useRef(place)

  const put = useCallback((next: ScrollPlace): void => {
    latestPlace.current = next
    setPlace(next)
    const element = scroller.current
    if (element !== null && Math.abs(element.scrollTop - next.bar) >= 1) element.scrollTo({ top: next.bar })
  }, [])

  useLayoutEffect(() => {
    latestArea.current = area
    // The list became shorter (a search, another segment): stay inside it.
    if (latestPlace.current.top > lowest(area)) put(settled(lowest(area), area))
  }, [area, put])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const measure = (): void => setView(Math.max(1, element.clientHeight - head))
    measure()
    const watched = new ResizeObserver(measure)
    watched.observe(element)
    let still: ReturnType<typeof setTimeout> | undefined
    const scrolled = (): void => {
      if (Math.abs(element.scrollTop - latestPlace.current.bar) < 1) return
      latestPlace.current = afterScroll(latestPlace.current, element.scrollTop, latestArea.current)
      setPlace(latestPlace.current)
      clearTimeout(still)
      still = setTimeout(() => put(settled(latestPlace.current.top, latestArea.current)), STILL)
    }
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(still)
      watched.disconnect()
      element.removeEventListener('scroll', scrolled)
    }
  }, [head, put])

  const go = useCallback((top: number) => put(settled(top, latestArea.current)), [put])
  return { ...place, scroller, area, go }
}
