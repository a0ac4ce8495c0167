import { autocompletion, type CompletionSource, closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { Annotation, EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder, tooltips } from '@codemirror/view'
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Problem } from '../../../api/failure.ts'
import { styleNonce } from '../../../look/style-nonce.ts'
import { ruleColours } from './rule-language.ts'
import classes from './rule-text.module.css'
import { smallestChange } from './smallest-change.ts'

export interface RuleTextHandle {
  focus: () => void
  /** Puts the caret at a problem. */
  select: (start: number, end: number) => void
}

interface RuleTextProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly problems: readonly Problem[]
  readonly complete: CompletionSource
  readonly label: string
  readonly handle?: RefObject<RuleTextHandle | null>
  /** A single row of the builder: smaller, and without a line of its own for every problem. */
  readonly compact?: boolean
}

/** Marks a change that came from outside the editor. */
const fromOutside = Annotation.define<boolean>()

/**
 * A rule as text. What comes from outside replaces only the stretch that differs, so the caret and the focus stay where
 * the person put them; what a person types is told at once.
 */
export function RuleText({ value, onChange, problems, complete, label, handle, compact = false }: RuleTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ onChange, complete })
  useLayoutEffect(() => {
    latest.current = { onChange, complete }
  })
  const first = useRef({ value, label, compact })

  useEffect(() => {
    if (place.current === null) return undefined
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current.value,
        extensions: [
          styleNonce === undefined ? [] : EditorView.cspNonce.of(styleNonce),
          history(),
          bracketMatching(),
          closeBrackets(),
          autocompletion({
            override: [(context) => latest.current.complete(context)],
            activateOnTypingDelay: 60,
            icons: false,
          }),
          // The list and the notes float above the page: a narrow column does not cut them off.
          tooltips({ position: 'fixed', parent: document.body }),
          keymap.of([
            ...completionKeymap,
            ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
            ...historyKeymap,
          ]),
          EditorView.lineWrapping,
          placeholder(first.current.compact ? 'account.city.lower() == "berlin"' : 'account.employees >= 50 && …'),
          EditorView.contentAttributes.of({
            'aria-label': first.current.label,
            'aria-multiline': 'true',
            spellcheck: 'false',
            autocapitalize: 'off',
          }),
          ...ruleColours,
          EditorView.updateListener.of((update) => {
            const typed = update.transactions.some(
              (transaction) => transaction.docChanged && transaction.annotation(fromOutside) !== true,
            )
            if (typed) latest.current.onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [])

  useEffect(() => {
    const editor = view.current
    if (editor === null) return
    const change = smallestChange(editor.state.doc.toString(), value)
    if (change !== undefined) editor.dispatch({ changes: change, annotations: fromOutside.of(true) })
  }, [value])

  useEffect(() => {
    const editor = view.current
    if (editor === null) return
    editor.dispatch(setDiagnostics(editor.state, underlined(problems, editor.state.doc.length)))
  }, [problems])

  useImperativeHandle(handle, () => ({
    focus: () => view.current?.focus(),
    select: (start, end) => {
      const editor = view.current
      if (editor === null) return
      const length = editor.state.doc.length
      editor.dispatch({
        selection: { anchor: Math.min(start, length), head: Math.min(end, length) },
        scrollIntoView: true,
      })
      editor.focus()
    },
  }))

  return <div ref={place} className={compact ? classes['compact'] : classes['editor']} />
}

/** Every problem that has a place, at least one character wide. */
function underlined(problems: readonly Problem[], length: number): Diagnostic[] {
  return problems.flatMap(({ at, message, hint }) => {
    if (at?.start === undefined) return []
    const from = Math.min(at.start, length)
    const to = Math.min(Math.max(at.end ?? from, from + 1), length)
    return [
      {
        from: to === from ? Math.max(0, from - 1) : from,
        to,
        severity: 'error' as const,
        message: hint === undefined ? message : `${message}\n${hint}`,
      },
    ]
  })
}
