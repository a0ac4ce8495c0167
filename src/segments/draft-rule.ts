import type { Market } from '../market-data/index.ts'
import type { Problem } from '../problem.ts'
import { type BuilderProblem, fromBuilderTree, type ItemSpan, pathAt, toBuilderTree } from './builder/builder-text.ts'
import type { BuilderGroup, BuilderPath } from './builder/builder-tree.ts'
import { inferSubject } from './language/check/subject.ts'
import { clauses } from './language/index.ts'
import type { CheckedRule, Subject } from './language/node.ts'
import { parse } from './language/parse.ts'
import type { Span } from './language/syntax.ts'
import { measureClauses } from './measure-clauses.ts'
import { bookRule, type RuleBook } from './rule-book.ts'
import type { SegmentSize } from './segment-size.ts'

/** A rule that is being written, as text or as a tree. */
export interface DraftInput {
  readonly rule?: string | undefined
  readonly tree?: BuilderGroup | undefined
  /** Whom a tree is about. */
  readonly subject: Subject
}

export interface DraftedRule {
  readonly rule: string
  /** Null when the text cannot be read; a tree that came in goes out as it is, with its incomplete rows. */
  readonly tree: BuilderGroup | null
  readonly problems: readonly BuilderProblem[]
  readonly subject: Subject
  readonly sentence: string | null
  /** The rule, where it can be carried out. */
  readonly checked: CheckedRule | undefined
  readonly spans: readonly ItemSpan[]
}

export interface DraftedClause extends Span {
  readonly rule: string
  readonly sentence: string
  readonly size: SegmentSize | null
  /** How many the rule would keep without it: accounts, or people. */
  readonly without: number | null
  readonly path?: BuilderPath
}

const NOTHING: BuilderGroup = { kind: 'group', join: 'all', not: false, items: [] }

/** Text and tree of a draft, each made from the other, with everything that is wrong at its place in both. */
export function draftRule(book: RuleBook, input: DraftInput): DraftedRule {
  return input.tree === undefined
    ? fromText(book, input.rule ?? '', input.subject)
    : fromTree(book, input.tree, input.subject)
}

function fromText(book: RuleBook, rule: string, asked: Subject): DraftedRule {
  const { syntax, problems } = parse(rule)
  if (syntax === undefined) {
    const tree = rule.trim() === '' ? NOTHING : null
    return { rule, tree, problems, subject: asked, sentence: null, checked: undefined, spans: [] }
  }
  const subject = inferSubject(syntax, (name) => book.segments.find((segment) => segment.name === name)?.subject)
  const { tree, spans } = toBuilderTree(syntax, { catalog: book.catalog, subject })
  return { rule, tree, subject, spans, ...checked(book, rule, spans) }
}

function fromTree(book: RuleBook, tree: BuilderGroup, asked: Subject): DraftedRule {
  const { rule, problems, spans } = fromBuilderTree(tree, { catalog: book.catalog, subject: asked })
  if (rule === '') {
    const empty: BuilderProblem = {
      code: 'rule_empty',
      message: 'Nothing is asked yet.',
      hint: 'Add a condition.',
      path: [],
    }
    const told = problems.length === 0 ? [empty] : problems
    return { rule, tree, problems: told, subject: asked, sentence: null, checked: undefined, spans }
  }
  const found = checked(book, rule, spans)
  const subject = found.checked?.subject ?? asked
  const all = [...problems, ...found.problems]
  if (subject !== asked) all.push(otherSubject(asked))
  return { rule, tree, subject, spans, ...found, problems: all }
}

/** A rule says by what it names whom it is about: a builder may mean something else. */
function otherSubject(asked: Subject): Problem {
  return asked === 'contact'
    ? {
        code: 'subject_not_said',
        message: 'Nothing in the rule speaks of people yet, so it keeps companies.',
        hint: 'Add a condition on the person.',
      }
    : {
        code: 'subject_not_said',
        message: 'The rule speaks of people, so it keeps people.',
        hint: 'Choose people above, or ask about the people of a company.',
      }
}

function checked(book: RuleBook, rule: string, spans: readonly ItemSpan[]) {
  const booked = bookRule(book, rule)
  if (!('problems' in booked)) return { checked: booked.rule, sentence: booked.sentence, problems: [] }
  const problems = booked.problems.map((problem): BuilderProblem => {
    const { start, end } = problem.at ?? {}
    const path = start === undefined ? undefined : pathAt(spans, { start, end: end ?? start })
    return path === undefined ? problem : { ...problem, path }
  })
  return { checked: undefined, sentence: null, problems }
}

/** How many the draft keeps, and each of its clauses by itself; nothing where it cannot be carried out. */
export async function measureDraft(
  market: Market,
  book: RuleBook,
  draft: DraftedRule,
  options: { readonly counts: boolean; readonly asOf?: Date | undefined; readonly signal: AbortSignal },
): Promise<{ size: SegmentSize | null; clauses: DraftedClause[] }> {
  if (draft.checked === undefined) return { size: null, clauses: [] }
  const parts = clauses(draft.checked)
  const rules = parts.map((part) => part.rule)
  const measured = options.counts
    ? await measureClauses(market, book, rules, options.asOf, options.signal)
    : undefined
  return {
    size: measured?.size ?? null,
    clauses: parts.map(({ text, sentence, rule }, index): DraftedClause => {
      const span = wholeSpan(draft.rule, rule.syntax)
      const path = pathAt(draft.spans, rule.syntax)
      const size = measured?.clauses[index] ?? null
      const without = measured?.without[index] ?? null
      return { rule: text, sentence, ...span, size, without, ...(path === undefined ? {} : { path }) }
    }),
  }
}

/** With the brackets that belong to a piece: the parser ends `!(a == b)` before the last one. */
function wholeSpan(text: string, { start, end }: Span): Span {
  const outside = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')
  let open = outside.split('(').length - outside.split(')').length
  let last = end
  for (; open > 0; open -= 1) {
    const next = /^\s*\)/.exec(text.slice(last))
    if (next === null) break
    last += next[0].length
  }
  return { start, end: last }
}
