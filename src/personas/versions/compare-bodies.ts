import { isDeepStrictEqual } from 'node:util'
import { jobRoleWords } from '../../roles/index.ts'
import type { EvidenceBody, PersonaBody } from '../store/persona-body.ts'

/** A persona as a version holds it. */
export type VersionBody = PersonaBody & { readonly name: string }

type Statement = NonNullable<PersonaBody['statements']>[number]

/** What is different between two versions, in words, a line each; nothing where nothing is. */
export function compareBodies(before: VersionBody, after: VersionBody): readonly string[] {
  const told: string[] = []
  const changed = (what: string, was: string | undefined, is: string | undefined): void => {
    if (was === is) return
    if (was === undefined) told.push(`${what}: ${is}`)
    else told.push(is === undefined ? `${what} taken away (it was ${was})` : `${what}: ${is} (it was ${was})`)
  }
  changed('Name', before.name, after.name)
  changed('Job role', jobRoleWords(before.role), jobRoleWords(after.role))
  for (const each of after.segments) if (!before.segments.includes(each)) told.push(`Segment added: ${each}`)
  for (const each of before.segments) if (!after.segments.includes(each)) told.push(`Segment taken away: ${each}`)
  changed('Part in the purchase', before.buying_role, after.buying_role)
  changed('Summary', before.summary, after.summary)
  if (before.avatar !== after.avatar) told.push('Another portrait')
  changed('Review', before.review_on, after.review_on)
  told.push(...statementLines(before.statements ?? [], after.statements ?? []))
  told.push(...textLines(before.texts ?? [], after.texts ?? []))
  return told
}

function statementLines(before: readonly Statement[], after: readonly Statement[]): readonly string[] {
  const same = (one: Statement, other: Statement): boolean => one.type === other.type && one.text === other.text
  const kept = after.flatMap((is) => {
    const was = before.find((each) => same(each, is))
    return was === undefined ? [] : [{ was, is }]
  })
  const gone = before.filter((was) => !kept.some((each) => each.was === was))
  const come = after.filter((is) => !kept.some((each) => each.is === is))
  const order = (of: readonly Statement[]): string[] =>
    of.filter((one) => kept.some(({ is }) => same(one, is))).map(({ type, text }) => `${type} ${text}`)
  return [
    ...come.map((is) => `Added the ${is.type} “${is.text}”${is.draft === true ? ' as a draft' : ''}${restsOn(is)}`),
    ...gone.map((was) => `Took away the ${was.type} “${was.text}”`),
    ...kept.flatMap(({ was, is }) => statementChanges(was, is)),
    ...(isDeepStrictEqual(order(before), order(after)) ? [] : ['The statements stand in another order']),
  ]
}

function statementChanges(was: Statement, is: Statement): readonly string[] {
  const what = `the ${is.type} “${is.text}”`
  const told: string[] = []
  if (was.draft === true && is.draft !== true) told.push(`Accepted ${what}`)
  if (was.draft !== true && is.draft === true) told.push(`Made ${what} a draft again`)
  if (was.internal !== is.internal)
    told.push(`Made ${what} ${is.internal === true ? 'internal' : 'no longer internal'}`)
  if (was.retired === undefined && is.retired !== undefined) {
    told.push(`Retired ${what}${is.retired.because === undefined ? '' : `: ${is.retired.because}`}`)
  }
  if (was.retired !== undefined && is.retired === undefined) told.push(`Brought ${what} back`)
  const [had, has] = [was.evidence ?? [], is.evidence ?? []]
  const among = (all: readonly EvidenceBody[], one: EvidenceBody): boolean =>
    all.some((each) => isDeepStrictEqual(each, one))
  for (const each of has) if (!among(had, each)) told.push(`${capital(what)} rests on ${evidenceWords(each)} too`)
  for (const each of had) if (!among(has, each)) told.push(`${capital(what)} rests no more on ${evidenceWords(each)}`)
  return told
}

function textLines(
  before: NonNullable<PersonaBody['texts']>,
  after: NonNullable<PersonaBody['texts']>,
): readonly string[] {
  return [
    ...after.flatMap((is) => {
      const was = before.find(({ kind }) => kind === is.kind)
      if (was === undefined) return [`${is.draft === true ? 'Drafted' : 'Wrote'} the ${is.kind}`]
      if (was.text !== is.text || !isDeepStrictEqual(was.quotes, is.quotes)) return [`Wrote the ${is.kind} anew`]
      return was.draft === true && is.draft !== true ? [`Accepted the ${is.kind}`] : []
    }),
    ...before.filter((was) => !after.some(({ kind }) => kind === was.kind)).map((was) => `Took away the ${was.kind}`),
  ]
}

function restsOn({ evidence = [] }: Statement): string {
  return evidence.length === 0 ? ', resting on nothing yet' : `, resting on ${evidence.map(evidenceWords).join(', ')}`
}

function evidenceWords(evidence: EvidenceBody): string {
  const against = evidence.stance === 'against' ? ' (against it)' : ''
  if ('code' in evidence) return `the code “${evidence.code}”${against}`
  if ('quote' in evidence) return `a quote${against}`
  return `${'answers' in evidence ? 'survey answers' : 'behaviour'}${against}`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
