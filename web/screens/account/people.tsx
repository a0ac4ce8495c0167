import { Tooltip, UnstyledButton } from '@mantine/core'
import { counted, formatCount } from '../../look/format.ts'
import type { Account, Person } from './account-data.ts'
import { MoreRows } from './more-rows.tsx'
import classes from './people.module.css'
import { Nothing, Section } from './section.tsx'
import { useRows } from './use-rows.ts'
import { withKeys } from './with-keys.ts'

/** Who works there, by department. */
export function People({ account }: { readonly account: Account }) {
  const people = useRows(account, 'people')
  if (people.total === 0) {
    return (
      <Section title="People">
        <Nothing>Nobody is known here yet. A file of contacts with the company or its domain fills this in.</Nothing>
      </Section>
    )
  }
  const departments = [...new Set(people.rows.map((person) => person.department))]
  return (
    <Section
      title="People"
      note={
        people.rows.length < people.total
          ? `the first ${formatCount(people.rows.length)} of ${formatCount(people.total)}, by department`
          : `${counted(people.total, 'person', 'people')} in ${counted(departments.length, 'department')}`
      }
    >
      <div className={classes.departments}>
        {departments.map((department) => (
          <div key={department ?? ''}>
            <h3 className={classes.department}>{department === null ? 'Department not known' : department}</h3>
            <ul className={classes.people}>
              {withKeys(
                people.rows.filter((person) => person.department === department),
                ({ id, email, name }) => id ?? email ?? name ?? '',
              ).map((person) => (
                <PersonRow key={person.key} person={person} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <MoreRows of={people} things="people" />
    </Section>
  )
}

function PersonRow({ person }: { readonly person: Person }) {
  const { name, email, title, seniority, roles, mayContact } = person
  const about = [title, title === null ? seniority : null].filter((each) => each !== null).join(', ')
  return (
    <li className={classes.person}>
      <span className={classes.name}>{name ?? email ?? 'Name not known'}</span>
      <span className={classes.title}>{about === '' ? 'title not known' : about}</span>
      <span className={classes.marks}>
        {[...new Set(roles.map(({ role }) => role))].map((role) => (
          <Tooltip key={role} label={basisOf(person, role)} multiline maw={320}>
            <UnstyledButton className={classes.role ?? ''}>{role}</UnstyledButton>
          </Tooltip>
        ))}
        <span className={mayContact === true ? classes.may : classes.mayNot}>
          {mayContact === true
            ? 'may be contacted'
            : mayContact === false
              ? 'may not be contacted'
              : 'consent not known'}
        </span>
      </span>
    </li>
  )
}

/** What says that somebody has a role: `End User: named in the deal Pilot, named in the deal Rollout`. */
function basisOf({ roles }: Person, role: string): string {
  const all = roles.filter((each) => each.role === role).map(({ basis }) => basis)
  return `${role}: ${[...new Set(all)].join(', ')}`
}
