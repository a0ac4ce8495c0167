import type { BoxStyle, Tone } from '../node/paper-node.ts'

const ALIGN = { start: 'flex-start', center: 'center', end: 'flex-end', stretch: 'stretch' } as const
const JUSTIFY = { start: 'flex-start', between: 'space-between', end: 'flex-end' } as const

/** What flexbox in a browser, in satori and in React PDF write the same way; `unit` is how much a point is of theirs. */
export function flexStyle(style: BoxStyle, paint: Readonly<Record<Tone, string>>, unit = 1) {
  const pad = (side: 0 | 1 | 2 | 3): number => (style.pad?.[side] ?? 0) * unit
  return {
    display: 'flex',
    flexDirection: style.row === true ? 'row' : 'column',
    flexWrap: style.wrap === true ? 'wrap' : 'nowrap',
    columnGap: (style.gap ?? 0) * unit,
    rowGap: (style.rowGap ?? style.gap ?? 0) * unit,
    paddingTop: pad(0),
    paddingRight: pad(1),
    paddingBottom: pad(2),
    paddingLeft: pad(3),
    alignItems: ALIGN[style.align ?? (style.row === true ? 'start' : 'stretch')],
    justifyContent: JUSTIFY[style.justify ?? 'start'],
    ...(style.width === undefined ? {} : { width: style.width * unit }),
    ...(style.height === undefined ? {} : { height: style.height * unit }),
    ...(style.grow === true ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : { flexShrink: 0 }),
    ...(style.fill === undefined ? {} : { backgroundColor: paint[style.fill] }),
    ...(style.round === undefined ? {} : { borderRadius: style.round * unit }),
    ...border(style, paint, unit),
  } as const
}

function border({ border: drawn }: BoxStyle, paint: Readonly<Record<Tone, string>>, unit: number) {
  if (drawn === undefined) return {}
  const thick = 0.75 * unit
  const style = drawn.dashed === true ? 'dashed' : 'solid'
  const colour = paint[drawn.tone]
  switch (drawn.side) {
    case 'top':
      return { borderTopWidth: thick, borderTopStyle: style, borderTopColor: colour } as const
    case 'bottom':
      return { borderBottomWidth: thick, borderBottomStyle: style, borderBottomColor: colour } as const
    case 'left':
      return { borderLeftWidth: thick, borderLeftStyle: style, borderLeftColor: colour } as const
    case undefined:
      return { borderWidth: thick, borderStyle: style, borderColor: colour } as const
  }
}
