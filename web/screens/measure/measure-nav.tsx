import { Link } from '@tanstack/react-router'
import classes from '../../components/screen-nav.module.css'
import { type MeasureAsked, type MeasureView, searchOf } from './measure-search.ts'

const VIEWS: readonly { readonly view: MeasureView; readonly title: string }[] = [
  { view: 'figures', title: 'Figures' },
  { view: 'changes', title: 'What changed' },
  { view: 'customers', title: 'Who came back' },
  { view: 'movement', title: 'Who moved' },
]

/** Four questions about the past; each keeps what is chosen. */
export function MeasureNav({ asked }: { readonly asked: MeasureAsked }) {
  return (
    <nav className={classes.nav} aria-label="Measure">
      {VIEWS.map(({ view, title }) => (
        <Link
          key={view}
          to="/measure"
          search={searchOf({ ...asked, show: view }) as never}
          className={classes.link ?? ''}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
