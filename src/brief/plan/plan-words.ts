import type { Plan } from './plan-schema.ts'

/** The plan for a terminal: what to do first stands first. */
export function planWords(plan: Plan): string {
  const {
    account,
    asOf,
    segments,
    near,
    unsure,
    group,
    champion,
    championWhy,
    stage,
    next,
    deals,
    happened,
    events,
  } = plan
  const lines = [
    `${account.words} (#${account.number}), ${account.lifecycle}, on ${asOf}`,
    ...plan.warnings.map((each) => `! ${each}`),
    '',
    'What to do:',
    ...plan.first.map((each, place) => `  ${place + 1}. ${each}`),
    '',
    `Where they stand: ${stage.words}. ${stage.because}`,
  ]
  if (next.message !== null) {
    const { id, stageWords, value, restsWords } = next.message
    lines.push(
      `Message ${id} for “${stageWords}”: ${value === '' ? 'no value is written yet' : value} (${restsWords})`,
    )
  }
  if (next.to !== null) lines.push(`To ${next.to.name}, ${next.to.title || next.to.words}: ${next.to.contactWords}.`)
  lines.push(
    plan.persona === null
      ? (plan.personaWhy ?? '')
      : `${plan.persona.name} (${plan.persona.role}): ${plan.persona.readiness}.`,
  )
  lines.push('', 'Segments:')
  for (const { name, chosen, because } of segments) {
    lines.push(`  ${name}${chosen ? ' (chosen)' : ''}`, ...because.map((each) => `    ${each}`))
  }
  if (segments.length === 0) lines.push('  none')
  if (near !== null) lines.push(`  nearest is ${near.name}: ${near.needs.join('; ')}`)
  if (unsure.length > 0) lines.push(`  cannot be told: ${unsure.join('; ')}`)
  lines.push(
    '',
    champion === null
      ? (championWhy ?? '')
      : `${champion.words} carry purchases in ${champion.of}, ${champion.basisWords}.`,
  )
  for (const { name, title, verdictWords, lastSeen, contactWords, acts } of champion?.people ?? []) {
    lines.push(
      `  ${[name, title].filter((part) => part !== '').join(', ')}: ${verdictWords}; seen ${lastSeen ?? 'never'}; ${contactWords}`,
      ...acts.map((each) => `    ${each}`),
    )
  }
  lines.push('', `Buying group (${group.members.length} of ${group.people} people on record):`)
  for (const { name, words, lastEngaged, contactWords } of group.members) {
    lines.push(
      `  ${name}, ${words}: ${lastEngaged === null ? 'not engaged' : `engaged until ${lastEngaged}`}; ${contactWords}`,
    )
  }
  lines.push(...group.missing.map(({ share }) => `  Missing: ${share.words}`), `  ${group.compared}`)
  lines.push(...group.singleThreaded.map((each) => `  ${each}`))
  lines.push(
    '',
    'So far:',
    ...deals.map((each) => `  ${each}`),
    ...happened.map(({ at, words }) => `  ${at}  ${words}`),
  )
  lines.push(events === null ? '  Nothing dated is on record.' : `  ${events.words}`)
  if (plan.written !== undefined) lines.push('', `The plan is in ${plan.written.file}.`)
  return lines.join('\n')
}
