/** Words that CRMs use for the values of closed fields: `kind.field` → our value → their words, lower case. */
const WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'deals.status': {
    won: ['won', 'closed won', 'gewonnen', 'gagné', 'success', 'successful'],
    lost: ['lost', 'closed lost', 'verloren', 'perdu', 'no decision', 'abandoned', 'disqualified', 'unsuccessful'],
    open: [
      'open',
      'in progress',
      'pending',
      'active',
      'offen',
      'engaging',
      'prospecting',
      'ongoing',
      // The stages that HubSpot gives every new pipeline.
      'appointment scheduled',
      'qualified to buy',
      'presentation scheduled',
      'decision maker bought-in',
      'contract sent',
    ],
  },
  'deals.type': {
    new: ['new', 'new business', 'new customer', 'new logo', 'neugeschäft', 'neukunde'],
    expansion: [
      'expansion',
      'existing business',
      'existing customer - upgrade',
      'upsell',
      'cross-sell',
      'add-on',
      'add-on business',
      'upgrade',
    ],
    renewal: ['renewal', 'renew', 'existing customer - renewal', 'verlängerung'],
  },
  'accounts.lifecycle': {
    prospect: [
      'prospect',
      'lead',
      'subscriber',
      'marketing qualified lead',
      'sales qualified lead',
      'opportunity',
      'target',
      'interessent',
    ],
    customer: [
      'customer',
      'evangelist',
      'client',
      'customer - direct',
      'customer - channel',
      'active customer',
      'kunde',
      'bestandskunde',
    ],
    former: ['former', 'former customer', 'churned', 'ex-customer', 'lost customer', 'churn', 'ehemaliger kunde'],
  },
  'touches.initiated_by': {
    buyer: ['buyer', 'inbound', 'incoming', 'incoming email', 'customer', 'prospect'],
    seller: ['seller', 'outbound', 'outgoing', 'email', 'sales', 'rep'],
    unknown: ['unknown', 'internal', 'n/a'],
  },
}

/** `{their word: our value}` for a closed field, its own values among them; a word of several parts in every usual spelling. */
export function knownValues(kind: string, field: string): Readonly<Record<string, string>> {
  const entries = Object.entries(WORDS[`${kind}.${field}`] ?? {})
  return Object.fromEntries(
    entries.flatMap(([ours, theirs]) => theirs.flatMap(spellings).map((word) => [word, ours])),
  )
}

/** `closed won` is also written `closedwon` (HubSpot's own name for it), `closed-won`, `closed_won` and `closed - won`. */
function spellings(word: string): string[] {
  const parts = word.split(/[\s_-]+/)
  return parts.length === 1 ? [word] : [word, ...[' ', '', '-', '_', ' - '].map((between) => parts.join(between))]
}

/** What a deal's stage says about its status: won, lost, and open for every stage before the end. */
export function statusOfStage(stage: string): 'won' | 'lost' | 'open' {
  const known = knownValues('deals', 'status')[stage.toLowerCase()]
  if (known === 'won' || known === 'lost' || known === 'open') return known
  if (/\b(closed?[ _-]?won|won|gewonnen|signed|gagné)\b/i.test(stage)) return 'won'
  if (/\b(closed?[ _-]?lost|lost|verloren|perdu|disqualified|abandoned|no decision)\b/i.test(stage)) return 'lost'
  return 'open'
}
