/** A segment the example saves: what a product marketer might write after a first look. */
export interface ExampleSegment {
  readonly name: string
  readonly rule: string
  readonly note: string
}

/** The first is the best one; a later one may use an earlier one. */
export const EXAMPLE_SEGMENTS: readonly [ExampleSegment, ...ExampleSegment[]] = [
  {
    name: 'creative-teams-on-figma',
    rule: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
    note: 'Enough people to lose track of versions, and the design tool we work inside.',
  },
  {
    name: 'agencies-and-media',
    rule: 'account.industry in ["Advertising & Marketing", "Media & Publishing"] && account.employees >= 50',
    note: 'They make creative work for a living.',
  },
  {
    name: 'shops-with-a-brand',
    rule: 'account.industry in ["Retail & E-commerce", "Fashion & Apparel"] && "Shopify" in account.technologies && account.employees >= 100 && account.employees < 1000',
    note: 'Many campaigns a year, small teams.',
  },
  {
    name: 'dach-mid-market',
    rule: 'account.region == "DACH" && account.employees >= 50 && account.employees < 500',
    note: 'How the sales team has always cut the market.',
  },
  {
    name: 'best-customers',
    rule: 'account.lifecycle == "customer" && orders.map(o, o.revenue).sum() > 20000',
    note: 'What do they have in common?',
  },
  {
    name: 'lost-on-price-worth-a-call',
    rule: 'inSegment("creative-teams-on-figma") && deals.exists(d, d.status == "lost" && d.reason == "Price") && !deals.exists(d, d.status == "won")',
    note: 'They said price. Was it?',
  },
]
