import type { AnsweredText } from './column-facts.ts'

/** Words of a scale from the lowest to the highest, with the value of each. */
export interface ScalePoint {
  readonly text: string
  readonly value: number
}

/** One rung: every way it is written that means the same. */
type Rung = readonly string[]

/** `neither agree nor disagree` and its like. */
const NEUTRAL = ['neutral', 'undecided', 'neither', 'no opinion either way', 'indifferent', 'mixed']

/** Five and seven rungs between two poles, as survey tools write them; the middle one may be any neutral word. */
function poles(low: string, high: string, ...also: readonly string[]): readonly (readonly Rung[])[] {
  const middle = [
    `neither ${high} nor ${low}`,
    `neither ${low} nor ${high}`,
    `neither ${high} or ${low}`,
    `neither ${low} or ${high}`,
    ...NEUTRAL,
    ...also,
  ]
  const ends = (word: string): Rung =>
    ['strongly', 'extremely', 'very', 'completely', 'totally', 'highly'].map((very) => `${very} ${word}`)
  const mild = (word: string): Rung =>
    ['somewhat', 'slightly', 'a little', 'rather', 'fairly'].map((some) => `${some} ${word}`)
  const bare = (word: string): Rung => [word, `moderately ${word}`]
  return [
    [ends(low), [...mild(low), ...bare(low)], middle, [...mild(high), ...bare(high)], ends(high)],
    [ends(low), bare(low), mild(low), middle, mild(high), bare(high), ends(high)],
  ]
}

/** How much of something: none of it first. */
function amounts(word: string): readonly (readonly Rung[])[] {
  const rungs: readonly Rung[] = [
    [`not at all ${word}`, `not ${word} at all`, `not ${word}`, `un${word}`],
    [`slightly ${word}`, `not very ${word}`, `not so ${word}`, `a little ${word}`, `low ${word}`],
    [`moderately ${word}`, `somewhat ${word}`, `fairly ${word}`, `neutral`],
    [`very ${word}`, word, `quite ${word}`],
    [`extremely ${word}`, `critically ${word}`, `absolutely essential`, `essential`],
  ]
  const [none = [], little = [], some = []] = rungs
  return [
    rungs,
    [none, little, some, [word], [`very ${word}`, `extremely ${word}`]],
    [
      none,
      [`slightly ${word}`, `a little ${word}`],
      [`somewhat ${word}`],
      [`moderately ${word}`],
      [`very ${word}`, `extremely ${word}`],
    ],
  ]
}

const FREQUENCY: readonly (readonly Rung[])[] = [
  [
    ['never', 'not at all'],
    ['rarely', 'seldom', 'almost never', 'hardly ever'],
    ['sometimes', 'occasionally'],
    ['often', 'frequently', 'usually', 'most of the time', 'very often'],
    ['always', 'all the time'],
  ],
]
const QUALITY: readonly (readonly Rung[])[] = [
  [
    ['very poor', 'very bad', 'terrible', 'extremely bad'],
    ['poor', 'bad', 'somewhat bad'],
    ['fair', 'average', 'okay', 'ok', 'acceptable', 'neither good nor bad'],
    ['good', 'somewhat good'],
    ['very good', 'excellent', 'extremely good'],
  ],
  [['poor'], ['fair'], ['good'], ['very good'], ['excellent']],
]
const EXTENT: readonly (readonly Rung[])[] = [
  [
    ['not at all', 'none at all', 'none', 'nothing'],
    ['a little', 'slightly', 'to a small extent', 'very little'],
    ['a moderate amount', 'moderately', 'somewhat', 'to some extent', 'some'],
    ['a lot', 'very', 'to a large extent', 'quite a bit', 'very much'],
    ['a great deal', 'extremely', 'to a very large extent', 'completely'],
  ],
]
const GERMAN: readonly (readonly Rung[])[] = [
  [
    ['stimme überhaupt nicht zu', 'stimme gar nicht zu', 'trifft überhaupt nicht zu', 'trifft nicht zu'],
    ['stimme eher nicht zu', 'stimme nicht zu', 'trifft eher nicht zu'],
    ['teils/teils', 'teils teils', 'weder noch', 'neutral'],
    ['stimme eher zu', 'stimme zu', 'trifft eher zu'],
    ['stimme voll und ganz zu', 'stimme völlig zu', 'trifft voll und ganz zu', 'trifft zu'],
  ],
  [
    ['sehr unzufrieden'],
    ['unzufrieden', 'eher unzufrieden'],
    ['teils/teils', 'neutral', 'weder noch'],
    ['zufrieden', 'eher zufrieden'],
    ['sehr zufrieden'],
  ],
  [
    ['gar nicht wichtig', 'überhaupt nicht wichtig', 'unwichtig'],
    ['weniger wichtig', 'eher unwichtig'],
    ['teils/teils', 'mittel'],
    ['wichtig', 'eher wichtig'],
    ['sehr wichtig'],
  ],
]
const FRENCH: readonly (readonly Rung[])[] = [
  [
    ["pas du tout d'accord"],
    ["plutôt pas d'accord", "pas d'accord"],
    ["ni d'accord ni pas d'accord", 'neutre'],
    ["plutôt d'accord", "d'accord"],
    ["tout à fait d'accord"],
  ],
  [
    ['pas du tout satisfait'],
    ['plutôt pas satisfait', 'peu satisfait'],
    ['neutre', 'ni satisfait ni insatisfait'],
    ['plutôt satisfait', 'satisfait'],
    ['très satisfait'],
  ],
]

const LADDERS: readonly (readonly Rung[])[] = [
  ...poles('disagree', 'agree'),
  ...poles('unlikely', 'likely'),
  ...poles('dissatisfied', 'satisfied'),
  ...poles('difficult', 'easy'),
  ...poles('hard', 'easy'),
  ...poles('uncomfortable', 'comfortable'),
  ...poles('unimportant', 'important'),
  ...poles('ineffective', 'effective'),
  ...poles('negative', 'positive'),
  ...poles('worse', 'better', 'about the same', 'the same'),
  ...poles('unfavorable', 'favorable'),
  ...[
    'important',
    'useful',
    'familiar',
    'interested',
    'confident',
    'concerned',
    'likely',
    'satisfied',
    'valuable',
    'helpful',
    'effective',
    'easy',
    'comfortable',
    'well',
  ].flatMap(amounts),
  ...['significantly', 'greatly', 'strongly', 'a lot', 'much'].map((much): readonly Rung[] => [
    [`${much} decreased`, `decreased ${much}`],
    ['decreased', 'somewhat decreased', 'slightly decreased'],
    [
      'stayed the same',
      'remained the same',
      'no change',
      'stayed about the same',
      'remained constant',
      'stayed constant',
      'unchanged',
    ],
    ['increased', 'somewhat increased', 'slightly increased'],
    [`${much} increased`, `increased ${much}`],
  ]),
  ...FREQUENCY,
  ...QUALITY,
  ...EXTENT,
  ...GERMAN,
  ...FRENCH,
]

const NO_STANCE =
  /^(i )?(do ?n.?t know|don't know|dont know|not sure|unsure|n\/?a|not applicable|does not apply|prefer not to (say|answer|disclose)|no answer|no opinion|weiß nicht|keine angabe|ne sais pas|cannot say|can't say|no experience.*)\.?$/i

/** Whether an answer says that it is none: it has no place on a scale and is counted beside it. */
export function takesNoStance(text: string): boolean {
  return NO_STANCE.test(text.trim())
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '')
    .trim()
}

/** `5 - Strongly agree`, `10: Extremely likely`, `1 (not at all)`. */
const NUMBERED = /^(\d{1,2})\s*[-–—=:.)(]+\s*(\p{L}.*)$/u

/**
 * The scale that the answers are words of: all of them (but for "don't know" and its like) stand on one known scale, and at
 * least two of its rungs were used. The smallest scale that has them all; a rung nobody chose keeps its value free.
 * Or numbers of which some carry words (`10 - Extremely likely`). Undefined where they are no scale.
 */
export function readScaleWords(texts: readonly AnsweredText[]): readonly ScalePoint[] | undefined {
  const said = texts.filter(({ text }) => !takesNoStance(text))
  return numbered(said) ?? laddered(said)
}

function numbered(texts: readonly AnsweredText[]): readonly ScalePoint[] | undefined {
  const points = texts.map(({ text, number }) => {
    const found = NUMBERED.exec(text.trim())?.[1]
    return { text, worded: found !== undefined, value: found === undefined ? number : Number(found) }
  })
  if (points.length < 2 || !points.some((point) => point.worded)) return undefined
  if (points.some(({ value }) => value === null || !Number.isInteger(value) || value < 0 || value > 10))
    return undefined
  return points
    .map(({ text, value }) => ({ text, value: value ?? 0 }))
    .sort((left, right) => left.value - right.value)
}

/**
 * One answer may stand beside the scale ("I have never used it"), and strays (2 in 100) that were put into the wrong column,
 * where at least three rungs were used.
 */
function laddered(texts: readonly AnsweredText[]): readonly ScalePoint[] | undefined {
  if (texts.length < 2 || texts.length > 40) return undefined
  const all = texts.reduce((sum, { n }) => sum + n, 0)
  let best: readonly ScalePoint[] | undefined
  let length = Number.POSITIVE_INFINITY
  let beside = Number.POSITIVE_INFINITY
  for (const ladder of LADDERS) {
    const places = texts.map(({ text, n }) => {
      const value = ladder.findIndex((rung) => rung.includes(plain(text))) + 1
      return { text, n, value }
    })
    const points = places.filter(({ value }) => value > 0)
    const rungs = new Set(points.map(({ value }) => value)).size
    // Two rungs that people were offered beside each other are not one.
    if (rungs < 2 || rungs < new Set(points.map(({ text }) => plain(text))).size) continue
    const off = places.filter(({ value }) => value === 0)
    const strays = off.reduce((sum, { n }) => sum + n, 0)
    if (off.length > 0 && (rungs < 3 || (off.length > 1 && strays > all * 0.02))) continue
    if (off.length > beside || (off.length === beside && ladder.length >= length)) continue
    best = points.map(({ text, value }) => ({ text, value })).sort((left, right) => left.value - right.value)
    length = ladder.length
    beside = off.length
  }
  return best
}
