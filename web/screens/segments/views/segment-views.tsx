import { Link } from '@tanstack/react-router'
import classes from './segment-views.module.css'

const VIEWS = [
  { id: 'rule', label: 'Rule' },
  { id: 'scorecard', label: 'Scorecard' },
  { id: 'history', label: 'History' },
] as const

export type SegmentView = (typeof VIEWS)[number]['id']

/** The view that an address names; the rule where it names none. */
export function viewOf(search: Readonly<Record<string, unknown>>): SegmentView {
  return VIEWS.find(({ id }) => id === search['view'])?.id ?? 'rule'
}

/** What can be seen of a saved segment: what it asks, what it is worth, and how it came to be. */
export function SegmentViews({ name, view }: { readonly name: string; readonly view: SegmentView }) {
  return (
    <nav className={classes.views} aria-label={`Views of ${name}`}>
      {VIEWS.map(({ id, label }) => (
        <Link
          key={id}
          to="/segments/$segment"
          params={{ segment: name }}
          search={(id === 'rule' ? {} : { view: id }) as never}
          replace
          resetScroll={false}
          className={classes.view ?? ''}
          aria-current={id === view ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
