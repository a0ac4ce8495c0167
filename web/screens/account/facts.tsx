import { Tooltip, UnstyledButton } from '@mantine/core'
import { formatCount, formatDate, formatMoney } from '../../look/format.ts'
import { type Account, type AccountField, fieldOf, isKnown } from './account-data.ts'
import classes from './facts.module.css'
import { Section } from './section.tsx'

/** Said in the head of the page already, or part of another value. */
const ELSEWHERE = new Set(['name', 'domain', 'owner', 'lifecycle', 'currency'])

/** Every field that says something, each with the row of the file it came from. */
export function Facts({ account }: { readonly account: Account }) {
  const fields = account.fields.filter((field) => field.custom || !ELSEWHERE.has(field.field))
  const known = fields.filter(isKnown)
  const unknown = fields.filter((field) => !isKnown(field))
  return (
    <Section title="On record" note="point at a value to see where it came from">
      <dl className={classes.facts}>
        {known.map((field) => (
          <div key={`${field.custom} ${field.field}`}>
            <dt title={field.about}>{field.label}</dt>
            <dd>
              <Tooltip label={originWords(field)} multiline maw={320}>
                <UnstyledButton className={classes.value ?? ''}>{valueWords(field, account)}</UnstyledButton>
              </Tooltip>
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length === 0 && account.emptyCustom === 0 ? null : (
        <p className={classes.unknown}>
          <span className={`hatched ${classes.swatch}`} aria-hidden="true" />
          Not known: {unknown.map((field) => field.label.toLowerCase()).join(', ')}
          {account.emptyCustom === 0
            ? ''
            : `${unknown.length === 0 ? '' : ', and '}${formatCount(account.emptyCustom)} of your own fields`}
          . A file with these columns fills them.
        </p>
      )}
    </Section>
  )
}

function originWords({ origin }: AccountField): string {
  if (origin === null) return 'Where it came from is not recorded.'
  const row = origin.row === null ? ', where a row refers to this company' : `, row ${formatCount(origin.row)}`
  return `From ${origin.file}${row}${origin.at === null ? '' : `, ${formatDate(origin.at)}`}`
}

function valueWords({ value, type, field }: AccountField, account: Account): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') {
    if (type === 'money') return formatMoney(value, currencyOf(account))
    // A year is no amount.
    return /year/.test(field) ? String(value) : formatCount(value)
  }
  return type === 'date' ? formatDate(value) : value
}

function currencyOf(account: Account): string {
  const given = fieldOf(account, 'currency')?.value
  return typeof given === 'string' ? given : account.currency
}
