import { OutsideError, type Problem, ProblemError, type ProblemPlace } from '../../problem.ts'

/** What went wrong, for an assistant: what, where, and how to mend it. `report` is told of a bug and gives its number. */
export function failureWords(
  error: unknown,
  asked: Readonly<Record<string, unknown>>,
  report: (bug: unknown) => string,
): string {
  if (error instanceof ProblemError) {
    const told = error.problems.map((problem) => problemWords(problem, asked))
    return told.length === 1 ? told.join('') : [`${told.length} problems to mend:`, ...told].join('\n')
  }
  if (error instanceof OutsideError) {
    const again = error.retry ? 'The same call may succeed when it is tried again.' : 'Trying again does not help.'
    return [error.message, ...(error.hint === undefined ? [] : [error.hint]), again].join('\n')
  }
  const number = report(error)
  return (
    `This is a bug in Brushwork, not a mistake in the call (number ${number}). ` +
    `A person can report it with the lines that begin with ${number} in Brushwork’s error output.`
  )
}

function problemWords({ message, at, hint }: Problem, asked: Readonly<Record<string, unknown>>): string {
  const place = at === undefined ? '' : placeWords(at, asked)
  return [`${message}${place === '' ? '' : ` (${place})`}`, ...(hint === undefined ? [] : [`Hint: ${hint}`])].join(
    '\n',
  )
}

function placeWords({ field, start, end, file, row, column }: ProblemPlace, asked: object): string {
  const text = start === undefined ? undefined : checkedText(asked, field, end)
  const piece = text?.slice(start, end)
  return [
    field,
    file,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
    start === undefined ? undefined : `from character ${start + 1}`,
    piece === undefined || piece === '' ? undefined : `“${piece}”`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** The text that a problem's offsets count in: the field it names, else the rule among the arguments. */
function checkedText(asked: object, field: string | undefined, end = 0): string | undefined {
  const texts = new Map(Object.entries(asked).filter(([, value]) => typeof value === 'string'))
  const names = field === undefined ? ['expr', 'expression', 'rule'] : [field]
  return names.map((name) => texts.get(name) as string | undefined).find((text) => (text?.length ?? -1) >= end)
}
