import { drawing, type PaperDrawing } from './paper-node.ts'

const HEIGHT = 9
const MIDDLE = HEIGHT / 2

interface Scale {
  readonly width: number
  readonly from: number
  readonly to: number
}

/** An estimate as a dot on its interval. Values in the unit of the scale. */
export function intervalLine(
  estimate: { readonly value: number; readonly lo: number; readonly hi: number },
  scale: Scale,
): PaperDrawing {
  const at = placeOn(scale)
  return drawing(scale.width, HEIGHT, '', [
    { path: `M0 ${MIDDLE}H${scale.width}`, stroke: 'line', thick: 0.5 },
    { path: `M${at(estimate.lo)} ${MIDDLE}H${at(estimate.hi)}`, stroke: 'ink', thick: 1.4 },
    { path: dot(at(estimate.value), 2.4), fill: 'ink' },
  ])
}

/** A difference as a dot on its interval, beside zero; an outline where it cannot be told from zero. */
export function gapLine(
  {
    gap,
    lo,
    hi,
    verdict,
  }: { readonly gap: number; readonly lo: number | null; readonly hi: number | null; readonly verdict: string },
  scale: Scale,
): PaperDrawing {
  const at = placeOn(scale)
  const told = verdict !== 'cannot tell'
  return drawing(scale.width, HEIGHT, '', [
    { path: `M0 ${MIDDLE}H${scale.width}`, stroke: 'line', thick: 0.5 },
    { path: `M${at(0)} 0.5V${HEIGHT - 0.5}`, stroke: 'strong', thick: 0.6 },
    ...(lo === null || hi === null
      ? []
      : [{ path: `M${at(lo)} ${MIDDLE}H${at(hi)}`, stroke: 'ink', thick: 1.4 } as const]),
    { path: dot(at(gap), 2.4), fill: told ? 'ink' : 'paper', stroke: 'ink', thick: 0.9 },
  ])
}

/** Inside the line by the radius of a dot. */
function placeOn({ width, from, to }: Scale): (value: number) => number {
  const room = width - 6
  return (value) => {
    const share = to === from ? 0.5 : (Math.min(to, Math.max(from, value)) - from) / (to - from)
    return Math.round((3 + share * room) * 100) / 100
  }
}

function dot(x: number, radius: number): string {
  return `M${x - radius} ${MIDDLE}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`
}
