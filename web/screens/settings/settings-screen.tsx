import { IconArrowUpRight } from '@tabler/icons-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { HealthSection } from './about/health-section.tsx'
import { CompanySection } from './company/company-section.tsx'
import { DuplicatesSection } from './duplicates/duplicates-section.tsx'
import { FieldsSection } from './fields/fields-section.tsx'
import { SECTIONS, type SectionId, sectionOf } from './sections.ts'
import classes from './settings-screen.module.css'
import { StorageSection } from './storage/storage-section.tsx'
import { ThresholdsSection } from './thresholds/thresholds-section.tsx'

const CONTENT: Readonly<Record<SectionId, () => React.ReactNode>> = {
  fields: FieldsSection,
  duplicates: DuplicatesSection,
  company: CompanySection,
  thresholds: ThresholdsSection,
  storage: StorageSection,
  health: HealthSection,
}

/** What holds for the whole workspace; which part is shown stands in the address. */
export function SettingsScreen() {
  const section = sectionOf(useSearch({ strict: false }))
  const Content = CONTENT[section]
  const label = SECTIONS.find(({ id }) => id === section)?.label ?? 'Settings'
  useEffect(() => {
    document.title = `${label} · Settings · Brushwork`
  }, [label])
  return (
    <div className={classes.screen}>
      <nav className={classes.index} aria-label="Settings">
        <p className={classes.heading}>Settings</p>
        <ul className={classes.list}>
          {SECTIONS.map(({ id, label: name }) => (
            <li key={id}>
              <Link
                to="/settings"
                search={{ section: id } as never}
                className={classes.link}
                aria-current={id === section ? 'page' : undefined}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {name}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/import" className={classes.link}>
              Imports <IconArrowUpRight size={14} aria-hidden="true" className={classes.away} />
            </Link>
          </li>
        </ul>
      </nav>
      <div className={classes.content}>
        <Content />
      </div>
    </div>
  )
}
