import type { BuyingGroup } from './buying-group-schema.ts'
import type { GroupDeal } from './resolve-group.ts'

/** What a reader must know of how this group was told. */
export function groupNotes(group: {
  readonly members: BuyingGroup['members']
  readonly deal: GroupDeal | undefined
  readonly isOpen: boolean
  readonly late: number
  readonly isCompared: boolean
}): string[] {
  const { members, deal, isOpen, late, isCompared } = group
  const backFilled = members.filter(({ roles }) => roles.some((role) => role.backFilled)).length
  const notes: string[] = []
  if (deal !== undefined && deal.opened === null) {
    notes.push('The deal has no opening date: nobody can be told to be engaged in it.')
  }
  if (backFilled > 0) {
    notes.push(
      `Of ${backFilled === 1 ? 'one person' : `${backFilled} people`} a role was written down only after the deal had closed: it may follow from the outcome, and counts for nothing in the comparison.`,
    )
  }
  if (late > 0) {
    notes.push(
      `Of ${late === 1 ? 'one person' : `${late} people`} the job role at the closing is not on record: it is taken from what was recorded later.`,
    )
  }
  if (isCompared && deal !== undefined && isOpen) {
    notes.push('The deal is still open and compared with whole won deals: a role that is missing may yet come.')
  }
  return notes
}
