/** Small, seeded and good enough for a bench (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const INDUSTRIES = [
  'Software',
  'Fintech',
  'Retail',
  'Media',
  'Manufacturing',
  'Health',
  'Education',
  'Logistics',
  'Energy',
  'Public',
]
const COUNTRIES = ['Germany', 'France', 'United States', 'United Kingdom', 'Poland', 'Japan', 'Spain', 'Italy']
const TECHNOLOGIES = ['Figma', 'Shopify', 'Magento', 'Salesforce', 'HubSpot', 'Slack', 'Jira', 'SAP']
const DEPARTMENTS = ['creative', 'marketing', 'sales', 'engineering', 'finance', 'operations']
const SENIORITIES = ['manager', 'director', 'vp', 'executive']
const KINDS = ['email', 'call', 'visit', 'meeting', 'unsubscribe']
const PRODUCTS = ['Suite', 'Starter', 'Review', 'Storage', 'Support']
const WINDOWS = ['30d', '60d', '90d', '180d', '365d', '12m', '2y']
const SIZES = [5, 10, 20, 25, 50, 75, 100, 150, 200, 250, 500, 1000, 2000, 5000]

/**
 * Rules as marketers write them, of two to five clauses each: what a company is, its technologies, and how much of what
 * happened with it, at times in a window of time. The same seed gives the same rules; hardly two are the same.
 */
export function variedRules(count: number, seed: number): string[] {
  const random = randomOf(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  const some = (from: readonly string[], most: number): string => {
    const chosen = new Set(Array.from({ length: whole(1, most) }, () => pick(from)))
    return [...chosen].map((each) => `"${each}"`).join(', ')
  }

  const profile: (() => string)[] = [
    () => `account.industry in [${some(INDUSTRIES, 4)}]`,
    () => `account.industry != "${pick(INDUSTRIES)}"`,
    () => `account.employees >= ${pick(SIZES)}`,
    () => `account.employees >= ${pick(SIZES.slice(0, 7))} && account.employees < ${pick(SIZES.slice(7))}`,
    () => `account.country in [${some(COUNTRIES, 3)}]`,
    () => `account.lifecycle == "${pick(['prospect', 'customer', 'former'])}"`,
    () => `"${pick(TECHNOLOGIES)}" in account.technologies`,
    () => `("${pick(TECHNOLOGIES)}" in account.technologies || "${pick(TECHNOLOGIES)}" in account.technologies)`,
    () => `!("${pick(TECHNOLOGIES)}" in account.technologies)`,
    () => `account.created_at > ago("${pick(WINDOWS)}")`,
  ]
  const happened: (() => string)[] = [
    () => `contacts.size() >= ${whole(1, 9)}`,
    () => `contacts.filter(c, c.department == "${pick(DEPARTMENTS)}").size() > ${whole(0, 3)}`,
    () => `contacts.exists(c, c.department == "${pick(DEPARTMENTS)}" && c.seniority in [${some(SENIORITIES, 3)}])`,
    () => `contacts.exists(c, c.department == "${pick(DEPARTMENTS)}" && c.may_contact == true)`,
    () => `deals.exists(d, d.status == "${pick(['won', 'lost', 'open'])}")`,
    () => `deals.exists(d, d.status == "won" && d.closed_at > ago("${pick(WINDOWS)}"))`,
    () => `!deals.exists(d, d.status == "open")`,
    () => `deals.filter(d, d.status == "won").map(d, d.amount).sum() > ${whole(1, 40) * 1000}`,
    () => `deals.filter(d, d.status == "open" && daysSince(d.opened_at) > ${pick([30, 60, 90, 180])}).size() >= 1`,
    () => `orders.filter(o, o.at > ago("${pick(WINDOWS)}")).map(o, o.revenue).sum() > ${whole(1, 40) * 500}`,
    () => `orders.filter(o, o.product == "${pick(PRODUCTS)}").size() >= ${whole(1, 6)}`,
    () => `orders.map(o, o.revenue).avg() > ${whole(2, 16) * 50}`,
    () => `orders.exists(o, o.product == "${pick(PRODUCTS)}" && o.at > ago("${pick(WINDOWS)}"))`,
    () => `!touches.exists(t, t.kind == "${pick(KINDS)}" && t.at > ago("${pick(WINDOWS)}"))`,
    () =>
      `touches.filter(t, t.kind == "${pick(KINDS)}" && t.initiated_by == "buyer" && t.at > ago("${pick(WINDOWS)}")).size() >= ${whole(1, 5)}`,
    () => `touches.filter(t, t.at > ago("${pick(WINDOWS)}")).size() >= ${whole(1, 12)}`,
  ]
  return Array.from({ length: count }, () => {
    const clauses = [
      ...Array.from({ length: whole(1, 3) }, () => pick(profile)()),
      ...Array.from({ length: whole(1, 2) }, () => pick(happened)()),
    ]
    return clauses.join(' && ')
  })
}
