import { Link } from '@tanstack/react-router'
import classes from '../../components/screen-nav.module.css'
import { type ForecastAsked, type ForecastView, searchOf } from './forecast-search.ts'

const VIEWS: readonly { readonly view: ForecastView; readonly title: string }[] = [
  { view: 'ahead', title: 'What is to come' },
  { view: 'parts', title: 'By segment and product' },
  { view: 'pipeline', title: 'From the pipeline' },
  { view: 'record', title: 'How good it was' },
]

/** Four questions about the future; each keeps what is chosen. */
export function ForecastNav({ asked }: { readonly asked: ForecastAsked }) {
  return (
    <nav className={classes.nav} aria-label="Forecast">
      {VIEWS.map(({ view, title }) => (
        <Link
          key={view}
          to="/forecast"
          search={searchOf({ ...asked, show: view }) as never}
          className={classes.link ?? ''}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={view === asked.show ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
