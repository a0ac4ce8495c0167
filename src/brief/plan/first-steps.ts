import type { Plan } from './plan-schema.ts'

type Known = Pick<
  Plan,
  'account' | 'segments' | 'near' | 'unsure' | 'group' | 'champion' | 'next' | 'stage' | 'persona'
>

/** What to do first, in this order: what can be sent, what keeps it from being sent, who is missing. */
export function firstSteps({
  account,
  segments,
  near,
  unsure,
  group,
  champion,
  next,
  stage,
  persona,
}: Known): string[] {
  const steps: string[] = []
  if (group.people === 0) steps.push(`Nobody at ${account.words} is on record: find a person before anything else.`)
  if (next.instead !== null && group.people > 0) steps.push(next.instead)
  if (next.message !== null && next.to !== null && next.instead === null) {
    const by = next.channel === null ? '' : ` by ${next.channel}`
    steps.push(`Send the message for “${next.message.stageWords}” to ${next.to.name}${by}.`)
    if (next.message.nextStep !== '') steps.push(`Ask for: ${next.message.nextStep}`)
  }
  if (stage.stage === null && persona !== null) steps.push(`Find out where they stand. ${stage.because}`)
  if (champion === null && group.people > 0)
    steps.push('Find out who would carry the purchase here: nobody knows which role that is.')
  const [tested] = champion?.people ?? []
  if (tested !== undefined && tested.verdict !== 'champion' && tested.mayContact !== false) {
    steps.push(`Test whether ${tested.name} is a champion: brushwork champion note ${JSON.stringify(tested.contact)}`)
  }
  for (const each of group.singleThreaded) steps.push(`${each} Bring in a second person.`)
  for (const each of group.missing.slice(0, 3)) steps.push(missingWords(each))
  if (segments.length === 0) steps.push(outsideWords(near, unsure))
  return steps
}

function outsideWords(near: Plan['near'], unsure: readonly string[]): string {
  if (near !== null) return `It is in no segment. For ${near.name} it would need: ${near.needs.join('; ')}.`
  if (unsure.length > 0) return `Whether it is in a segment cannot be told: ${unsure.join('; ')}.`
  return 'It is in no segment: think whether it is worth the time.'
}

function missingWords({ kind, words, atAccount }: Plan['group']['missing'][number]): string {
  if (kind === 'buying role') return `Find out who plays the part of the ${words}: in most won deals somebody does.`
  const who =
    atAccount.length === 0 ? 'nobody of that role is on record' : `on record: ${atAccount.slice(0, 3).join('; ')}`
  return `Bring in ${words.toLowerCase()}: won deals usually have them (${who}).`
}
