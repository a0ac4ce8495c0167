import { csv } from './csv.ts'
import { google } from './google.ts'
import { hubspot } from './hubspot.ts'
import { json } from './json.ts'
import { linkedin } from './linkedin.ts'
import { linkedinContacts } from './linkedin-contacts.ts'
import { salesforce } from './salesforce.ts'
import type { TargetFormat } from './target-format.ts'

/** Every format a target list can leave in. */
export const TARGET_FORMATS: readonly TargetFormat[] = [
  csv,
  json,
  hubspot,
  salesforce,
  linkedin,
  linkedinContacts,
  google,
]
