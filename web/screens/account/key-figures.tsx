import { Figure } from '../../components/figure.tsx'
import { counted, formatCount, formatMoney } from '../../look/format.ts'
import { type Account, fieldOf } from './account-data.ts'
import classes from './key-figures.module.css'

/** The few numbers that one asks for first, each with what it counts. */
export function KeyFigures({ account }: { readonly account: Account }) {
  const { people, deals, orders, products = [], currency } = account
  const employees = fieldOf(account, 'employees')?.value
  const rows = deals?.rows ?? []
  const won = rows.filter(({ status }) => status === 'won').length
  const open = rows.filter(({ status }) => status === 'open').length
  const year = products.reduce((sum, each) => sum + each.lastYear.revenue, 0)
  const ever = products.reduce((sum, each) => sum + each.ever.revenue, 0)
  const mayContact = (people?.rows ?? []).filter((person) => person.mayContact === true).length
  return (
    <div className={classes.figures}>
      <Figure
        value={typeof employees === 'number' ? formatCount(employees) : <Unknown />}
        label={typeof employees === 'number' ? 'employees' : 'number of employees not known'}
      />
      <Figure
        value={formatCount(people?.total ?? 0)}
        label={
          people === undefined || people.total === 0
            ? 'people known'
            : `people known, ${formatCount(mayContact)} may be contacted`
        }
      />
      <Figure
        value={formatCount(deals?.total ?? 0)}
        label={`${deals?.total === 1 ? 'deal' : 'deals'}: ${formatCount(won)} won, ${formatCount(open)} open`}
      />
      <Figure
        value={formatMoney(year, currency, true)}
        label={`revenue in 12 months; ${formatMoney(ever, currency, true)} in ${counted(orders?.total ?? 0, 'order')} ever`}
      />
    </div>
  )
}

function Unknown() {
  return (
    <span className={`hatched ${classes.unknown}`} aria-hidden="true">
      &nbsp;
    </span>
  )
}
