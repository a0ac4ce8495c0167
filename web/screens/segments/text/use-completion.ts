import { type Completion, type CompletionSource, insertCompletionText } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import { useCallback } from 'react'
import { call } from '../../../api/call.ts'
import type { Subject } from '../draft/draft-answer.ts'

/** Where a list of choices helps without being asked for: in a word, in quotes, or where a value is due. */
const HELPS = /[\w.]$|"[^"]*$|(?:==|!=|\bin)\s*\[?\s*$/

/** What can be written next: fields, functions, segments and real values, as the server knows them. */
export function useCompletion(subject: Subject): CompletionSource {
  return useCallback(
    async (context) => {
      const text = context.state.doc.toString()
      const before = context.state.doc.lineAt(context.pos)
      if (!context.explicit && !HELPS.test(before.text.slice(0, context.pos - before.from))) return null
      const controller = new AbortController()
      context.addEventListener('abort', () => controller.abort())
      try {
        const { from, to, options } = await call(
          'segment complete',
          { text, position: context.pos, subject },
          { signal: controller.signal },
        )
        if (options.length === 0) return null
        return {
          from,
          to,
          // The server has chosen and ordered them.
          filter: false,
          options: options.map(({ label, insert, detail, info, kind }) => ({
            label,
            apply: kind === 'value' ? pastTheQuote(insert) : insert,
            detail,
            type: kind,
            ...(info === undefined ? {} : { info }),
          })),
        }
      } catch {
        // Completion is a help: without an answer there is none, and the rule's own request says what is wrong.
        return null
      }
    },
    [subject],
  )
}

/** A value that is chosen inside quotes is finished: the caret goes on behind the closing one. */
function pastTheQuote(insert: string) {
  return (view: EditorView, _completion: Completion, from: number, to: number): void => {
    view.dispatch(insertCompletionText(view.state, insert, from, to))
    const { head } = view.state.selection.main
    if (!insert.endsWith('"') && view.state.sliceDoc(head, head + 1) === '"') {
      view.dispatch({ selection: { anchor: head + 1 } })
    }
  }
}
