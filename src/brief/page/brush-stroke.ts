import { drawing, type PaperDrawing } from '../../paper/index.ts'
import { seededRandom } from '../../statistics/index.ts'

/** The pigments of segments by their stored number, as every screen has them. */
const PIGMENTS = ['#5560dd', '#de3a26', '#35948a', '#a8863a', '#a845a8', '#a2503f', '#4a88c0', '#4f7a14'] as const

const POINTS = 9

/** A segment as one stroke of its pigment, its edge its own. Decoration beside a name. */
export function brushStroke(name: string, colour: number, width: number, height: number): PaperDrawing {
  const path = strokePath(name, width, height)
  return picture(width, height, '', `<path d="${path}" fill="${pigment(colour)}"/>`)
}

const VERDICTS = {
  pass: (at: string, paint: string) => `<circle ${at} r="3.6" fill="${paint}"/>`,
  weak: (at: string, paint: string) =>
    `<circle ${at} r="3.1" fill="${paint}" fill-opacity="0.28" stroke="${paint}" stroke-width="1"/>`,
  fail: (at: string) =>
    `<circle ${at} r="3.1" fill="none" stroke="#1d1b18" stroke-width="1"/><path d="M2.4 2.4L5.6 5.6M5.6 2.4L2.4 5.6" stroke="#1d1b18" stroke-width="1"/>`,
  unknown: (at: string) =>
    `<circle ${at} r="3.1" fill="none" stroke="#8a8378" stroke-width="1" stroke-dasharray="1.6 1.6"/>`,
} as const

/** A test as a dot: full where it holds, pale where it is weak, crossed where it fails, dashed where it cannot be told. */
export function testDot(verdict: keyof typeof VERDICTS, colour: number, label: string): PaperDrawing {
  return picture(8, 8, label, VERDICTS[verdict]('cx="4" cy="4"', pigment(colour)))
}

function picture(width: number, height: number, label: string, inside: string): PaperDrawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`
  return { ...drawing(width, height, label, []), picture: svg }
}

function pigment(colour: number): string {
  return PIGMENTS[((colour % PIGMENTS.length) + PIGMENTS.length) % PIGMENTS.length] ?? PIGMENTS[0]
}

/** Along the top and back along the bottom, the edge a little off: thick where the brush is set down, thinner where it leaves. */
function strokePath(name: string, width: number, height: number): string {
  const random = seededRandom(name)
  const at = (place: number): number => (place / (POINTS - 1)) * width
  const edge = (place: number): number => height * (0.06 + 0.2 * (place / (POINTS - 1)) + 0.1 * random())
  const places = Array.from({ length: POINTS }, (_, place) => place)
  const top = places.map((place) => [at(place), edge(place)] as const)
  const bottom = places.toReversed().map((place) => [at(place), height - edge(place)] as const)
  const all = [...top, ...bottom]
  // Through the middles of neighbours, so that no corner is left.
  const middle = (place: number): string => {
    const [one, other] = [all[place % all.length] ?? [0, 0], all[(place + 1) % all.length] ?? [0, 0]]
    return `${((one[0] + other[0]) / 2).toFixed(2)} ${((one[1] + other[1]) / 2).toFixed(2)}`
  }
  const curves = all.map(([x, y], place) => `Q${x.toFixed(2)} ${y.toFixed(2)} ${middle(place)}`)
  return `M${middle(all.length - 1)}${curves.join('')}Z`
}
