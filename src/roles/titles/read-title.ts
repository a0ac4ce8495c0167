import { chooseDepartment } from './choose-department.ts'
import { type ChosenGrade, chooseGrade } from './choose-seniority.ts'
import { GRADES } from './grades.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { type FoundPhrase, findPhrases } from './phrases.ts'
import { SENIORITY_FIELD } from './seniorities/seniority-field.ts'
import { AND, PAUSE, splitTitle } from './split-title.ts'
import { titleRoles } from './title-roles.ts'
import { type DepartmentMeaning, type GradeMeaning, titleWords } from './title-words.ts'
import { type BuyingRole, type Confidence, type Department, departmentWords, type Seniority } from './words.ts'

export interface TitleReading {
  readonly department: Department
  readonly seniority: Seniority
  /** From a title alone: never surer than `low`, and empty where it suggests none. */
  readonly roles: readonly BuyingRole[]
  readonly confidence: { readonly department: Confidence; readonly seniority: Confidence; readonly roles: Confidence }
  /** The words that decided, for people: "“einkauf” says purchasing". */
  readonly because: readonly string[]
}

/** What a job title says, in English, German or French, without looking anything up; `unknown` where it says nothing. */
export function readTitle(title: string): TitleReading {
  const lists = titleWords()
  const known = knownWords(lists, title)
  const grades = findPhrases(lists.grades, known.words)
  const departments = namingMore(findPhrases(lists.departments, known.words), grades)
  const because: string[] = []
  const grade = chooseGrade(known, grades)
  const department = readDepartmentPart(known, departments, grades, grade, because)
  const seniority = readSeniorityPart(known, grade, department.says, because)
  const roles = titleRoles(department.says, seniority.says)
  return {
    department: department.says,
    seniority: seniority.says,
    roles,
    confidence: {
      department: department.confidence,
      seniority: seniority.confidence,
      roles: roles.length > 0 ? 'low' : 'none',
    },
    because,
  }
}

/** Without hints that only repeat how far up somebody is: "vice president", "assistant manager". */
function namingMore(
  found: readonly FoundPhrase<DepartmentMeaning>[],
  grades: readonly FoundPhrase<GradeMeaning>[],
): readonly FoundPhrase<DepartmentMeaning>[] {
  return found.filter(
    ({ meaning, from, to }) =>
      meaning.strength !== 'hints' ||
      !grades.some((grade) => grade.from <= from && grade.to >= to && isOnlyRank(grade)),
  )
}

function isOnlyRank({ meaning, from, to }: FoundPhrase<GradeMeaning>): boolean {
  return to - from > 1 || meaning.grade === 'vice president'
}

/** A CRM's department field in our words: "Creative Services", "Einkauf", "MKTG". */
export function readDepartment(text: string): Department {
  return readTitle(text).department
}

/** A CRM's seniority field in our words: "VP", "C-Level", "Executive". */
export function readSeniority(text: string): Seniority {
  seniorityField ??= new Map(
    Object.entries(SENIORITY_FIELD).flatMap(([says, listed]) =>
      listed.split(',').map((phrase) => [fieldKey(phrase), says as Seniority] as const),
    ),
  )
  return seniorityField.get(fieldKey(text)) ?? readTitle(text).seniority
}

let seniorityField: ReadonlyMap<string, Seniority> | undefined

function fieldKey(text: string): string {
  const words = splitTitle(text).map(({ word }) => word)
  return words.filter((word) => word !== AND && word !== PAUSE).join(' ')
}

/** Whether an earlier part of the title names a department of its own: "Marketing / Assistenz der Geschäftsführung". */
function namedBefore(known: KnownWords, found: readonly FoundPhrase<DepartmentMeaning>[], from: number): boolean {
  const start = known.words.lastIndexOf(AND, from) + 1
  return found.some(
    ({ meaning, to }) => to < start && (meaning.strength === 'fields' || meaning.strength === 'people'),
  )
}

interface Part<S> {
  readonly says: S
  readonly confidence: Confidence
}

function readDepartmentPart(
  known: KnownWords,
  found: readonly FoundPhrase<DepartmentMeaning>[],
  grades: readonly FoundPhrase<GradeMeaning>[],
  grade: ChosenGrade | undefined,
  because: string[],
): Part<Department> {
  const assists = grade?.assistsLeader === true ? grade.found : undefined
  if (assists !== undefined && !namedBefore(known, found, assists.from)) {
    because.push(`“${assists.meaning.phrase}” of somebody who leads says administration`)
    return { says: 'administration', confidence: 'high' }
  }
  const chosen = chooseDepartment(known, found, grades)
  if (chosen === undefined) return { says: 'unknown', confidence: 'none' }
  const { says, strength, phrase } = chosen.found.meaning
  const beside =
    chosen.beside === undefined
      ? ''
      : `, before “${chosen.beside.meaning.phrase}” (${departmentWords(chosen.beside.meaning.says)})`
  because.push(`“${phrase}”${asWritten(known, chosen.found)} says ${departmentWords(says)}${beside}`)
  if (strength === 'hints') return { says, confidence: 'low' }
  const doubted = chosen.beside !== undefined || known.how[chosen.found.from] !== 'listed'
  return { says, confidence: doubted ? 'medium' : 'high' }
}

function readSeniorityPart(
  known: KnownWords,
  grade: ChosenGrade | undefined,
  department: Department,
  because: string[],
): Part<Seniority> {
  if (grade === undefined) return { says: 'unknown', confidence: 'none' }
  const { grade: name, phrase } = grade.found.meaning
  // "Mitarbeiter" alone says nothing; in a department it says at least that nobody is led.
  if (name === 'employee' && department === 'unknown') return { says: 'unknown', confidence: 'none' }
  const { says } = GRADES[name]
  because.push(`“${phrase}”${asWritten(known, grade.found)} says ${says}`)
  if (name === 'employee') return { says, confidence: 'low' }
  const doubted = DOUBTED.has(name) || known.how[grade.found.from] !== 'listed'
  return { says, confidence: doubted ? 'medium' : 'high' }
}

const DOUBTED: ReadonlySet<string> = new Set(['assistant', 'manager of a thing', 'manager of work', 'head of a unit'])

function asWritten(known: KnownWords, { from }: FoundPhrase<unknown>): string {
  return known.how[from] === 'misspelt' ? ` (written “${known.written[from]}”)` : ''
}
