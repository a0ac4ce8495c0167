import type { MessageShown } from './message-schema.ts'

type Written = Pick<MessageShown, 'groupFrame' | 'personalFrame' | 'value' | 'nextStep' | 'points' | 'stage'> & {
  readonly channel: string | null
}

/** Parts that nobody has written. Who uses or renews has bought: how it differs is asked before. */
export function missingOf({
  groupFrame,
  personalFrame,
  value,
  nextStep,
  points,
  stage,
  channel,
}: Written): readonly string[] {
  const bought = stage === 'using' || stage === 'renewing'
  const differences = points.filter(({ kind }) => kind === 'difference')
  return [
    ...(groupFrame === '' ? ['group frame'] : []),
    ...(personalFrame === '' ? ['personal frame'] : []),
    ...(value === '' ? ['value'] : []),
    ...(bought || differences.some(({ about }) => about === null) ? [] : ['difference from doing nothing']),
    ...(nextStep === '' ? ['next step'] : []),
    ...(channel === null ? ['channel'] : []),
  ]
}
