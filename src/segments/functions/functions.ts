import { abs } from './abs.ts'
import { contains } from './contains.ts'
import { daysSince } from './days-since.ts'
import { endsWith } from './ends-with.ts'
import type { LanguageFunction } from './function.ts'
import { lower } from './lower.ts'
import { matches } from './matches.ts'
import { month } from './month.ts'
import { startsWith } from './starts-with.ts'
import { trim } from './trim.ts'
import { year } from './year.ts'

/** Every function of values, in the order of the reference. A new one: a file here and a line in this list. */
export const FUNCTIONS: readonly LanguageFunction[] = [
  lower,
  trim,
  contains,
  startsWith,
  endsWith,
  matches,
  year,
  month,
  daysSince,
  abs,
]
