import { buildCatalog, type Catalog } from '../../src/market-data/index.ts'

/** A workspace with custom fields of every type, in a time zone that has summer time. */
export const testCatalog: Catalog = buildCatalog({
  custom: [
    custom('accounts', 'tier', 'text', true),
    custom('accounts', 'health_score', 'number'),
    custom('accounts', 'seats', 'integer'),
    custom('accounts', 'has_trial', 'boolean'),
    custom('accounts', 'renewal_on', 'date'),
    custom('accounts', 'tags', 'list'),
    custom('deals', 'discount', 'number'),
    custom('deals', 'trial_days', 'integer'),
    custom('contacts', 'languages', 'list'),
    custom('orders', 'function_', 'text'),
  ],
  afterOutcome: new Set(),
  settings: { timeZone: 'Europe/Berlin', currency: 'EUR', fiscalYearStartsIn: 1 },
  rates: [
    { currency: 'USD', from: new Date('2022-01-01T00:00:00Z'), rate: 0.5 },
    { currency: 'USD', from: new Date('2024-01-01T00:00:00Z'), rate: 0.75 },
  ],
  currencies: new Map([
    ['deals', ['EUR', 'USD']],
    ['orders', ['EUR', 'USD']],
  ]),
})

function custom(
  kind: 'accounts' | 'contacts' | 'deals' | 'orders',
  name: string,
  type: 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'list',
  category = false,
) {
  const history = kind === 'orders' ? 'fixed' : 'versioned'
  return { kind, field: { name, type, history, about: `${name}, as the file gave it.`, category } } as const
}
