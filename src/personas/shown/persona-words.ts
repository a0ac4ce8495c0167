import type { Persona, Readiness, StatementShown } from './persona-schema.ts'

/** A persona at a terminal. After a change: what was done, and what to mind. */
export function personaWords(persona: Persona): string {
  const { done, warnings } = persona
  const told = [...(done === null ? [] : [done]), ...warnings.map((each) => `! ${each}`)]
  return [...told, ...(told.length > 0 ? [''] : []), ...lines(persona)].join('\n')
}

/** The same without the whole of it. */
export function doneWords({ done, warnings }: Persona): string {
  return [...(done === null ? [] : [done]), ...warnings.map((each) => `! ${each}`)].join('\n')
}

function lines(persona: Persona): string[] {
  const { name, words, segments, buyingRole, summary, people, statements, texts, readiness, notes, reviewOn } =
    persona
  const where = segments.map((each) => each.words).join(', ')
  const said = [`${name} (an invented name): ${words} in ${where}${buyingRole === null ? '' : `, ${buyingRole}`}`]
  if (summary !== null) said.push(summary)
  said.push(people.words, readinessLine(readiness))
  if (reviewOn !== null) said.push(`To be reviewed on ${reviewOn}${persona.reviewDue ? ': now' : ''}.`)
  for (const type of new Set(statements.map((each) => each.type))) {
    said.push('', type)
    for (const each of statements.filter((statement) => statement.type === type)) said.push(...statementLines(each))
  }
  for (const text of texts) said.push('', `${text.kind}${text.draft ? ' (draft)' : ''}`, text.shown, text.rests)
  if (notes.length > 0) said.push('', ...notes)
  return said
}

function statementLines({ id, text, status, reason, draft, internal, evidence }: StatementShown): string[] {
  const marks = [status, ...(draft ? ['draft'] : []), ...(internal ? ['internal'] : [])].join(', ')
  const quotes = evidence.flatMap((each) =>
    each.quotes.slice(0, 2).map((quote) => {
      const who = quote.pseudonym ?? 'a source'
      return `      ${each.stance === 'against' ? 'against: ' : ''}“${oneLine(quote.text)}” (${who}, quote ${quote.id})`
    }),
  )
  return [`  #${id} ${text} [${marks}]`, `      ${reason}`, ...quotes]
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length <= 160 ? flat : `${flat.slice(0, 159)}…`
}

function readinessLine({ ready, gates }: Readiness): string {
  const met = gates.filter((gate) => gate.met).length
  return ready ? 'Ready.' : `Not ready: ${met} of ${gates.length} gates are met.`
}

/** Every gate with how it stands and what is missing. */
export function readinessWords({ name, readiness, warnings, people }: Persona): string {
  const { gates, catches } = readiness
  return [
    ...warnings.map((each) => `! ${each}`),
    `${name}: ${readinessLine(readiness)} ${people.words}`,
    ...gates.map(gateLine),
    catches,
  ].join('\n')
}

/** Where nothing can be told, what is missing is how it stands. */
function gateLine({ met, words, stands, missing }: Readiness['gates'][number]): string {
  const same = missing.toLowerCase().includes(stands.toLowerCase())
  const told = [...(same ? [] : [`${stands}.`]), ...(missing === '' ? [] : [`${missing}.`])]
  return `${met ? '✓' : '–'} ${words}: ${told.join(' ')}`
}
