import { Button } from '@mantine/core'
import { useState } from 'react'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import type { Persona, TextKind } from '../personas-data.ts'
import { TEXT_KINDS } from './text-kinds.ts'
import { TextPanel } from './text-panel.tsx'
import classes from './texts.module.css'

/** Story, day, scenario and the way to the purchase; a draft looks like one until somebody accepts it. */
export function TextSection({ persona }: { readonly persona: Persona }) {
  const [writing, setWriting] = useState<TextKind>()
  const accept = useUndoable('persona accept', () => 'The draft is accepted')
  const draft = useUndoable('persona draft', ({ done }) => (done ?? 'Nothing changed').replace(/\.$/, ''))
  const failure = accept.error ?? draft.error
  return (
    <section className={classes.section} aria-label="Story, day, scenario and journey">
      {failure === null ? null : <FailureNote failure={failure} />}
      {TEXT_KINDS.map(({ kind, title, about }) => {
        const text = persona.texts.find((each) => each.kind === kind)
        return (
          <section key={kind} className={classes.text} data-draft={text?.draft !== false} aria-label={title}>
            <h3 className={classes.title}>
              {title}
              {text?.draft === true ? (
                <span className={classes.draft}> a draft: a hypothesis until somebody accepts it</span>
              ) : null}
            </h3>
            {text === undefined ? (
              <p className={classes.soft}>{about}</p>
            ) : (
              <>
                <p className={`said ${classes.words}`}>{text.shown}</p>
                <p className={classes.soft}>{text.rests}</p>
              </>
            )}
            <span className={classes.actions}>
              {text?.draft === true ? (
                <Button
                  size="xs"
                  variant="default"
                  loading={accept.isPending}
                  onClick={() => accept.mutate({ name: persona.name, text: [kind] })}
                >
                  Accept the {title.toLowerCase()}
                </Button>
              ) : null}
              <Button size="xs" variant="subtle" onClick={() => setWriting(kind)}>
                {text === undefined ? `Write the ${title.toLowerCase()}…` : `Rewrite the ${title.toLowerCase()}…`}
              </Button>
            </span>
          </section>
        )
      })}
      <span>
        <Button
          size="xs"
          variant="default"
          loading={draft.isPending}
          onClick={() => draft.mutate({ name: persona.name, only: 'texts' })}
        >
          Draft them from quotes
        </Button>
      </span>
      <TextPanel key={writing ?? 'closed'} persona={persona} kind={writing} onClose={() => setWriting(undefined)} />
    </section>
  )
}
