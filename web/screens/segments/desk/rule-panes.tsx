import type { CompletionSource } from '@codemirror/autocomplete'
import { SegmentedControl } from '@mantine/core'
import { type RefObject, useMemo, useState } from 'react'
import { changeSubject } from '../builder/change-subject.ts'
import { CompletionContext } from '../builder/completion-context.ts'
import { idAtPath, queryToTree } from '../builder/query-to-tree.ts'
import { type RowCount, RowCountsContext } from '../builder/row-counts.ts'
import { RuleBuilder } from '../builder/rule-builder.tsx'
import { ScopeContext } from '../builder/vocabulary.ts'
import { keptBy } from '../draft/draft-answer.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { RuleDraft } from '../draft/use-rule-draft.ts'
import { RuleText, type RuleTextHandle } from '../text/rule-text.tsx'
import { ClauseList } from './clause-list.tsx'
import { ProblemList } from './problem-list.tsx'
import classes from './rule-panes.module.css'

interface RulePanesProps {
  readonly draft: RuleDraft
  readonly complete: CompletionSource
  readonly text: RefObject<RuleTextHandle | null>
}

/** The rule twice, as rows and as text, each following the other; on a phone one at a time. */
export function RulePanes({ draft, complete, text }: RulePanesProps) {
  const { state, counting, type, build } = draft
  const [shown, setShown] = useState<'rows' | 'text'>('rows')
  const scope = useMemo(
    () => ({ kind: state.subject === 'contact' ? 'contacts' : 'accounts', inside: false }),
    [state.subject],
  )
  const counts = useRowCounts(state, counting)
  const wrong = state.problems.length > 0
  return (
    <div className={classes.panes} data-shown={shown}>
      <SegmentedControl
        className={classes.tabs}
        fullWidth
        aria-label="How the rule is shown"
        value={shown}
        onChange={(next) => setShown(next)}
        data={[
          { value: 'rows', label: 'Conditions' },
          { value: 'text', label: wrong ? 'Text (needs mending)' : 'Text' },
        ]}
      />
      <section className={classes.rows} aria-labelledby="rule-as-rows">
        <div className={classes.head}>
          <h2 id="rule-as-rows" className={classes.title}>
            Conditions
          </h2>
          <SegmentedControl
            size="xs"
            aria-label="Whom the rule is about"
            value={state.subject}
            onChange={(next) => draft.aim(next, changeSubject(state.query, next))}
            data={[
              { value: 'account', label: 'Companies' },
              { value: 'contact', label: 'People' },
            ]}
          />
          {state.behind && state.answer !== null ? (
            <span className={classes.behind}>as of the last valid rule</span>
          ) : null}
        </div>
        <ScopeContext.Provider value={scope}>
          <RowCountsContext.Provider value={counts}>
            <CompletionContext.Provider value={complete}>
              <div className={state.behind && state.answer !== null ? classes.past : undefined}>
                <RuleBuilder query={state.query} onChange={build} />
              </div>
            </CompletionContext.Provider>
          </RowCountsContext.Provider>
        </ScopeContext.Provider>
      </section>
      <section className={classes.text} aria-labelledby="rule-as-text">
        <div className={classes.head}>
          <h2 id="rule-as-text" className={classes.title}>
            The same as text
          </h2>
          <span className={classes.keys}>Ctrl + Enter puts the caret here</span>
        </div>
        <RuleText
          label="The rule as text"
          value={state.text}
          onChange={type}
          problems={state.problems}
          complete={complete}
          handle={text}
        />
        <ProblemList
          problems={state.problems}
          text={state.text}
          onGoTo={(start, end) => text.current?.select(start, end)}
        />
        <ClauseList clauses={state.answer?.clauses ?? []} counting={counting} />
      </section>
    </div>
  )
}

/** The counts of the clauses and the problems, each with the row of the builder that it belongs to. */
function useRowCounts({ query, answer, problems, subject }: DraftState, counting: boolean) {
  return useMemo(() => {
    const { places, unfinished } = queryToTree(query)
    const counts = new Map<string, RowCount>()
    for (const { path, size } of answer?.clauses ?? []) {
      const id = path === undefined ? undefined : idAtPath(places, path)
      if (id !== undefined && size !== null) {
        counts.set(id, { kept: keptBy(size), unknown: size.unknown, total: size.total })
      }
    }
    const wrong = new Map<string, string>()
    for (const { path, message } of problems) {
      const id = path === undefined ? undefined : idAtPath(places, path)
      if (id !== undefined) wrong.set(id, message)
    }
    const noun = subject === 'contact' ? 'people' : 'companies'
    return { counts, unfinished: new Set(unfinished), problems: wrong, counting, noun }
  }, [query, answer, problems, subject, counting])
}
