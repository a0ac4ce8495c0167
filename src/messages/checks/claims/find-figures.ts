import { type Language, languageOf } from '../text/language-of.ts'
import type { Place } from '../text/sentences-of.ts'
import { worded } from '../text/worded.ts'
import { findNumerals, type Numeral } from './find-numerals.ts'
import { isNoFigure } from './is-no-figure.ts'

/** What a stated figure is counted in; `count`: of anything. */
export type StatedUnit = 'share' | 'money' | 'times' | 'days' | 'count'

/** A figure as a text states it. */
export interface StatedFigure extends Place {
  readonly text: string
  /** In its unit (a share is 0 to 1, a duration is in days); null where it is vague: "thousands". */
  readonly value: number | null
  /** The smallest difference that this way of writing shows. */
  readonly step: number
  readonly unit: StatedUnit
}

/** Shares and multiples without a number: the value, and how much either side of it the words may mean. */
const WORDED: readonly (readonly [RegExp, number | null, number, StatedUnit])[] = [
  [worded('two[ -]thirds', 'zwei drittel', 'les deux tiers', 'deux tiers'), 2 / 3, 0.05, 'share'],
  [
    worded('three[ -]quarters', 'three[ -]fourths', 'drei viertel', 'dreiviertel', '(?:les )?trois quarts'),
    0.75,
    0.05,
    'share',
  ],
  [
    worded(
      '(?:a|one)[ -]third(?= of| fewer| less| more| faster)',
      'by a third',
      'ein drittel',
      'um ein drittel',
      'un tiers',
      "d'un tiers",
    ),
    1 / 3,
    0.05,
    'share',
  ],
  [
    worded(
      '(?:a|one)[ -]quarter(?= of the (?!year)| fewer| less| more| faster)',
      'by a quarter',
      'ein viertel',
      'un quart (?=de[s ]|d)',
    ),
    0.25,
    0.05,
    'share',
  ],
  [
    worded(
      'half (?:of|the|our|your|their|his|her|as|a(?= day)|your)',
      '(?:by|in) half',
      'halve[sd]?',
      'halving',
      'die hälfte',
      'zur hälfte',
      'halb so',
      'halbier(?:t|en|te|ten|ung)',
      'la moitié',
      'de moitié',
      'moitié moins',
      'divis\\p{L}+ par deux',
    ),
    0.5,
    0.05,
    'share',
  ],
  [
    worded(
      '(?:the )?majority of',
      'die mehrheit',
      'die meisten (?=kunden|teams|unternehmen|firmen)',
      'la majorité',
      'la plupart',
    ),
    null,
    0,
    'share',
  ],
  [
    worded(
      'twice',
      'doubl(?:e[sd]?|ing)(?![- ]check)',
      'twofold',
      'doppelt so',
      'das doppelte',
      'verdoppel\\p{L}*',
      'zweimal',
      'zweifach',
      'deux fois',
      'doubl(?:er|é|ée|ent|ez|ons)',
      'le double',
    ),
    2,
    0.5,
    'times',
  ],
  [
    worded(
      'tripl(?:e[sd]?|ing)',
      'threefold',
      'dreimal',
      'dreifach',
      'verdreifach\\p{L}*',
      'trois fois',
      'tripl(?:er|é|ée|ent)',
    ),
    3,
    0.5,
    'times',
  ],
  [worded('fourfold', 'viermal', 'vierfach'), 4, 0.5, 'times'],
  [worded('fivefold', 'fünfmal', 'fünffach'), 5, 0.5, 'times'],
  [worded('tenfold', 'zehnmal', 'zehnfach'), 10, 0.5, 'times'],
  [
    worded(
      '(?:tens of |hundreds of )?thousands of',
      'hundreds of',
      'dozens of',
      'millions of',
      'tausende',
      'tausenden',
      'hunderte',
      'hunderten',
      'dutzende',
      'dutzenden',
      'des milliers',
      'des centaines',
      'des dizaines',
      'des millions',
    ),
    null,
    0,
    'count',
  ],
]

const IN = String.raw`(?:\s+(?:in|of|out of|von|aus|sur)\s+(?:every\s+|all\s+|the\s+)?|\s*/\s*)`
const MONEY_BEFORE = /(?:[$€£¥]|(?:us\$|usd|eur|gbp|chf|sfr\.?|fr\.))\s?$/i
const MONEY_AFTER =
  /^[\s\u00a0\u202f]?(?:[$€£¥]|(?:usd|eur|gbp|chf|euros?|dollars?|pounds?|pfund|franken|francs?)(?![\p{L}]))/iu
const SHARE_AFTER =
  /^[\s\u00a0\u202f-]?(?:%|percent(?:age points?)?|per cent|prozent(?:punkte)?|pour cent|points? de pourcentage|pct)/i
const TIMES_AFTER =
  /^(?:[\s\u00a0\u202f-]?[x×](?![\p{L}\p{N}])|[\s-](?:times|fold|fois|mal)(?![\p{L}])|-?fach|-?mal(?![\p{L}]))/iu
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^[\s\u00a0-]?(?:min(?:ute)?[sn]?|minuten)(?![\p{L}])/iu, 1 / 1440],
  [/^[\s\u00a0-]?(?:hours?|hrs?|stunden?|heures?)(?![\p{L}])/iu, 1 / 24],
  [/^[\s\u00a0-]?(?:(?:working |business )?days?|(?:arbeits|werk)?tage[ns]?|tag|jours?)(?![\p{L}])/iu, 1],
  [/^[\s\u00a0-]?(?:weeks?|wochen?|semaines?)(?![\p{L}])/iu, 7],
  [/^[\s\u00a0-]?(?:months?|monate?n?|mois)(?![\p{L}])/iu, 365.25 / 12],
  [/^[\s\u00a0-]?(?:years?|jahre?n?|ans?|années?)(?![\p{L}])/iu, 365.25],
]

/** Every figure that a text states, in digits or in words; no dates, times, names with numbers, or numbers of a list. */
export function findFigures(text: string, language: Language | null = languageOf(text)): readonly StatedFigure[] {
  const found: StatedFigure[] = outOf(text, language)
  const free = (place: Place): boolean => found.every(({ start, end }) => place.end <= start || place.start >= end)
  for (const [pattern, value, step, unit] of WORDED) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      if (free(place)) found.push({ ...place, text: match[0], value, step, unit })
    }
  }
  for (const numeral of findNumerals(text, language)) {
    const figure = withUnit(text, numeral)
    if (free(figure) && !isNoFigure(text, figure, numeral)) found.push(figure)
  }
  return found.sort((one, other) => one.start - other.start)
}

/** "Six in ten", "9 of 11", "neuf sur dix": a share. */
function outOf(text: string, language: Language | null): StatedFigure[] {
  const numerals = findNumerals(text, language)
  const between = new RegExp(`^${IN}$`, 'iu')
  return numerals.flatMap((numeral, place): StatedFigure[] => {
    const next = numerals[place + 1]
    const one = oneBefore(text, numeral, between)
    if (one !== undefined) return [one]
    if (next === undefined || !between.test(text.slice(numeral.end, next.start))) return []
    if (next.value < numeral.value || next.value < 2 || next.value > 1000) return []
    // 24/7, 3/4/2026, "1 of 2026".
    if (/\d\/\d/.test(text.slice(numeral.start, next.end)) && numeral.value > 12) return []
    const { start } = numeral
    return [
      {
        start,
        end: next.end,
        text: text.slice(start, next.end),
        value: numeral.value / next.value,
        step: 0.05,
        unit: 'share',
      },
    ]
  })
}

/** "One in three", "einer von zehn". */
function oneBefore(text: string, numeral: Numeral, between: RegExp): StatedFigure | undefined {
  const before = /(?<![\p{L}\p{N}])(?:one|eine?[rs]?|une?)(\s+\p{L}+(?:\s+\p{L}+)?\s+)$/iu.exec(
    text.slice(0, numeral.start),
  )
  if (before === null || !between.test(before[1] ?? '') || numeral.value < 2) return undefined
  return {
    start: before.index,
    end: numeral.end,
    text: text.slice(before.index, numeral.end),
    value: 1 / numeral.value,
    step: 0.05,
    unit: 'share',
  }
}

function withUnit(text: string, { start, end, value, step }: Numeral): StatedFigure {
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 24)]
  const with_ = (unit: StatedUnit, from: number, to: number, scale = 1): StatedFigure => ({
    start: from,
    end: to,
    text: text.slice(from, to),
    value: value * scale,
    step: step * scale,
    unit,
  })
  const money = MONEY_BEFORE.exec(before)
  if (money !== null) return with_('money', start - money[0].length, end)
  const share = SHARE_AFTER.exec(after)
  if (share !== null) return with_('share', start, end + share[0].length, 0.01)
  const paid = MONEY_AFTER.exec(after)
  if (paid !== null) return with_('money', start, end + paid[0].length)
  const times = TIMES_AFTER.exec(after)
  if (times !== null) return with_('times', start, end + times[0].length)
  for (const [pattern, days] of DAYS) {
    const lasting = pattern.exec(after)
    if (lasting !== null) return with_('days', start, end + lasting[0].length, days)
  }
  return with_('count', start, end)
}
