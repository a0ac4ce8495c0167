import { counted } from '../../../look/format.ts'
import { departmentWords, roleWords, seniorityWords } from './title-words.ts'
import classes from './titles.module.css'
import type { Settled } from './titles-data.ts'

export interface SettledTitle extends Settled {
  /** People of whom something is known otherwise than before. */
  readonly changed: number
  readonly title: string
  readonly people: number
}

/** What was settled in this sitting, and for how many people; what was taken back is not in it. */
export function SettledList({ settled }: { readonly settled: readonly SettledTitle[] }) {
  if (settled.length === 0) return null
  const people = settled.reduce((sum, each) => sum + each.people, 0)
  return (
    <section className={classes.settled} aria-labelledby="settled-title">
      <h2 id="settled-title" className={classes.subtitle}>
        {`Settled just now: ${counted(settled.length, 'title')}, ${counted(people, 'person', 'people')}`}
      </h2>
      <ul>
        {settled.map(({ title, department, seniority, roles, people: many }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>
              {[departmentWords(department), seniorityWords(seniority), ...roles.map(roleWords)].join(' · ')}
            </span>
            <span className={classes.soft}>{counted(many, 'person', 'people')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
