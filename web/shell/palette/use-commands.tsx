import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowBarToDown,
  IconBrush,
  IconChartDots,
  IconKeyboard,
  IconMoon,
  IconQuote,
  IconRoute,
  IconSun,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { NEW_SEGMENT } from '../../screens/segments/new-segment.ts'
import { PLACES, SETTINGS } from '../places.ts'
import { openTool } from '../tools/open-tool.ts'
import { undoLast } from '../tools/undo-last.tsx'

export interface Command {
  readonly label: string
  /** Other words by which one may look for it. */
  readonly words: string
  readonly icon: ReactNode
  readonly keys?: string
  readonly run: () => void
}

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** What can be done from anywhere, and where one can go. */
export function useCommands(): { readonly actions: readonly Command[]; readonly screens: readonly Command[] } {
  const router = useRouter()
  const { setColorScheme } = useMantineColorScheme()
  const next = useComputedColorScheme('light') === 'light' ? 'dark' : 'light'
  const actions: Command[] = [
    {
      label: 'Draw a segment',
      words: 'new create rule',
      icon: <IconBrush {...ICON} />,
      run: () => void router.navigate({ to: '/segments/$segment', params: { segment: NEW_SEGMENT } }),
    },
    {
      label: 'See how segments overlap',
      words: 'upset jaccard shared compare coverage',
      icon: <IconChartDots {...ICON} />,
      run: () => void router.navigate({ to: '/overlap' }),
    },
    {
      label: 'Import files',
      words: 'upload csv excel companies contacts deals',
      icon: <IconArrowBarToDown {...ICON} />,
      run: () => void router.navigate({ to: '/import' }),
    },
    {
      label: 'Bring in a conversation',
      words: 'interview transcript research upload',
      icon: <IconQuote {...ICON} />,
      run: () => void router.navigate({ to: '/research/new' }),
    },
    {
      label: 'Undo the last change',
      words: 'take back',
      icon: <IconArrowBackUp {...ICON} />,
      keys: 'mod z',
      run: () => void undoLast(),
    },
    {
      label: next === 'dark' ? 'Switch to the dark look' : 'Switch to the light look',
      words: 'theme colour scheme',
      icon: next === 'dark' ? <IconMoon {...ICON} /> : <IconSun {...ICON} />,
      run: () => setColorScheme(next),
    },
    {
      label: 'Take the tour',
      words: 'help introduction',
      icon: <IconRoute {...ICON} />,
      run: () => later(() => openTool('tour')),
    },
    {
      label: 'Show the keys',
      words: 'keyboard shortcuts help',
      icon: <IconKeyboard {...ICON} />,
      keys: '?',
      run: () => later(() => openTool('help')),
    },
  ]
  const places = [...PLACES.flatMap((group) => group.places), SETTINGS]
  const screens = places.map(
    (place): Command => ({
      label: place.label,
      words: 'screen',
      icon: <place.icon {...ICON} />,
      keys: place.keys,
      run: () => void router.navigate({ to: place.to }),
    }),
  )
  return { actions, screens }
}

/** The palette closes first, and what opens next takes its place. */
function later(work: () => void): void {
  window.setTimeout(work, 150)
}
