import { Button } from '@mantine/core'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { rememberTour } from '../tools/tour-seen.ts'
import classes from './tour.module.css'
import { TOUR_STEPS } from './tour-steps.ts'

const WIDTH = 320
const GAP = 14

/** Points at the few places one needs to know. Escape ends it, and it does not come again unless it is asked for. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const [index, setIndex] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const back = useRef<Element>(null)
  const id = useId()
  const step = TOUR_STEPS[index]
  const place = useAnchor(step?.anchor)

  useEffect(() => {
    back.current = document.activeElement
    return () => {
      rememberTour()
      if (back.current instanceof HTMLElement) back.current.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    if (index >= 0) box.current?.focus({ preventScroll: true })
  }, [index])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEnd()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onEnd])

  if (step === undefined) return null
  const isLast = index === TOUR_STEPS.length - 1
  return (
    <div
      ref={box}
      className={classes.tour}
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      style={place === undefined ? undefined : { left: place.left, top: place.top, bottom: 'auto', right: 'auto' }}
    >
      <p className={classes.count}>
        {index + 1} of {TOUR_STEPS.length}
      </p>
      <h2 id={`${id}-title`} className={classes.title}>
        {step.title}
      </h2>
      <p id={`${id}-text`} className={classes.text}>
        {step.text}
      </p>
      <div className={classes.actions}>
        <Button variant="subtle" color="gray" onClick={onEnd}>
          {isLast ? 'Close' : 'Skip'}
        </Button>
        <span className={classes.steps}>
          {index === 0 ? null : (
            <Button variant="default" onClick={() => setIndex(index - 1)}>
              Back
            </Button>
          )}
          <Button variant="default" onClick={() => (isLast ? onEnd() : setIndex(index + 1))}>
            {isLast ? 'Done' : 'Next'}
          </Button>
        </span>
      </div>
    </div>
  )
}

/** Where the note stands: right of what it points at; undefined where that is not in sight, as on a phone. */
function useAnchor(anchor: string | undefined): { readonly left: number; readonly top: number } | undefined {
  const [place, setPlace] = useState<{ left: number; top: number }>()
  useLayoutEffect(() => {
    const target = [...document.querySelectorAll(`[data-tour="${anchor ?? ''}"]`)].find((one) => {
      const { width, height } = one.getBoundingClientRect()
      return width > 0 && height > 0
    })
    const measure = (): void => {
      const rect = target?.getBoundingClientRect()
      const isRoom = rect !== undefined && rect.right + GAP + WIDTH < window.innerWidth
      setPlace(isRoom ? { left: rect.right + GAP, top: Math.max(rect.top - 14, 12) } : undefined)
    }
    measure()
    target?.setAttribute('data-toured', '')
    window.addEventListener('resize', measure)
    return () => {
      target?.removeAttribute('data-toured')
      window.removeEventListener('resize', measure)
    }
  }, [anchor])
  return place
}
