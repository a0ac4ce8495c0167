/**
 * How well titles are read, on the shared job titles: 10,145 with a department, 9,428 with a seniority, labelled by
 * others in a label set of their own (`titles/department-labels.ts`, `titles/seniority-labels.ts` say what is what).
 *
 *   npx tsx bench/titles.ts [--half development|test] [--wrong Sales [--order]]
 *
 * Rules are improved on the development half alone; `--wrong LABEL` lists what is read otherwise there, and is refused
 * for the test half; with `--order` of the departments filed in their order.
 */
import { parseArgs } from 'node:util'
import { chooseDepartment } from '../src/roles/titles/choose-department.ts'
import { chooseGrade } from '../src/roles/titles/choose-seniority.ts'
import { knownWords } from '../src/roles/titles/known-words.ts'
import { findPhrases } from '../src/roles/titles/phrases.ts'
import { readTitle } from '../src/roles/titles/read-title.ts'
import { type DepartmentMeaning, titleWords } from '../src/roles/titles/title-words.ts'
import type { Seniority } from '../src/roles/titles/words.ts'
import { commonest, compareLabels } from './titles/compare-labels.ts'
import { CRM_LABEL, DEPARTMENT_LABELS, LABEL_ORDER } from './titles/department-labels.ts'
import { byKeyword, DEPARTMENT_KEYWORDS, SENIORITY_KEYWORDS } from './titles/keyword-baseline.ts'
import { type Half, type LabelledTitle, labelledTitles } from './titles/labelled-titles.ts'
import { misspeltTitles } from './titles/misspelt-titles.ts'
import { SENIORITY_LABELS } from './titles/seniority-labels.ts'

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'test' }, wrong: { type: 'string' }, order: { type: 'boolean' } },
})
const half: Half = values.half === 'development' ? 'development' : 'test'

const lists = titleWords()

function partsOf(title: string) {
  const known = knownWords(lists, title)
  return {
    known,
    departments: findPhrases(lists.departments, known.words),
    grades: findPhrases(lists.grades, known.words),
  }
}

function labelOf({ says, phrase }: DepartmentMeaning): string {
  return says === 'revenue operations' && /crm|customer relationship/.test(phrase)
    ? CRM_LABEL
    : DEPARTMENT_LABELS[says]
}

function department(title: string): string {
  const read = readTitle(title).department
  const { known, departments, grades } = partsOf(title)
  const chosen = chooseDepartment(known, departments, grades)?.found.meaning
  return chosen?.says === read ? labelOf(chosen) : DEPARTMENT_LABELS[read]
}

/** The label that comes first in their order, of all departments that the title names but in passing. */
function byTheirOrder(title: string): string {
  const surely = partsOf(title).departments.filter(({ meaning }) => meaning.strength !== 'hints')
  const named = new Set(surely.map(({ meaning }) => labelOf(meaning)))
  return LABEL_ORDER.find((label) => named.has(label)) ?? department(title)
}

function seniority(title: string): string {
  if (readTitle(title).seniority === 'unknown') return ''
  const { known, grades } = partsOf(title)
  const grade = chooseGrade(known, grades)?.found.meaning.grade
  return grade === undefined ? '' : SENIORITY_LABELS[grade]
}

/** The same where only our ten seniorities are known, so that heads of functions count as directors. */
const TEN: Readonly<Record<Seniority, string>> = {
  intern: 'Junior',
  entry: 'Junior',
  individual: 'Senior',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Senior',
  director: 'Director',
  vp: 'Management',
  executive: 'Management',
  owner: 'Management',
  unknown: '',
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(7)

function show(
  name: string,
  titles: readonly LabelledTitle[],
  answers: Readonly<Record<string, (title: string) => string>>,
): void {
  console.log(`\n${name}: ${titles.length} titles of the ${half} half`)
  console.log(`  ${''.padEnd(34)} macro-F1 coverage accuracy where covered`)
  for (const [what, answer] of Object.entries(answers)) {
    const { macroF1, coverage, accuracy } = compareLabels(titles, answer)
    console.log(`  ${what.padEnd(34)} ${macroF1.toFixed(3).padStart(8)}  ${percent(coverage)}  ${percent(accuracy)}`)
  }
  const [ours] = Object.values(answers)
  if (ours === undefined) return
  for (const one of compareLabels(titles, ours).labels) {
    console.log(
      `    ${one.label.padEnd(24)} n ${String(one.n).padStart(4)}  precision ${percent(one.precision)}  recall ${percent(one.recall)}  F1 ${one.f1.toFixed(3)}`,
    )
  }
  if (values.wrong === undefined) return
  if (half === 'test') throw new Error('Nobody looks at the titles of the test half.')
  const answer = values.order === true && name === 'Department' ? byTheirOrder : ours
  for (const { title, label } of titles.filter((one) => one.label === values.wrong || values.wrong === 'all')) {
    if (answer(title) === label) continue
    console.log(`${label} ≠ ${answer(title)}: ${title}   [${readTitle(title).because.join('; ')}]`)
  }
}

const departments = await labelledTitles('department-v2.csv', half)
const seniorities = await labelledTitles('seniority-v2.csv', half)
const majority = commonest(departments)
show('Department', departments, {
  'read by Brushwork': department,
  'the same, filed in their order': byTheirOrder,
  [`always ${majority}`]: () => majority,
  'by keyword': (title) => byKeyword(DEPARTMENT_KEYWORDS, title),
})
const majoritySeniority = commonest(seniorities)
show('Seniority', seniorities, {
  'read by Brushwork': seniority,
  'the same, by our ten seniorities': (title) => TEN[readTitle(title).seniority],
  [`always ${majoritySeniority}`]: () => majoritySeniority,
  'by keyword': (title) => byKeyword(SENIORITY_KEYWORDS, title),
})

const slips = misspeltTitles()
console.log(
  `\nOne slip of the finger in titles of the example market, ${slips.drawn.toLocaleString('en')} drawn: the same${percent(slips.same / slips.drawn)}, less${percent(slips.less / slips.drawn)}, otherwise${percent(slips.otherwise / slips.drawn)}`,
)

const titles = [...departments, ...seniorities].map((one) => one.title)
const rounds = 10
for (const title of titles) readTitle(title)
// Of processor time, not of the clock: others may be using the machine.
const started = process.cpuUsage()
for (let round = 0; round < rounds; round += 1) for (const title of titles) readTitle(title)
const used = process.cpuUsage(started)
const perSecond = (rounds * titles.length) / ((used.user + used.system) / 1e6)
console.log(
  `\n${Math.round(perSecond).toLocaleString('en')} titles a second of processor time, none remembered from before`,
)
