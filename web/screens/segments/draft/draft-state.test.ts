import { describe, expect, it } from 'vitest'
import { Failure } from '../../../api/failure.ts'
import type { BuilderGroup } from '../builder/builder-tree.ts'
import { treeToQuery } from '../builder/tree-to-query.ts'
import type { DraftAnswer } from './draft-answer.ts'
import { draftInput, nextDraft, startDraft } from './draft-state.ts'

const tree: BuilderGroup = {
  kind: 'group',
  join: 'all',
  not: false,
  items: [{ kind: 'compare', field: 'employees', operator: 'at_least', value: 50 }],
}
const valid: DraftAnswer = {
  rule: 'account.employees >= 50',
  tree,
  problems: [],
  subject: 'account',
  sentence: 'Companies with at least 50 employees',
  size: { accounts: 7, unknown: 1, total: 10, unknownBecause: [] },
  clauses: [],
}
const broken: DraftAnswer = {
  ...valid,
  tree: null,
  sentence: null,
  size: null,
  problems: [{ code: 'syntax', message: 'It ends too early.', at: { start: 22, end: 23 } }],
}

describe('a rule written on two sides', () => {
  it('shows in the builder what was typed', () => {
    const typed = nextDraft(startDraft(''), { step: 'type', text: valid.rule })
    expect(draftInput(typed)).toEqual({ rule: valid.rule, subject: 'account' })
    const heard = nextDraft(typed, { step: 'answer', revision: typed.revision, answer: valid })
    expect(heard.text).toBe(valid.rule)
    expect(heard.query.rules).toMatchObject([{ field: 'employees', value: 50 }])
  })

  it('writes as text what was built, and leaves the builder as the person made it', () => {
    const query = treeToQuery(tree)
    const built = nextDraft(startDraft(''), { step: 'build', query })
    expect(draftInput(built).tree).toEqual(tree)
    const heard = nextDraft(built, { step: 'answer', revision: built.revision, answer: { ...valid, tree: null } })
    expect(heard.text).toBe(valid.rule)
    expect(heard.query).toBe(query)
  })

  it('keeps the builder and the figures of the last valid rule while the text is broken', () => {
    const first = nextDraft(startDraft(valid.rule), { step: 'answer', revision: 1, answer: valid })
    const typed = nextDraft(first, { step: 'type', text: 'account.employees >=' })
    const heard = nextDraft(typed, { step: 'answer', revision: typed.revision, answer: broken })
    expect(heard).toMatchObject({ behind: true, answer: { sentence: valid.sentence }, problems: broken.problems })
    expect(heard.query).toBe(first.query)
    const mended = nextDraft(nextDraft(heard, { step: 'type', text: valid.rule }), {
      step: 'answer',
      revision: heard.revision + 1,
      answer: valid,
    })
    expect(mended.behind).toBe(false)
    expect(mended.query.rules[0]?.id).toBe(first.query.rules[0]?.id)
  })

  it('takes no answer to an earlier edit', () => {
    const typed = nextDraft(startDraft(valid.rule), { step: 'type', text: 'account' })
    expect(nextDraft(typed, { step: 'answer', revision: 1, answer: valid })).toBe(typed)
    expect(nextDraft(typed, { step: 'fail', revision: 1, failure: new Failure(502, {}) })).toBe(typed)
  })

  it('has no problem and no figure while nothing is asked', () => {
    const empty = {
      ...valid,
      rule: '',
      tree: null,
      size: null,
      problems: [{ code: 'rule_empty', message: 'Nothing.' }],
    }
    const heard = nextDraft(startDraft(''), { step: 'answer', revision: 1, answer: empty })
    expect(heard).toMatchObject({ problems: [], answer: null, behind: false })
  })
})
