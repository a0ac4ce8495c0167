import { ProblemError } from '../../problem.ts'

/** One thing, as people say it matters and as they rate it. */
export interface ItemPair {
  readonly item: string
  readonly stated: string
  readonly rated: string
}

/**
 * Pairs the questions of a survey. Where one name with a star is given on either side (`stated_*` and `rating_*`) they are paired
 * by what the star stands for; else in their order, as many on one side as on the other. Throws all Problems.
 */
export function pairItems(
  questions: readonly string[],
  stated: readonly string[],
  rated: readonly string[],
): { readonly pairs: readonly ItemPair[]; readonly unpaired: readonly string[] } {
  const [one, other] = [stated[0] ?? '', rated[0] ?? '']
  const starred = stated.length === 1 && rated.length === 1 && one.includes('*') && other.includes('*')
  return starred ? byStar(questions, one, other) : byOrder(questions, stated, rated)
}

function byStar(questions: readonly string[], stated: string, rated: string) {
  const [said, got] = [matched(questions, stated), matched(questions, rated)]
  const pairs = [...said].flatMap(([item, question]) => {
    const rating = got.get(item)
    return rating === undefined ? [] : [{ item, stated: question, rated: rating }]
  })
  const unpaired = [
    ...[...said].filter(([item]) => !got.has(item)),
    ...[...got].filter(([item]) => !said.has(item)),
  ].map(([, question]) => question)
  return { pairs, unpaired }
}

/** Questions by what the star stands for, in the survey's order. Capitals do not matter. */
function matched(questions: readonly string[], pattern: string): ReadonlyMap<string, string> {
  const [before = '', after = ''] = pattern.toLowerCase().split('*')
  const found = new Map<string, string>()
  for (const question of questions) {
    const name = question.toLowerCase()
    if (name.length <= before.length + after.length || !name.startsWith(before) || !name.endsWith(after)) continue
    found.set(name.slice(before.length, name.length - after.length), question)
  }
  return found
}

function byOrder(questions: readonly string[], stated: readonly string[], rated: readonly string[]) {
  const problems = [
    ...stated.map((name) => ['stated', name] as const),
    ...rated.map((name) => ['rated', name] as const),
  ]
    .filter(([, name]) => !questions.includes(name))
    .map(([field, name]) => ({
      code: 'no_such_question',
      message: `The survey has no question ${JSON.stringify(name)}.`,
      at: { field, value: name },
      hint: `It has ${questions.slice(0, 20).join(', ')}${questions.length > 20 ? ' …' : ''}.`,
    }))
  if (stated.length !== rated.length) {
    problems.push({
      code: 'items_not_paired',
      message: `${stated.length} questions say how much something matters, and ${rated.length} rate it: they are paired in their order.`,
      at: { field: 'rated', value: rated.join(', ') },
      hint: 'Name as many with --rated as with --stated, or one name with a star on either side: --stated "stated_*" --rated "rating_*".',
    })
  }
  if (problems.length > 0) throw new ProblemError(problems)
  return {
    pairs: stated.map((question, place) => ({ item: question, stated: question, rated: rated[place] as string })),
    unpaired: [],
  }
}
