import type { AccountDeal, TimelineEvent } from '../../market-data/index.ts'
import { money } from '../decision/figure-words.ts'

/** What happened, as somebody would tell it. `named` gives a contact's name. */
export function eventWords(event: TimelineEvent, named: (contact: string) => string): string {
  const { kind, what, channel, campaign, startedBy, person, status, amount, currency, text } = event
  const worth = amount === null ? '' : ` (${money(amount)}${currency === null ? '' : ` ${currency}`})`
  switch (kind) {
    case 'created':
      return 'The account came on record.'
    case 'deal_opened':
      return `The deal ${what ?? 'without a name'} was opened${worth}.`
    case 'deal_closed':
      return `The deal ${what ?? 'without a name'} was ${status ?? 'closed'}${worth}${text === null ? '' : `: ${text}`}.`
    case 'order':
      return `Bought ${what ?? 'something'}${worth}.`
    case 'touch': {
      const who = person === null ? '' : ` with ${named(person)}`
      const begun = startedBy === 'buyer' ? ', begun by them' : startedBy === 'seller' ? ', begun by us' : ''
      const through = channel === null || channel === what ? '' : ` by ${channel}`
      const of = campaign === null ? '' : ` (${campaign})`
      return `${capital(what ?? 'touch')}${through}${who}${begun}${of}.`
    }
    case 'usage':
      return `The month in which they used ${what ?? 'it'} most${amount === null ? '' : `: ${money(amount)}`}.`
    case 'answer':
      return `${person === null ? 'Somebody' : named(person)} answered${what === null ? '' : ` “${what}”`}: ${text ?? amount ?? 'nothing'}.`
  }
}

/** A deal in a line: where it stands, what it is worth, since when. */
export function dealWords(
  { id, name, stage, status, worth, opened, closed, reason, competitor }: AccountDeal,
  currency: string,
): string {
  const called = name ?? id ?? 'A deal without a name'
  const state =
    status === 'open'
      ? `open${stage === null ? '' : ` at “${stage}”`}${opened === null ? '' : ` since ${opened.slice(0, 10)}`}`
      : `${status ?? 'of unknown status'}${closed === null ? '' : ` on ${closed.slice(0, 10)}`}${reason === null ? '' : `: ${reason}`}`
  const against = competitor === null ? '' : `, against ${competitor}`
  return `${called}: ${state}${worth === null ? '' : `, ${money(worth)} ${currency}`}${against}.`
}

function capital(told: string): string {
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`.replaceAll('_', ' ')
}
