export interface TourStep {
  /** `data-tour` of what it points at. */
  readonly anchor: string
  readonly title: string
  readonly text: string
}

/** What somebody needs to know to begin: four steps at most. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    anchor: '/import',
    title: 'Bring your own records',
    text: 'Companies, contacts, deals, orders, touches, as your CRM exports them. Every value keeps the row it came from, and an import can be taken back.',
  },
  {
    anchor: '/segments',
    title: 'Draw a segment',
    text: 'A segment is a rule, not a list: “creative team of more than three that uses Figma”. You see at once how many companies it keeps, and for how many it cannot be told.',
  },
  {
    anchor: '/',
    title: 'See your market',
    text: 'Each segment is one stroke: as wide as it has companies, as high as they buy. A stroke keeps its colour everywhere.',
  },
  {
    anchor: 'find',
    title: 'Find anything, undo anything',
    text: 'Ctrl K (⌘ K) finds any account, segment or action; Ctrl Z takes the last change back; ? shows every key.',
  },
]
