import type { Group, Member, Missing } from './group.ts'

const LEVELS = ['staff', 'manager', 'director', 'executive'] as const
export type Level = (typeof LEVELS)[number]

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  staff: 'Staff',
  manager: 'Managers',
  director: 'Directors',
  executive: 'Executives',
}

export interface GroupCell {
  readonly level: Level
  /** Engaged first, in the order in which they came in; then the others by name. */
  readonly members: readonly Member[]
  readonly missing: readonly Missing[]
}

export interface GroupRow {
  readonly department: string
  readonly cells: readonly GroupCell[]
}

interface Placed {
  /** Those at which somebody is, or is missing; from the bottom up. */
  readonly levels: readonly Level[]
  /** A row for each department, those with most engaged people first. */
  readonly rows: readonly GroupRow[]
  /** People whose department or level is not known. */
  readonly unplaced: readonly Member[]
  /** Missing parts that are not a job role: `economic buyer`. */
  readonly missingParts: readonly Missing[]
}

/** Puts people and gaps where they belong: departments down, levels across. Linear in the people. */
export function groupRows({ members, missing }: Pick<Group, 'members' | 'missing'>): Placed {
  const departments = new Map<string, Record<Level, { members: Member[]; missing: Missing[] }>>()
  const cellOf = (jobRole: string): { members: Member[]; missing: Missing[] } | undefined => {
    const space = jobRole.lastIndexOf(' ')
    const level = LEVELS.find((each) => each === jobRole.slice(space + 1))
    if (space < 1 || level === undefined) return undefined
    const department = jobRole.slice(0, space)
    let cells = departments.get(department)
    if (cells === undefined) {
      const empty = (): { members: Member[]; missing: Missing[] } => ({ members: [], missing: [] })
      cells = { staff: empty(), manager: empty(), director: empty(), executive: empty() }
      departments.set(department, cells)
    }
    return cells[level]
  }
  const unplaced: Member[] = []
  for (const member of members) {
    const cell = cellOf(member.jobRole)
    if (cell === undefined) unplaced.push(member)
    else cell.members.push(member)
  }
  const missingParts = missing.filter((each) => {
    const cell = cellOf(each.role)
    cell?.missing.push(each)
    return cell === undefined
  })
  const levels = LEVELS.filter((level) =>
    [...departments.values()].some((cells) => cells[level].members.length + cells[level].missing.length > 0),
  )
  const rows = [...departments].map(([department, cells]) => ({
    department,
    cells: levels.map((level) => ({
      level,
      members: cells[level].members.sort(byEngagement),
      missing: cells[level].missing,
    })),
  }))
  return {
    levels,
    rows: rows.sort((one, other) => weightOf(other) - weightOf(one)),
    unplaced: unplaced.sort(byEngagement),
    missingParts,
  }
}

function byEngagement(one: Member, other: Member): number {
  if (one.firstEngaged === null && other.firstEngaged === null) return one.name < other.name ? -1 : 1
  if (one.firstEngaged === null) return 1
  if (other.firstEngaged === null) return -1
  return one.firstEngaged < other.firstEngaged ? -1 : 1
}

/** Engaged people weigh most, gaps next, everybody else little. */
function weightOf({ cells }: GroupRow): number {
  return cells.reduce((sum, { members, missing }) => {
    const engaged = members.filter((member) => member.engaged).length
    return sum + engaged * 1000 + missing.length * 100 + members.length / 100
  }, 0)
}
