import { raw, sql } from '../../query/index.ts'
import {
  type AccountReading,
  numberOf,
  type Page,
  type Part,
  pageOf,
  rowsOfAccount,
  shownColumns,
  textOf,
} from './account-rows.ts'

export interface AccountPerson {
  readonly id: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly title: string | null
  readonly department: string | null
  readonly seniority: string | null
  /** What part they have in a purchase, each with what says so. */
  readonly roles: readonly { readonly role: string; readonly basis: string }[]
  /** Null: nobody recorded it; silence is not consent. */
  readonly mayContact: boolean | null
}

/** People at the account by department, then by name. */
export async function accountPeople(reading: AccountReading, page: Page): Promise<Part<AccountPerson>> {
  const [people, roles] = await Promise.all([
    pageOf(reading, {
      kind: 'contacts',
      names: ['id', 'name', 'email', 'phone', 'title', 'department', 'seniority', 'buying_roles', 'may_contact'],
      orderBy: raw('department NULLS LAST, name NULLS LAST'),
      page,
      read: (row) => ({
        id: textOf(row, 'id'),
        name: textOf(row, 'name'),
        email: textOf(row, 'email'),
        phone: textOf(row, 'phone'),
        title: textOf(row, 'title'),
        department: textOf(row, 'department'),
        seniority: textOf(row, 'seniority'),
        recorded: Array.isArray(row.s_buying_roles) ? row.s_buying_roles.map(String) : [],
        mayContact: numberOf(row, 'may_contact') === null ? null : Boolean(row.s_may_contact),
      }),
    }),
    rolesInDeals(reading),
  ])
  const rows = people.rows.map(({ recorded, ...person }) => {
    const own = recorded.map((role) => ({ role, basis: 'recorded with the person' }))
    const known = [person.id, person.email?.toLowerCase()].flatMap((key) =>
      key === null || key === undefined ? [] : (roles.get(key) ?? []),
    )
    return { ...person, roles: [...own, ...known] }
  })
  return { total: people.total, rows }
}

/** Roles that deals name, by the contact's id or e-mail as the deal spells it. */
async function rolesInDeals(reading: AccountReading): Promise<Map<string, { role: string; basis: string }[]>> {
  const { market, catalog, signal } = reading
  const named = shownColumns(catalog, 'deal_contacts', ['contact', 'deal', 'role'])
  const [rows, deals] = await Promise.all([
    market.engine.rows(
      sql`SELECT ${named} FROM ${rowsOfAccount(reading, 'deal_contacts')} AND role IS NOT NULL ORDER BY deal, contact, role LIMIT 10000`,
      { signal },
    ),
    market.engine.rows(
      sql`SELECT ${shownColumns(catalog, 'deals', ['id', 'name'])} FROM ${rowsOfAccount(reading, 'deals')} LIMIT 10000`,
      { signal },
    ),
  ])
  const names = new Map(deals.map((deal) => [textOf(deal, 'id'), textOf(deal, 'name')]))
  const found = new Map<string, { role: string; basis: string }[]>()
  for (const row of rows) {
    const deal = textOf(row, 'deal')
    const contact = textOf(row, 'contact') ?? ''
    const key = contact.includes('@') ? contact.toLowerCase() : contact
    const role = {
      role: textOf(row, 'role') ?? '',
      basis: `named in the deal ${names.get(deal) ?? deal ?? ''}`.trim(),
    }
    found.set(key, [...(found.get(key) ?? []), role])
  }
  return found
}
