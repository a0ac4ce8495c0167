import { useRead } from '../../api/use-read.ts'
import { Choice, type ChoiceProps } from './choice.tsx'

/** A value that the records really have. A market without the field offers none. */
export function ValueChoice({ field, ...choice }: ChoiceProps & { readonly field: string }) {
  const { data } = useRead('field values', { field, limit: 50 }, { fresh: 60_000 })
  return <Choice {...choice} options={data?.values.map(({ value }) => value)} />
}
