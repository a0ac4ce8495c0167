/** The map files, by the file they read: YAML, written beside the example's files. */
export const MAP_FILES: Readonly<Record<string, string>> = {
  'companies.csv': `# HubSpot-like export: companies as they were first recorded.
as: accounts
fields:
  id: Record ID
  name: Company name
  domain: Company Domain Name
  industry: Industry
  employees: Number of Employees
  technologies: { column: Web Technologies, split: ";" }
  lifecycle: Lifecycle Stage
  owner: Company owner
  revenue: Annual Revenue
  country: Country/Region
  region: Sales Region
  city: City
  founded_year: Year Founded
  do_not_contact: Do Not Contact
  created_at: { column: Create Date, format: "YYYY-MM-DD HH:mm" }
updated_at: { column: Last Modified Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: none
`,
  'company-changes.csv': `# What changed about companies later, one row for each change.
as: accounts
fields:
  id: Record ID
  employees: Number of Employees
  technologies: { column: Web Technologies, split: ";" }
  lifecycle: Lifecycle Stage
  owner: Company owner
updated_at: { column: Last Modified Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: none
`,
  'contacts.csv': `# HubSpot-like export: people as they were first recorded.
as: contacts
fields:
  id: Record ID
  first_name: First Name
  last_name: Last Name
  email: Email
  phone: Phone Number
  title: Job Title
  department: Department
  seniority: Seniority
  may_contact: May Contact
  account_id: Associated Company ID
  created_at: { column: Create Date, format: "YYYY-MM-DD HH:mm" }
updated_at: { column: Last Modified Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: none
`,
  'contact-changes.csv': `# People who left their company, and when the CRM learnt of it.
as: contacts
fields:
  id: Record ID
  may_contact: May Contact
updated_at: { column: Last Modified Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: [Left Company]
`,
  'deals.csv': `# HubSpot-like export of deals. The status is read off the stage.
as: deals
fields:
  id: Record ID
  name: Deal Name
  account_id: Associated Company ID
  type: Deal Type
  stage: Deal Stage
  status:
    column: Deal Stage
    values:
      Closed Won: won
      Closed Lost: lost
      Appointment Scheduled: open
      Qualified To Buy: open
      Presentation Scheduled: open
      Contract Sent: open
  amount: Amount
  opened_at: { column: Create Date, format: "YYYY-MM-DD HH:mm" }
  closed_at: { column: Close Date, format: "YYYY-MM-DD HH:mm" }
  expected_close_at: { column: Expected Close Date, format: "YYYY-MM-DD HH:mm" }
  source: Original Source
  product: Product
  competitor: Competitor
  reason: Closed Reason
  owner: Deal owner
updated_at: { column: Last Modified Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: none
`,
  'deal-contacts.tsv': `# Who took part in which deal, tab-separated.
as: deal_contacts
fields:
  deal: Deal ID
  contact: Contact ID
  account_id: Associated Company ID
  role: Buying Role
  is_primary: Primary
  recorded_at: { column: Created Date, format: "YYYY-MM-DD HH:mm" }
updated_at: { column: Created Date, format: "YYYY-MM-DD HH:mm" }
timezone: UTC
custom: none
`,
  'touches.jsonl': `# Activities, one JSON object a line.
as: touches
fields:
  id: activity_id
  account_id: company_id
  contact: contact_id
  deal: deal_id
  at: timestamp
  kind: activity_type
  channel: channel
  campaign: campaign
  message: message
  initiated_by: initiated_by
timezone: UTC
custom: none
`,
  'orders.csv': `# Invoice lines from German accounting: semicolons, decimal commas, day first.
as: orders
decimal: ","
fields:
  id: Rechnungsposition
  account_id: Kunde
  at: { column: Datum, format: "DD.MM.YYYY" }
  product: Produkt
  quantity: Menge
  revenue: Umsatz
  profit: Deckungsbeitrag
timezone: UTC
custom: none
`,
  'usage.jsonl.gz': `# The product's own log, summed by person, feature and month; gzipped.
as: usage
fields:
  id: event_id
  account_id: company_id
  contact: user_id
  at: date
  feature: feature
  amount: count
timezone: UTC
custom: none
`,
  'customer-survey.csv': `# Qualtrics-like export: three header rows, a column for each question, blanks where a branch was not asked.
as: answers
header_rows: 3
questions: all
fields:
  respondent: ResponseId
  contact: ExternalReference
  account_id: company_id
  at: { column: RecordedDate, format: "YYYY-MM-DD HH:mm:ss" }
timezone: UTC
`,
}
