import type { KnownWords } from './known-words.ts'
import type { FoundPhrase } from './phrases.ts'
import { AND } from './split-title.ts'
import type { DepartmentMeaning, GradeMeaning } from './title-words.ts'

type Found = FoundPhrase<DepartmentMeaning>

export interface ChosenDepartment {
  readonly found: Found
  /** Another department that the title names as clearly. */
  readonly beside: Found | undefined
}

/** What is asked of the title at each step: of the words that say it surely first, the part of the title that comes first. */
const STEPS: readonly ReadonlySet<string>[] = [
  new Set(['people', 'fields']),
  new Set(['general']),
  new Set(['hints']),
]

/**
 * Of the departments that a title names, the one that it is about. Among equals the first part of the title counts ("Sales &
 * Marketing" is sales); within a part what a person does before any field ("IT recruiter" is in HR), and of several fields
 * the head of the phrase, which English and compounds put last ("Software Sales", "IT-Einkauf") and others first ("Leiter
 * Einkauf IT", "responsable achats informatiques").
 */
export function chooseDepartment(
  known: KnownWords,
  found: readonly Found[],
  grades: readonly FoundPhrase<GradeMeaning>[],
): ChosenDepartment | undefined {
  const step = STEPS.find((strengths) => found.some(({ meaning }) => strengths.has(meaning.strength)))
  if (step === undefined) return undefined
  const strongest = found.filter(({ meaning }) => step.has(meaning.strength))
  const [first] = strongest
  if (first === undefined || strongest.length === 1) return first && { found: first, beside: undefined }
  const end = known.words.indexOf(AND, first.to)
  const part = strongest.filter((one) => end < 0 || one.from < end)
  const people = part.filter(({ meaning }) => meaning.strength === 'people')
  // A managing director of sales is in sales.
  const fields = part.filter(({ meaning }) => meaning.says !== 'general management')
  const english = [...found, ...grades].every(({ meaning }) => meaning.english)
  const among = people.length > 0 ? people : fields.length > 0 ? fields : part
  const chosen = headOf(known, among, grades, english) ?? first
  return { found: chosen, beside: strongest.find(({ meaning }) => meaning.says !== chosen.meaning.says) }
}

function headOf(
  known: KnownWords,
  fields: readonly Found[],
  grades: readonly FoundPhrase<GradeMeaning>[],
  english: boolean,
): Found | undefined {
  let [head] = fields
  if (head === undefined) return undefined
  // In English the fields before the noun belong together ("Sales Data Manager"); what follows it only narrows it down.
  const start = head.to
  const noun = english ? grades.find(({ from }) => from >= start) : undefined
  for (const one of fields.slice(1)) {
    const together = english
      ? noun === undefined
        ? one.from === head.to
        : one.to <= noun.from || one.from === noun.from
      : one.from === head.to && known.joined[one.from] === true
    if (!together) break
    head = one
  }
  return head
}
