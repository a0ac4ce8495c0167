import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { formatCount, formatDate, formatShare } from '../../../look/format.ts'
import classes from './buying-group.module.css'
import { type Group, type Member, type Missing } from './group.ts'
import { type GroupCell, groupRows, LEVEL_WORDS } from './group-rows.ts'
import { PersonMark } from './person-mark.tsx'

interface GroupMapProps {
  readonly group: Group
  readonly onPerson: (member: Member) => void
}

/** People who are not engaged and are named in one place before the others fold away. */
const NAMED = 2

/** The group as a map: departments down, levels across; gaps stand where somebody would be. */
export function GroupMap({ group, onPerson }: GroupMapProps) {
  const { levels, rows, unplaced, missingParts } = groupRows(group)
  return (
    <>
      <div className={classes.map} data-levels={levels.length}>
        <div className={classes.levels} aria-hidden="true">
          <span />
          {levels.map((level) => (
            <span key={level}>{LEVEL_WORDS[level]}</span>
          ))}
        </div>
        {rows.map(({ department, cells }) => (
          <section key={department} className={classes.row} aria-label={department}>
            <h3 className={classes.department}>{department}</h3>
            {cells.map((cell) => (
              <Cell key={cell.level} cell={cell} onPerson={onPerson} />
            ))}
          </section>
        ))}
        {unplaced.length === 0 ? null : (
          <section className={classes.row} aria-label="Role not known">
            <h3 className={classes.department}>Role not known</h3>
            <div className={classes.wide}>
              <People members={unplaced} onPerson={onPerson} />
            </div>
          </section>
        )}
      </div>
      {missingParts.length === 0 ? null : (
        <ul className={classes.parts}>
          {missingParts.map((each) => (
            <li key={each.role}>
              <Gap missing={each} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Cell({ cell, onPerson }: { readonly cell: GroupCell; readonly onPerson: (member: Member) => void }) {
  const { level, members, missing } = cell
  const isEmpty = members.length + missing.length === 0
  return (
    <div className={classes.cell} data-empty={isEmpty || undefined}>
      {isEmpty ? null : <span className={classes.level}>{LEVEL_WORDS[level]}</span>}
      <People members={members} onPerson={onPerson} />
      {missing.map((each) => (
        <Gap key={each.role} missing={each} />
      ))}
    </div>
  )
}

function People({
  members,
  onPerson,
}: {
  readonly members: readonly Member[]
  readonly onPerson: (member: Member) => void
}) {
  const [open, setOpen] = useState(false)
  const engaged = members.filter((member) => member.engaged)
  const others = members.filter((member) => !member.engaged)
  const folded = open || others.length <= NAMED ? [] : others.slice(engaged.length === 0 ? NAMED : 0)
  const shown = [...engaged, ...others.filter((member) => !folded.includes(member))]
  if (members.length === 0) return null
  return (
    <ul className={classes.people}>
      {shown.map((member) => (
        <li key={member.contact}>
          <UnstyledButton className={classes.person ?? ''} onClick={() => onPerson(member)}>
            <PersonMark member={member} />
            <span className={classes.words}>
              <span className={classes.name}>{member.name === '' ? 'Name not known' : member.name}</span>
              <span className={classes.about}>{aboutOf(member)}</span>
            </span>
          </UnstyledButton>
        </li>
      ))}
      {folded.length === 0 ? null : (
        <li>
          <UnstyledButton className={classes.more ?? ''} onClick={() => setOpen(true)}>
            {`${formatCount(folded.length)} more, not engaged`}
          </UnstyledButton>
        </li>
      )}
    </ul>
  )
}

/** `champion · since 3 Mar 2026` */
function aboutOf({ roles, firstEngaged }: Member): string {
  const parts = [...new Set(roles.filter(({ basis }) => basis !== 'title').map(({ role }) => role))]
  return [...parts, firstEngaged === null ? 'not engaged' : `since ${formatDate(firstEngaged, 'short')}`].join(' · ')
}

/** Where somebody is missing whom won deals usually have. */
function Gap({ missing }: { readonly missing: Missing }) {
  const { kind, words, share, wonDeals, wonDealsWithIt, lo95, hi95, atAccount } = missing
  return (
    <div className={classes.gap}>
      <span className={`hatched ${classes.hole}`} aria-hidden="true" />
      <span className={classes.words}>
        <span className={classes.name}>{kind === 'job role' ? 'Nobody engaged' : words}</span>
        <span className={classes.about} title={`${words}: 95% interval ${formatShare(lo95)} to ${formatShare(hi95)}`}>
          {`in ${formatShare(share)} of won deals (${formatCount(wonDealsWithIt)} of ${formatCount(wonDeals)})${atAccount.length === 0 ? '' : `; you know ${atAccount.map(({ name }) => name).join(', ')}`}`}
        </span>
      </span>
    </div>
  )
}
