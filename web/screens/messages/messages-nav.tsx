import { Link } from '@tanstack/react-router'
import classes from '../../components/screen-nav.module.css'

const VIEWS = [
  { to: '/messages', title: 'Messages' },
  { to: '/kit', title: 'Champion kit' },
  { to: '/messages/stages', title: 'Your deal stages' },
  { to: '/messages/stories', title: 'Customers’ stories' },
] as const

/** What is said, what the champion hands on, and the two things that both need. */
export function MessagesNav() {
  return (
    <nav className={`no-print ${classes.nav}`} aria-label="Messages">
      {VIEWS.map(({ to, title }) => (
        <Link key={to} to={to} className={classes.link ?? ''} activeOptions={{ exact: true, includeSearch: false }}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
