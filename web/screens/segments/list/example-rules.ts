/** Rules to start from, for who has none yet: one of each kind of question. */
export const EXAMPLE_RULES: readonly { readonly words: string; readonly rule: string }[] = [
  {
    words: 'Companies that use Figma and have more than three people in creative',
    rule: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
  },
  {
    words: 'Customers who ordered for more than 10,000 in the last year',
    rule: 'orders.filter(o, o.at > ago("1y")).map(o, o.revenue).sum() > 10000',
  },
  {
    words: 'Mid-sized companies nobody has met in the last 90 days',
    rule: 'account.employees >= 50 && account.employees < 500 && !touches.exists(t, t.kind == "meeting" && t.at > ago("90d"))',
  },
]
