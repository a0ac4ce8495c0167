import type { FigureKind, ToldFigure } from './figure-kind.ts'

/**
 * Fewer companies behind a figure, and who knows some of them can tell the others: the ten units and the half of the total of
 * the rule of thumb for the output of statistical offices (see docs/decisions/0044-figures-that-leave-the-house.md).
 */
const FEWEST_COMPANIES = 10
const LARGEST_PART = 0.5

/** Why a figure would tell of single companies; null where it does not. */
export function tellsOfOne({ figure, companies, largest }: ToldFigure): string | null {
  if (companies < FEWEST_COMPANIES) {
    return `Needs at least ${FEWEST_COMPANIES} companies so that nobody is told on, has ${companies}.`
  }
  if (largest > LARGEST_PART) {
    return `One company stands for ${Math.round(largest * 100)}% of it: it would tell of that one.`
  }
  if (figure.unit === 'share' && (figure.value === 0 || figure.value === 1)) {
    return figure.value === 1 ? 'All of them did: it tells of every one.' : 'None of them did: it tells of every one.'
  }
  return null
}

/** Why a figure stays in the house; null where it may be told outside. */
export function whyItStays({ audience }: Pick<FigureKind, 'audience'>, told: ToldFigure): string | null {
  return audience === 'company' ? 'It is about our own business.' : (told.stays ?? tellsOfOne(told))
}
