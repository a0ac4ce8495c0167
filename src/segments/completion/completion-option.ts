/** One thing that could stand where the cursor is. */
export interface CompletionOption {
  readonly label: string
  /** What is put in its place in the text. */
  readonly insert: string
  readonly kind: 'field' | 'function' | 'value' | 'segment' | 'keyword' | 'relation'
  /** A few words beside the label: a type, a number of rows. */
  readonly detail: string
  /** One sentence about it. */
  readonly info?: string
}

/** Those that begin with what is typed, then those that hold it, in their label or the words beside it; as they came. */
export function matching(options: readonly CompletionOption[], typed: string): CompletionOption[] {
  const asked = typed.toLowerCase()
  if (asked === '') return [...options]
  const begins: CompletionOption[] = []
  const holds: CompletionOption[] = []
  for (const option of options) {
    const label = option.label.toLowerCase()
    const last = label.slice(label.lastIndexOf('.') + 1)
    if (label.startsWith(asked) || last.startsWith(asked)) begins.push(option)
    else if (label.includes(asked) || option.info?.toLowerCase().includes(asked) === true) holds.push(option)
  }
  return [...begins, ...holds]
}
