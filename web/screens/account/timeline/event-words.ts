import { formatCount, formatMoney } from '../../../look/format.ts'
import type { TimelineEvent } from '../account-data.ts'

/** Who began a touch. */
export type Starter = 'buyer' | 'seller' | 'unknown'

export function starterOf({ startedBy }: TimelineEvent): Starter {
  return startedBy === 'buyer' || startedBy === 'seller' ? startedBy : 'unknown'
}

export const STARTER_WORDS: Readonly<Record<Starter, string>> = {
  buyer: 'they began',
  seller: 'we began',
  unknown: 'not known who began',
}

/** What happened, in one line: `Deal won: Pilot, €1,000`. */
export function eventWords(event: TimelineEvent): string {
  const { kind, what, amount, currency } = event
  const money = amount === null ? '' : `, ${formatMoney(amount, currency ?? 'USD')}`
  switch (kind) {
    case 'touch':
      return capital(what ?? 'touch')
    case 'deal_opened':
      return `Deal opened: ${what ?? 'without a name'}${money}`
    case 'deal_closed':
      return `Deal ${event.status ?? 'closed'}: ${what ?? 'without a name'}${money}`
    case 'order':
      return `Order: ${what ?? 'product not named'}${money}`
    case 'usage':
      return `Most use of ${what ?? 'the product'}${amount === null ? '' : `: ${formatCount(amount)} times that month`}`
    case 'answer':
      return `Answered: ${what ?? 'a question'}`
    case 'created':
      return 'Record created'
  }
}

/** What else is known of it, for the second line. */
export function eventDetail(event: TimelineEvent, names: ReadonlyMap<string, string>): string {
  const { kind, channel, what, campaign, message, person, text, amount } = event
  const who = person === null ? undefined : (names.get(person) ?? names.get(person.toLowerCase()) ?? person)
  const parts =
    kind === 'touch'
      ? [STARTER_WORDS[starterOf(event)], who, channel === what ? undefined : channel, campaign, message]
      : kind === 'answer'
        ? [text ?? (amount === null ? undefined : String(amount)), who, campaign]
        : [text, who]
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
}

function capital(text: string): string {
  const words = text.replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
