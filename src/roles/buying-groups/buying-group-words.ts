import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { BuyingGroup } from './buying-group-schema.ts'

type Member = BuyingGroup['members'][number]

/** The group for a terminal. */
export function buyingGroupWords(group: BuyingGroup): string {
  const { account, deal, asOf, members, people, missing, compare, coverage, singleThreaded, notes } = group
  const whose = account.name ?? account.id ?? `#${account.number}`
  const title =
    deal === null
      ? `Buying group of ${whose} on ${asOf}`
      : `Buying group of the deal ${deal.name || deal.id} (${[deal.status, whose].filter(Boolean).join(', ')}) on ${asOf}`
  const engaged = members.filter((each) => each.engaged).length
  const lines = [
    `${title}: ${formatNumber(engaged)} engaged, ${formatNumber(members.length)} named or engaged, of ${formatNumber(people)} people on record.`,
  ]
  if (members.length > 0) lines.push('', memberTable(members))
  lines.push('', compare.reason)
  if (compare.verdict === 'compared') {
    lines.push(`Here are ${coverage.here} of the ${coverage.usual} usual roles.`)
    for (const each of missing) lines.push(missingWords(each))
  }
  for (const { deal: id, name, engaged: count } of singleThreaded) {
    lines.push(`Single-threaded: ${name || id}: ${count === 0 ? 'nobody is' : 'only one person is'} engaged.`)
  }
  return [...lines, ...notes].join('\n')
}

function memberTable(members: readonly Member[]): string {
  return terminalTable(
    [
      { title: 'Person', value: (row: Member) => row.name || row.contact },
      { title: 'Title', value: (row) => row.title },
      { title: 'Job role', value: (row) => row.words },
      { title: 'Part in the purchase', value: (row) => row.roles.map(roleWords).join(', ') },
      { title: 'Engaged', value: (row) => span(row) },
      { title: 'Touches', value: (row) => row.touches },
      { title: 'May contact', value: (row) => (row.mayContact === null ? '?' : row.mayContact ? 'yes' : 'no') },
    ],
    members,
  )
}

const BASIS = { act: 'seen', stated: 'said', crm: 'CRM', title: 'title only' } as const

function roleWords({ role, basis, backFilled }: Member['roles'][number]): string {
  return `${role} (${backFilled ? 'CRM, written later' : BASIS[basis]})`
}

function span({ firstEngaged, lastEngaged }: Member): string | null {
  return firstEngaged === lastEngaged ? firstEngaged : `${firstEngaged} to ${lastEngaged}`
}

function missingWords(each: BuyingGroup['missing'][number]): string {
  const percent = (share: number): string => `${Math.round(share * 100)}%`
  const counted = `${percent(each.share)} of won deals had ${each.kind === 'job role' ? 'one engaged' : 'one on record'} (${each.wonDealsWithIt} of ${each.wonDeals}; 95%: ${percent(each.lo95)} to ${percent(each.hi95)})`
  const names = each.atAccount.slice(0, 3).map(({ name, contact }) => name || contact)
  const more = each.atAccount.length - names.length
  const known =
    names.length === 0
      ? each.kind === 'job role'
        ? '; nobody on record here'
        : ''
      : `; on record here, not engaged: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return `Missing: ${each.words}: ${counted}${known}.`
}
