/**
 * Ten rules as product marketers write them, each beside the SQL that an experienced person would write
 * by hand for the same question on the same tables. The SQL was committed before the compiler was tuned:
 * it is the yardstick, never adjusted to the compiler's output.
 *
 * Each statement returns one row with the number of accounts for which the rule is true.
 * Dates are relative to `{now:DateTime64(3, 'UTC')}`.
 */
export interface RepresentativeRule {
  readonly name: string
  readonly rule: string
  readonly handWritten: string
}

export const REPRESENTATIVE_RULES: readonly RepresentativeRule[] = [
  {
    name: 'industry and size',
    rule: 'account.industry in ["Software", "Fintech"] && account.employees >= 50',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND industry IN ('Software', 'Fintech') AND employees >= 50`,
  },
  {
    name: 'technology and creative team',
    rule: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND has(technologies, 'Figma')
      AND aid IN (SELECT aid FROM contacts WHERE _current AND department = 'creative' GROUP BY aid HAVING count() > 3)`,
  },
  {
    name: 'won recently and large orders',
    rule: 'deals.exists(d, d.status == "won" && d.closed_at > ago("365d")) && orders.filter(o, o.at > ago("365d")).map(o, o.revenue).sum() > 10000',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current
      AND aid IN (SELECT aid FROM deals WHERE _current AND status = 'won' AND closed_at > {now:DateTime64(3, 'UTC')} - INTERVAL 365 DAY)
      AND aid IN (SELECT aid FROM orders WHERE at > {now:DateTime64(3, 'UTC')} - INTERVAL 365 DAY GROUP BY aid HAVING sum(revenue) > 10000)`,
  },
  {
    name: 'no meeting lately',
    rule: 'account.lifecycle == "customer" && !touches.exists(t, t.kind == "meeting" && t.at > ago("90d"))',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND lifecycle = 'customer'
      AND aid NOT IN (SELECT aid FROM touches WHERE kind = 'meeting' AND at > {now:DateTime64(3, 'UTC')} - INTERVAL 90 DAY)`,
  },
  {
    name: 'place, size and technology',
    rule: 'account.country == "Germany" && account.employees > 200 && ("Shopify" in account.technologies || "Magento" in account.technologies)',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND country = 'Germany' AND employees > 200 AND hasAny(technologies, ['Shopify', 'Magento'])`,
  },
  {
    name: 'has a senior creative contact who may be contacted',
    rule: 'contacts.exists(c, c.department == "creative" && c.seniority in ["director", "vp"] && c.may_contact == true)',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current
      AND aid IN (SELECT aid FROM contacts WHERE _current AND department = 'creative' AND seniority IN ('director', 'vp') AND may_contact = true)`,
  },
  {
    name: 'lost to a competitor and still prospect',
    rule: 'account.lifecycle == "prospect" && deals.exists(d, d.status == "lost" && d.competitor == "Rival A") && !deals.exists(d, d.status == "open")',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND lifecycle = 'prospect'
      AND aid IN (SELECT aid FROM deals WHERE _current AND status = 'lost' AND competitor = 'Rival A')
      AND aid NOT IN (SELECT aid FROM deals WHERE _current AND status = 'open')`,
  },
  {
    name: 'engaged by e-mail and visits',
    rule: 'touches.filter(t, t.kind == "email" && t.initiated_by == "buyer" && t.at > ago("180d")).size() >= 2',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current
      AND aid IN (SELECT aid FROM touches WHERE kind = 'email' AND initiated_by = 'buyer' AND at > {now:DateTime64(3, 'UTC')} - INTERVAL 180 DAY GROUP BY aid HAVING count() >= 2)`,
  },
  {
    name: 'profit over all orders and average order',
    rule: 'orders.map(o, o.profit).sum() > 5000 && orders.map(o, o.revenue).avg() > 400',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current
      AND aid IN (SELECT aid FROM orders GROUP BY aid HAVING sum(profit) > 5000 AND avg(revenue) > 400)`,
  },
  {
    name: 'five clauses over four relations',
    rule: 'account.industry != "Retail" && account.employees >= 20 && contacts.size() >= 3 && deals.filter(d, d.status == "won").size() >= 1 && orders.exists(o, o.product == "Suite") && !touches.exists(t, t.kind == "unsubscribe")',
    handWritten: `SELECT count() AS n FROM accounts WHERE _current AND industry != 'Retail' AND employees >= 20
      AND aid IN (SELECT aid FROM contacts WHERE _current GROUP BY aid HAVING count() >= 3)
      AND aid IN (SELECT aid FROM deals WHERE _current AND status = 'won')
      AND aid IN (SELECT aid FROM orders WHERE product = 'Suite')
      AND aid NOT IN (SELECT aid FROM touches WHERE kind = 'unsubscribe')`,
  },
]
