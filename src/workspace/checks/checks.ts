import type { Check } from './check.ts'
import { decisions } from './decisions.ts'
import { disk } from './disk.ts'
import { imports } from './imports.ts'
import { observations } from './observations.ts'
import { program } from './program.ts'
import { rows } from './rows.ts'
import { settings } from './settings.ts'

/** Everything the doctor looks at, in this order. */
export const checks: readonly Check[] = [program, disk, decisions, observations, settings, imports, rows]
