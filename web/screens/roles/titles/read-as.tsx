import { counted, formatCount } from '../../../look/format.ts'
import classes from './titles.module.css'
import type { ReviewedTitle } from './titles-data.ts'

/** A title as it stands in the records, how many have it, and why our rules read it as they do. */
export function ReadAs({ title }: { readonly title: ReviewedTitle }) {
  return (
    <header>
      <h2 className={`said ${classes.said}`}>“{title.title}”</h2>
      <p className={classes.soft}>
        {`${counted(title.people, 'person', 'people')} at ${counted(title.accounts, 'company', 'companies')}${title.unknownRole > 0 && title.unknownRole < title.people ? `; of ${formatCount(title.unknownRole)} nothing else tells the role either` : ''}`}
        {title.because.length === 0 ? '. No word of it is known to our rules.' : `. ${title.because.join('; ')}.`}
      </p>
    </header>
  )
}
