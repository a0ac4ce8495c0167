import { Link } from '@tanstack/react-router'
import classes from '../../components/screen-nav.module.css'

/** The rooms of the research: conversations, what was said in them, and how it is called. */
export function ResearchNav() {
  return (
    <nav className={classes.nav} aria-label="Research">
      <Link to="/research" activeOptions={{ exact: true, includeSearch: false }} className={classes.link ?? ''}>
        Conversations
      </Link>
      <Link to="/research/quotes" className={classes.link ?? ''}>
        Quotes
      </Link>
      <Link to="/research/codes" className={classes.link ?? ''}>
        Codebook
      </Link>
      <Link to="/research/surveys" className={classes.link ?? ''}>
        Surveys
      </Link>
    </nav>
  )
}
