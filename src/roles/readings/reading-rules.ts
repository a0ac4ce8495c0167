import { createHash } from 'node:crypto'
import { CRM_ROLE_VALUES } from '../buying-roles/crm-role-values.ts'
import { ROLE_PHRASES } from '../buying-roles/role-phrases.ts'
import { ABBREVIATIONS } from '../titles/abbreviations.ts'
import { ENGLISH_DEPARTMENTS } from '../titles/departments/english.ts'
import { FRENCH_DEPARTMENTS } from '../titles/departments/french.ts'
import { GERMAN_DEPARTMENTS } from '../titles/departments/german.ts'
import { SPANISH_ITALIAN_DUTCH_DEPARTMENTS } from '../titles/departments/spanish-italian-dutch.ts'
import { GRADES } from '../titles/grades.ts'
import { IGNORED_WORDS } from '../titles/ignored-words.ts'
import { ENGLISH_GRADES } from '../titles/seniorities/english.ts'
import { FRENCH_GRADES } from '../titles/seniorities/french.ts'
import { GERMAN_GRADES } from '../titles/seniorities/german.ts'
import { SENIORITY_FIELD } from '../titles/seniorities/seniority-field.ts'
import { SPANISH_ITALIAN_DUTCH_GRADES } from '../titles/seniorities/spanish-italian-dutch.ts'

/** To be raised when the code around the lists reads a text otherwise than before. */
const CODE = 2

let fingerprint: string | undefined

/** Another text for other lists: what was read by other rules is read again. */
export function readingRules(): string {
  fingerprint ??= createHash('sha256')
    .update(
      JSON.stringify([
        CODE,
        ABBREVIATIONS,
        [ENGLISH_DEPARTMENTS, GERMAN_DEPARTMENTS, FRENCH_DEPARTMENTS, SPANISH_ITALIAN_DUTCH_DEPARTMENTS],
        [GRADES, ENGLISH_GRADES, GERMAN_GRADES, FRENCH_GRADES, SPANISH_ITALIAN_DUTCH_GRADES, SENIORITY_FIELD],
        IGNORED_WORDS,
        [CRM_ROLE_VALUES, ROLE_PHRASES],
      ]),
    )
    .digest('hex')
    .slice(0, 16)
  return fingerprint
}
