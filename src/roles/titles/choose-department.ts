import type { KnownWords } from './known-words.ts'
import type { FoundPhrase } from './phrases.ts'
import { AND } from './split-title.ts'
import { type DepartmentMeaning, STRENGTHS } from './title-words.ts'

type Found = FoundPhrase<DepartmentMeaning>

export interface ChosenDepartment {
  readonly found: Found
  /** Another department that the title names as clearly. */
  readonly beside: Found | undefined
}

/**
 * Of the departments that a title names, the one that it is about: what a person does before the field, the field before
 * what is said in passing. Among equals the first part of the title counts ("Sales & Marketing" is sales), and within a
 * part the head of the phrase, which English and compounds put last ("Software Sales", "IT-Einkauf") and others first
 * ("Leiter Einkauf IT", "responsable achats informatiques").
 */
export function chooseDepartment(
  known: KnownWords,
  found: readonly Found[],
  english: boolean,
): ChosenDepartment | undefined {
  let strongest: Found[] = []
  for (const strength of STRENGTHS) {
    strongest = found.filter(({ meaning }) => meaning.strength === strength)
    if (strongest.length > 0) break
  }
  const [only] = strongest
  if (only === undefined) return undefined
  if (strongest.length === 1) return { found: only, beside: undefined }
  const end = known.words.indexOf(AND, only.to)
  const part = strongest.filter((one) => end < 0 || one.from < end)
  // A managing director of sales is in sales.
  const fields = part.filter(({ meaning }) => meaning.says !== 'general management')
  const chosen = headOf(known, fields.length > 0 ? fields : part, english) ?? only
  return { found: chosen, beside: strongest.find(({ meaning }) => meaning.says !== chosen.meaning.says) }
}

function headOf(known: KnownWords, part: readonly Found[], english: boolean): Found | undefined {
  if (english) {
    // After a pause the English order begins anew: "Director of Sales, Marketing".
    const pause = part.findIndex((one, index) => index > 0 && known.words[one.from - 1] === ',')
    return pause > 0 ? part[pause - 1] : part.at(-1)
  }
  let [head] = part
  for (const one of part.slice(1)) {
    if (head === undefined || one.from !== head.to || known.joined[one.from] !== true) break
    head = one
  }
  return head
}
