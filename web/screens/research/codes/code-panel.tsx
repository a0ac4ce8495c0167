import { Button, Select, Switch, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useRead } from '../../../api/use-read.ts'
import { FailureNote } from '../../../components/failure-note.tsx'
import { useUndoable } from '../../../components/use-undoable.tsx'
import { counted, formatDate } from '../../../look/format.ts'
import type { ListedCode } from '../research-data.ts'
import { CODE_TYPE_CHOICES, type CodeType } from '../research-words.ts'
import classes from './codebook.module.css'
import { SplitCode } from './split-code.tsx'

interface CodePanelProps {
  readonly code: ListedCode
  readonly codes: readonly ListedCode[]
  readonly onDone: () => void
}

/** One code: what it means, who says it, what became of it, and what can be done with it. */
export function CodePanel({ code, codes, onDone }: CodePanelProps) {
  const { data } = useRead('code show', { name: code.name }, { keep: true })
  const edit = useUndoable('code edit', ({ name }) => `“${name}” is changed`)
  const remove = useUndoable('code remove', () => `“${code.name}” is out of the codebook`)
  return (
    <div className={classes.panel}>
      <p className={classes.soft}>
        {counted(code.people, 'person', 'people')} in{' '}
        <Link to="/research/quotes" search={{ code: code.name } as never}>
          {counted(code.quotes, 'quote')}
        </Link>
        {code.coders.length === 0 ? '' : `, given by ${code.coders.join(', ')}`}.
        {data === undefined || data.merged.length === 0 ? '' : ` Merged into it: ${data.merged.join(', ')}.`}
        {data === undefined || data.parts.length === 0 ? '' : ` Parts of it: ${data.parts.join(', ')}.`}
      </p>
      <Switch
        label="Whoever says this names the problem that we solve"
        checked={code.solves}
        disabled={edit.isPending}
        onChange={(event) => edit.mutate({ name: code.name, solves: event.currentTarget.checked })}
      />
      <Meaning code={code} codes={codes} />
      <MergeCode code={code} codes={codes} onDone={onDone} />
      {code.quotes > 1 ? <SplitCode code={code} /> : null}
      {edit.error === null ? null : <FailureNote failure={edit.error} />}
      {remove.error === null ? null : <FailureNote failure={remove.error} />}
      {code.quotes === 0 ? (
        <div>
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() => remove.mutate({ name: code.name }, { onSuccess: onDone })}
          >
            Take it out of the codebook
          </Button>
        </div>
      ) : null}
      {data === undefined || data.history.length === 0 ? null : (
        <section className={classes.part}>
          <h3>What became of it</h3>
          <ol className={classes.history}>
            {data.history.map(({ id, at, actor, words }) => (
              <li key={id}>
                {words} <span className={classes.soft}>{`${formatDate(at, 'short')}, ${actor}`}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

type OneOf = Pick<CodePanelProps, 'code' | 'codes'>

function Meaning({ code, codes }: OneOf) {
  const [name, setName] = useState(code.name)
  const [type, setType] = useState<CodeType>(code.type)
  const [definition, setDefinition] = useState(code.definition ?? '')
  const [parent, setParent] = useState(code.parent)
  const rename = useUndoable('code rename', ({ was, name: now }) => `“${was}” is called “${now}” now`)
  const edit = useUndoable('code edit', ({ name: now }) => `“${now}” is changed`)
  const changes = {
    ...(type === code.type ? {} : { type }),
    ...(definition.trim() === (code.definition ?? '') ? {} : { definition: definition.trim() }),
    ...(parent === code.parent ? {} : parent === null ? { topLevel: true } : { parent }),
  }
  const renamed = name.trim() !== '' && name.trim() !== code.name
  const changed = Object.keys(changes).length > 0
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try {
      if (changed) await edit.mutateAsync({ name: code.name, ...changes })
      if (renamed) await rename.mutateAsync({ name: code.name, newName: name.trim() })
    } catch {
      // Said beside the form.
    }
  }
  const failure = edit.error ?? rename.error
  return (
    <form className={classes.part} onSubmit={(event) => void submit(event)}>
      <TextInput label="What people say" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Select
        label="What it is about"
        data={CODE_TYPE_CHOICES}
        value={type}
        searchable
        allowDeselect={false}
        onChange={(value) => setType(value ?? type)}
      />
      <Textarea
        label="When it is given, and when not"
        autosize
        minRows={2}
        value={definition}
        onChange={(event) => setDefinition(event.currentTarget.value)}
      />
      <Select
        label="Part of"
        placeholder="Of no other code"
        data={codes.filter(({ id }) => id !== code.id).map((each) => each.name)}
        value={parent}
        searchable
        clearable
        onChange={setParent}
      />
      {failure === null ? null : <FailureNote failure={failure} />}
      <div>
        <Button
          type="submit"
          variant="default"
          disabled={!renamed && !changed}
          loading={edit.isPending || rename.isPending}
        >
          Save what it means
        </Button>
      </div>
    </form>
  )
}

function MergeCode({ code, codes, onDone }: CodePanelProps) {
  const [into, setInto] = useState<string | null>(null)
  const merge = useUndoable('code merge', ({ merged, name }) => `“${merged.join(', ')}” is a part of “${name}” now`)
  return (
    <section className={classes.part}>
      <h3>Means the same as another</h3>
      <div className={classes.row}>
        <Select
          aria-label="The code that stays"
          placeholder="The code that stays"
          data={codes
            .filter(({ id }) => id !== code.id)
            .map(({ name, type }) => ({ value: name, label: `${name} (${type})` }))}
          value={into}
          searchable
          onChange={setInto}
        />
        <Button
          variant="default"
          disabled={into === null}
          loading={merge.isPending}
          onClick={() => {
            if (into !== null) merge.mutate({ names: [code.name], into }, { onSuccess: onDone })
          }}
        >
          Merge
        </Button>
      </div>
      {merge.error === null ? null : <FailureNote failure={merge.error} />}
    </section>
  )
}
