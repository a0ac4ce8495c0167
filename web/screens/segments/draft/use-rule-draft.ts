import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { call } from '../../../api/call.ts'
import { Failure } from '../../../api/failure.ts'
import type { Query } from '../builder/builder-row.ts'
import type { DraftAnswer, Subject } from './draft-answer.ts'
import { type DraftState, type DraftStep, draftInput, nextDraft } from './draft-state.ts'

/** Milliseconds without a key before the server is asked: shorter than the pause between two keys of a fast typist. */
const PAUSE = 10

/** Milliseconds before the server is asked again when something outside failed: it may just be starting anew. */
const AGAIN = [500, 1000, 2000, 4000]

export interface RuleDraft {
  readonly state: DraftState
  /** The figures belong to the rule as it was a moment ago. */
  readonly counting: boolean
  readonly type: (text: string) => void
  readonly build: (query: Query) => void
  readonly aim: (subject: Subject, query: Query) => void
  readonly retry: () => void
}

/**
 * Keeps text, builder and figures together while a person writes. Each edit is answered by one request, an edit made
 * meanwhile cancels it, and a failure outside is tried again until it succeeds.
 */
export function useRuleDraft(start: () => DraftState): RuleDraft {
  const [state, dispatch] = useReducer(nextDraft, undefined, start)
  const failures = useRef(0)
  /** When the last key was struck, in the clock of `performance.now`. */
  const edited = useRef(0)
  const { revision, answered, failure } = state
  const asked = useRef(state)
  useLayoutEffect(() => {
    asked.current = state
  })

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      void ask(draftInput(asked.current), controller.signal).then((step) => {
        if (!controller.signal.aborted) dispatch({ ...step, revision })
        return undefined
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [revision])

  useEffect(() => {
    if (failure === null || !failure.outside) return undefined
    const wait = AGAIN[Math.min(failures.current, AGAIN.length - 1)]
    failures.current += 1
    const timer = setTimeout(() => dispatch({ step: 'again' }), wait)
    return () => clearTimeout(timer)
  }, [failure])

  useEffect(() => {
    if (answered !== revision) return undefined
    failures.current = 0
    if (answered < 2) return undefined
    // After the frame in which the figures stand on the page.
    const frame = requestAnimationFrame(() => {
      performance.measure('rule answered', { start: edited.current, end: performance.now() })
    })
    return () => cancelAnimationFrame(frame)
  }, [answered, revision])

  const edit = useCallback((step: DraftStep) => {
    edited.current = performance.now()
    dispatch(step)
  }, [])
  const type = useCallback((text: string) => edit({ step: 'type', text }), [edit])
  const build = useCallback((query: Query) => edit({ step: 'build', query }), [edit])
  const aim = useCallback((subject: Subject, query: Query) => edit({ step: 'aim', subject, query }), [edit])
  const retry = useCallback(() => dispatch({ step: 'again' }), [])
  return { state, counting: answered !== revision, type, build, aim, retry }
}

type Heard =
  | { readonly step: 'answer'; readonly answer: DraftAnswer }
  | { readonly step: 'fail'; readonly failure: Failure }

async function ask(input: ReturnType<typeof draftInput>, signal: AbortSignal): Promise<Heard> {
  try {
    return { step: 'answer', answer: await call('segment draft', input, { signal }) }
  } catch (error) {
    return { step: 'fail', failure: error instanceof Failure ? error : new Failure(500, { detail: String(error) }) }
  }
}
