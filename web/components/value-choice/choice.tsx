import { Select } from '@mantine/core'

export interface ChoiceProps {
  readonly label: string
  readonly whole: string
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
}

/** One of some names, or all of them. */
export function Choice({
  label,
  whole,
  options,
  chosen,
  onChoose,
}: ChoiceProps & { readonly options: readonly string[] | undefined }) {
  const known = options ?? []
  const all = chosen === undefined || known.includes(chosen) ? known : [chosen, ...known]
  // It keeps its place while its values are on their way.
  if (options !== undefined && all.length === 0) return null
  return (
    <Select
      aria-label={label}
      placeholder={whole}
      data={[...all]}
      value={chosen ?? null}
      clearable
      searchable={all.length > 8}
      clearButtonProps={{ 'aria-label': whole }}
      onChange={(name) => onChoose(name ?? '')}
      disabled={options === undefined && chosen === undefined}
      w={170}
    />
  )
}
