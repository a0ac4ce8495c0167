const KEY = 'brushwork.tour'

/** Whether this browser has seen the tour; where nothing can be kept, it is not shown unasked. */
export function isTourSeen(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}

export function rememberTour(): void {
  try {
    window.localStorage.setItem(KEY, 'seen')
  } catch {
    // Nothing can be kept here: then the tour is not shown unasked either.
  }
}
