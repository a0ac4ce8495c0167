import {
  IconArrowBarToDown,
  IconBrush,
  IconBuildings,
  IconChartDots,
  IconChartLine,
  IconFileText,
  IconMessages,
  IconQuote,
  IconSettings,
  IconSpeakerphone,
  IconTargetArrow,
  IconUserHeart,
  IconUsersGroup,
  IconWallpaper,
  IconZoomScan,
} from '@tabler/icons-react'

/** A screen that the rail leads to. */
export interface Place {
  readonly to:
    | '/'
    | '/import'
    | '/accounts'
    | '/segments'
    | '/patterns'
    | '/roles'
    | '/research'
    | '/personas'
    | '/voice'
    | '/targets'
    | '/measure'
    | '/forecast'
    | '/messages'
    | '/brief'
    | '/settings'
  readonly label: string
  readonly icon: typeof IconBrush
  /** Two keys pressed one after the other, as on the keyboard sheet. */
  readonly keys: string
}

interface PlaceGroup {
  readonly title: string
  readonly places: readonly Place[]
}

/** The rail, in the order of the work. A screen that is not there yet is not in it. */
export const PLACES: readonly PlaceGroup[] = [
  {
    title: 'Your records',
    places: [
      { to: '/import', label: 'Import', icon: IconArrowBarToDown, keys: 'g i' },
      { to: '/accounts', label: 'Accounts', icon: IconBuildings, keys: 'g a' },
    ],
  },
  {
    title: 'Broad strokes',
    places: [
      { to: '/', label: 'Market', icon: IconWallpaper, keys: 'g m' },
      { to: '/segments', label: 'Segments', icon: IconBrush, keys: 'g s' },
      { to: '/patterns', label: 'Patterns', icon: IconZoomScan, keys: 'g p' },
    ],
  },
  {
    title: 'Precision',
    places: [{ to: '/roles', label: 'Roles', icon: IconUsersGroup, keys: 'g r' }],
  },
  {
    title: 'Brushwork',
    places: [
      { to: '/research', label: 'Research', icon: IconQuote, keys: 'g q' },
      { to: '/personas', label: 'Personas', icon: IconUserHeart, keys: 'g o' },
      { to: '/voice', label: 'Voice', icon: IconMessages, keys: 'g v' },
    ],
  },
  {
    title: 'Out the door',
    places: [
      { to: '/targets', label: 'Targets', icon: IconTargetArrow, keys: 'g t' },
      { to: '/measure', label: 'Measure', icon: IconChartLine, keys: 'g u' },
      { to: '/forecast', label: 'Forecast', icon: IconChartDots, keys: 'g f' },
      { to: '/messages', label: 'Messages', icon: IconSpeakerphone, keys: 'g w' },
      { to: '/brief', label: 'Brief', icon: IconFileText, keys: 'g b' },
    ],
  },
]

/** At the foot of the rail. */
export const SETTINGS: Place = { to: '/settings', label: 'Settings', icon: IconSettings, keys: 'g e' }
