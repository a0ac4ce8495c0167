import type { Failure } from '../../../api/failure.ts'
import type { Query } from '../builder/builder-row.ts'
import { emptyQuery } from '../builder/builder-row.ts'
import type { BuilderGroup } from '../builder/builder-tree.ts'
import { queryToTree } from '../builder/query-to-tree.ts'
import { treeToQuery } from '../builder/tree-to-query.ts'
import type { DraftAnswer, DraftProblem, Subject } from './draft-answer.ts'

/** A rule that is being written on two sides. The side that was edited last says what the rule is; the other follows. */
export interface DraftState {
  readonly text: string
  readonly query: Query
  readonly subject: Subject
  readonly source: 'text' | 'builder'
  /** Counts the edits; an answer to an earlier one is not taken. */
  readonly revision: number
  /** The edit that was answered last. */
  readonly answered: number
  /** The last answer with figures; they stay, greyed, until there are new ones. Null while nothing is asked. */
  readonly answer: DraftAnswer | null
  readonly problems: readonly DraftProblem[]
  /** The builder shows the last valid rule, and the text is past it. */
  readonly behind: boolean
  readonly failure: Failure | null
}

export type DraftStep =
  | { readonly step: 'type'; readonly text: string }
  | { readonly step: 'build'; readonly query: Query }
  | { readonly step: 'aim'; readonly subject: Subject; readonly query: Query }
  | { readonly step: 'again' }
  | { readonly step: 'answer'; readonly revision: number; readonly answer: DraftAnswer }
  | { readonly step: 'fail'; readonly revision: number; readonly failure: Failure }

export function startDraft(
  text: string,
  query: Query = emptyQuery(),
  source: 'text' | 'builder' = 'text',
): DraftState {
  return {
    text,
    query,
    subject: 'account',
    source,
    revision: 1,
    answered: 0,
    answer: null,
    problems: [],
    behind: false,
    failure: null,
  }
}

export function nextDraft(state: DraftState, step: DraftStep): DraftState {
  switch (step.step) {
    case 'type':
      return { ...state, text: step.text, source: 'text', revision: state.revision + 1 }
    case 'build':
      return { ...state, query: step.query, source: 'builder', revision: state.revision + 1, behind: false }
    case 'aim':
      return {
        ...state,
        subject: step.subject,
        query: step.query,
        source: 'builder',
        revision: state.revision + 1,
        behind: false,
      }
    case 'again':
      return { ...state, revision: state.revision + 1 }
    case 'fail':
      return step.revision === state.revision ? { ...state, failure: step.failure } : state
    case 'answer':
      return step.revision === state.revision ? takeAnswer(state, step.answer) : state
  }
}

function takeAnswer(state: DraftState, answer: DraftAnswer): DraftState {
  const isEmpty = answer.rule.trim() === ''
  const problems = isEmpty ? [] : answer.problems
  const heard = { ...state, problems, answered: state.revision, failure: null }
  const counted = isEmpty ? null : answer.size === null ? state.answer : answer
  if (state.source === 'builder') return { ...heard, text: answer.rule, answer: counted, behind: false }
  const isValid = isEmpty || answer.size !== null
  if (!isValid) return { ...heard, answer: counted, behind: true }
  const query = treeToQuery(answer.tree, state.query)
  return { ...heard, query, subject: answer.subject, answer: counted, behind: false }
}

/** What is asked of the server for the side that was edited last. */
export function draftInput(state: Pick<DraftState, 'source' | 'text' | 'query' | 'subject'>): {
  rule?: string
  tree?: BuilderGroup
  subject: Subject
} {
  const { source, text, query, subject } = state
  if (source === 'text') return { rule: text, subject }
  const { tree } = queryToTree(query)
  return { tree: tree ?? { kind: 'group', join: 'all', not: false, items: [] }, subject }
}
