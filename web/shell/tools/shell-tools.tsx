import { lazy, Suspense, useEffect, useState } from 'react'
import { openTool, useOpenTool } from './open-tool.ts'
import { isTourSeen } from './tour-seen.ts'
import { useShellKeys } from './use-shell-keys.ts'

const loadPalette = () => import('../palette/palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))
const HelpSheet = lazy(async () => ({ default: (await import('../help/help-sheet.tsx')).HelpSheet }))
const Tour = lazy(async () => ({ default: (await import('../tour/tour.tsx')).Tour }))

/** The palette, the sheet of keys and the tour: loaded when they are first asked for. */
export function ShellTools() {
  const tool = useOpenTool()
  const [isAsked, setAsked] = useState(false)
  if (tool === 'palette' && !isAsked) setAsked(true)
  useShellKeys()
  useEffect(() => {
    // Fetched when the first screen stands, so that nothing typed right after the keys is lost.
    const waiting = window.setTimeout(() => void loadPalette(), 1500)
    return () => window.clearTimeout(waiting)
  }, [])
  useEffect(() => {
    // Once, on the home page, after it has been drawn.
    if (isTourSeen() || window.location.pathname !== '/') return undefined
    const waiting = window.setTimeout(() => openTool('tour'), 900)
    return () => window.clearTimeout(waiting)
  }, [])
  return (
    <Suspense fallback={null}>
      {isAsked ? <Palette opened={tool === 'palette'} /> : null}
      {tool === 'help' ? <HelpSheet onClose={() => openTool(undefined)} /> : null}
      {tool === 'tour' ? <Tour onEnd={() => openTool(undefined)} /> : null}
    </Suspense>
  )
}
