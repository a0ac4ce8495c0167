import { STAGE_WORDS } from '../stages/buying-stages.ts'
import { GAPS, type Gap, type MatrixCell, type MatrixRow } from './matrix-schema.ts'

/**
 * What is to be written or mended next: the champion's persona first, then where the most open deals stand, then the gravest.
 * A persona that was removed is nobody to write to.
 */
export function rankGaps(rows: readonly MatrixRow[]): Gap[] {
  const found = rows.flatMap((row) => row.cells.flatMap((cell) => gapOf(row, cell) ?? []))
  const grave = (gap: Gap): number => GAPS.indexOf(gap.gap)
  return found
    .sort(
      (one, other) =>
        Number(other.champion) - Number(one.champion) ||
        (other.openDeals ?? 0) - (one.openDeals ?? 0) ||
        grave(one) - grave(other),
    )
    .map((gap, place) => ({ ...gap, rank: place + 1 }))
}

function gapOf({ persona, segment, champion }: MatrixRow, cell: MatrixCell): Gap | undefined {
  const gap = kindOf(cell)
  if (gap === undefined || persona.gone) return undefined
  const { stage, message, openDeals, needs } = cell
  const here =
    openDeals === null || openDeals === 0 ? '' : `, ${openDeals} open deal${openDeals === 1 ? '' : 's'} there`
  const { id, name } = persona
  return {
    rank: 0,
    gap,
    message,
    persona: { id, name },
    segment,
    stage,
    champion,
    openDeals,
    words: `${name} in ${segment.words}, ${STAGE_WORDS[stage].title.toLowerCase()}${here}: ${needs ?? gap}`,
  }
}

function kindOf({ message, rests, changed, draft }: MatrixCell): Gap['gap'] | undefined {
  if (message === null) return 'no message'
  if (rests === 'nothing') return 'rests on nothing'
  if (rests === 'hypotheses') return 'rests on hypotheses'
  if (changed.length > 0) return 'evidence changed'
  if (draft) return 'draft'
  return rests === 'partly' ? 'rests partly' : undefined
}
