import type { Numeral } from './find-numerals.ts'

/** What a number before or after these words is: a name, a place, a date. */
const NAME_BEFORE =
  /(?:^|[\s(])(?:iso|iec|soc|din|en|rfc|nis|version|v|step|schritt|round|runde|tour|étape|phase|page|seite|room|raum|salle|chapter|kapitel|chapitre|article|artikel|section|part|teil|question|frage|level|stage|windows|office|microsoft|type|typ|figure|table|anno|nr\.?|no\.|n°|§|#|article|week|kw|semaine|quarter|version|top|basel|industry|industrie)[\s\u00a0]?$/i
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre'
const MONTH_BEFORE = new RegExp(String.raw`(?:^|[\s(])(?:${MONTHS})\.?,?\s+$`, 'i')
const MONTH_AFTER = new RegExp(String.raw`^(?:st|nd|rd|th|\.|er)?\s+(?:of\s+)?(?:${MONTHS})(?![\p{L}])`, 'iu')
const TIME_AFTER = /^(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|o['’]clock)(?![\p{L}])|:\d\d|\s?h\d{0,2}(?![\p{L}]))/iu
const ORDINAL_AFTER = /^(?:st|nd|rd|th|ème|e|er|ère)(?![\p{L}])/iu
/** Vague: "one or two questions", and "the two of you". */
const VAGUE_BEFORE = /(?:(?:one|a|ein|eine|einen|un|une|\d) (?:or|oder|ou|to|bis|à) |ein, )$/i
const TOGETHER_AFTER = /^ (?:of (?:you|us|them)|von (?:euch|uns|ihnen)|d['’]entre (?:vous|nous|eux))/i
/** Numbers of an offer that we make: a call of 20 minutes, a trial of 14 days, three dates. */
const OFFER_AFTER =
  /^.{0,24}?(?:call|demo|meeting|chat|talk|conversation|session|walkthrough|workshop|webinar|trial|pilot|slots?|dates to|gespräch|termine?|anruf|telefonat|testphase|testzeitraum|probe|kostenlos|appel|rendez-vous|entretien|échange|essai|démo|visio)/i
const OFFER_BEFORE =
  /(?<![\p{L}])(?:call|demo|meeting|chat|talk|session|trial|pilot|gespräch|termin|anruf|appel|rendez-vous|entretien|échange|essai|démo|visio)(?![\p{L}])[^.!?]{0,24}$/iu
const ASKS_BEFORE =
  /(?:(?:^|[.!?:;]\s|please |bitte )(?:give|spare|take|book|schenken|nehmen|accordez|prenez)|have you got|do you have|haben sie|avez[- ]vous)(?: \p{L}+){0,3} $/iu
/** A time of day: "avant dix heures", "at six". */
const HOUR_BEFORE = /(?:^|[\s(])(?:à|avant|vers|dès|après|gegen|um) $/i
const AT_HOUR = /(?:^|\s)at $/i
const AT_HOUR_AFTER = /^(?: in the (?:morning|evening|afternoon)| and|[.,;!?]|$)/i

/** True for numbers that state no figure: dates, times of day, years, standards, versions, numbers of a list, and offers. */
export function isNoFigure(
  text: string,
  place: { start: number; end: number; unit: string },
  numeral: Numeral,
): boolean {
  const before = text.slice(Math.max(0, place.start - 40), place.start)
  const after = text.slice(place.end, place.end + 40)
  if (numeral.spelled ? VAGUE_BEFORE.test(before) || TOGETHER_AFTER.test(after) : isName(text, place, numeral)) {
    return true
  }
  if (place.unit === 'share' || place.unit === 'money' || place.unit === 'times') return false
  if (place.unit === 'days') {
    return (
      (/h(?:eures?|ours?)?$/i.test(text.slice(numeral.end, place.end)) && HOUR_BEFORE.test(before)) ||
      OFFER_AFTER.test(after) ||
      OFFER_BEFORE.test(before) ||
      (ASKS_BEFORE.test(before) && /minut|min(?![\p{L}])/iu.test(text.slice(numeral.end, place.end)))
    )
  }
  if (AT_HOUR.test(before) && AT_HOUR_AFTER.test(after)) return true
  return NAME_BEFORE.test(before) || MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) || TIME_AFTER.test(after)
}

/** Digits that belong to a name, a date or a list. */
function isName(
  text: string,
  { start, end, unit }: { start: number; end: number; unit: string },
  { value }: Numeral,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 12)
  // B2B, Q3, 3D, A4, 24/7, 2026-03-31, 1:1, +49 30 …, #1.
  if (/[\p{L}_]$/u.test(before) || /^[\p{L}_]/u.test(after)) return true
  if (/(?:[/:#]|\d[.-])$/.test(before) || /^(?:[/:]\d|-\d|\.\d)/.test(after)) return true
  if (inPhoneNumber(text, start)) return true
  if (/(?:^|\n)\s*$/.test(text.slice(0, start)) && /^[.)]\s/.test(after)) return true
  if (ORDINAL_AFTER.test(after)) return true
  const isYear = unit === 'count' && Number.isInteger(value) && value >= 1900 && value < 2100
  return isYear && !/^\s+(?:\p{Ll}{3,})/u.test(after)
}

function inPhoneNumber(text: string, start: number): boolean {
  return [...text.matchAll(/\+\d[\d ()/-]{6,}/g)].some(
    ({ index, 0: whole }) => start >= index && start < index + whole.length,
  )
}
