import { figure } from '../../paper/index.ts'
import type { BuyingGroup } from '../../roles/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { wholePercent } from '../decision/figure-words.ts'
import { contactWords } from './contact-words.ts'
import type { PlanGroup } from './plan-schema.ts'

/** The buying group as a plan tells it: who is there, who is missing against won deals, what hangs by one person. */
export function groupPart(group: BuyingGroup, account: string): PlanGroup {
  const { people, members, missing, compare, singleThreaded, asOf } = group
  return {
    people,
    members: members.map(({ contact, name, title, words, roles, engaged, lastEngaged, touches, mayContact }) => ({
      contact,
      name: name === '' ? contact : name,
      title,
      words,
      roles: roles.map(({ role, because }) => (because[0] === undefined ? role : `${role} (${because[0]})`)),
      engaged,
      lastEngaged,
      touches,
      mayContact,
      contactWords: contactWords(mayContact),
    })),
    missing: missing.map(({ kind, words, wonDeals, wonDealsWithIt, share, lo95, hi95, atAccount }) => ({
      kind,
      words,
      share: figure({
        key: `missing ${kind} ${words}`,
        label: `won deals that had ${words.toLowerCase()}`,
        value: share,
        unit: 'share',
        currency: null,
        lo: lo95,
        hi: hi95,
        level: 0.95,
        n: wonDeals,
        of: 'won deals',
        asOf,
        words: `${words}: in ${formatNumber(wonDealsWithIt)} of ${formatNumber(wonDeals)} won deals (${wholePercent(share)}; 95%: ${wholePercent(lo95)} to ${wholePercent(hi95)}).`,
        trace: {
          operation: 'buying-group',
          input: { of: account, kind: 'account' },
          words: `The buying group of ${account}: who is missing.`,
        },
      }),
      atAccount: atAccount.map(({ name, contact, title, mayContact }) => {
        const who = [name === '' ? contact : name, title].filter((part) => part !== '').join(', ')
        return mayContact === true ? who : `${who} (${contactWords(mayContact)})`
      }),
    })),
    compared: compare.reason,
    singleThreaded: singleThreaded.map(({ deal, name, engaged }) =>
      engaged === 0
        ? `Nobody is engaged in the open deal ${name || deal}.`
        : `The open deal ${name || deal} hangs by one person.`,
    ),
  }
}
