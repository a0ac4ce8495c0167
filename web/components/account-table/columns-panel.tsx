import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { call } from '../../api/call.ts'
import { useRead } from '../../api/use-read.ts'
import { FailureNote } from '../failure-note.tsx'
import { Loading } from '../loading.tsx'
import { SidePanel } from '../side-panel.tsx'
import type { ListColumn } from './account-list.ts'
import classes from './columns-panel.module.css'

interface ColumnsPanelProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** Those that are shown, in their order. */
  readonly columns: readonly ListColumn[]
  /** Undefined: the usual ones. */
  readonly onColumns: (texts: readonly string[] | undefined) => void
}

/** Which columns a table of accounts has, and in which order: fields, ready figures, any expression. */
export function ColumnsPanel({ opened, onClose, columns, onColumns }: ColumnsPanelProps) {
  const [search, setSearch] = useState('')
  const [expression, setExpression] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { data, error, refetch } = useRead('target columns', {}, { enabled: opened, fresh: 60_000 })
  const texts = columns.map(({ text }) => text)
  const wanted = search.trim().toLowerCase()
  const others = (data?.columns ?? []).filter(
    ({ text, label, about }) =>
      !texts.includes(text) && (wanted === '' || `${label} ${text} ${about}`.toLowerCase().includes(wanted)),
  )
  const move = (index: number, step: -1 | 1): void => {
    const next = [...texts]
    const [moved] = next.splice(index, 1)
    if (moved === undefined) return
    next.splice(index + step, 0, moved)
    onColumns(next)
  }
  const addExpression = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    try {
      // Asked first: a column that cannot be shown would take the whole table with it.
      const { columns: planned } = await call('target columns', { expression })
      const text = planned[0]?.text
      if (text !== undefined && !texts.includes(text)) onColumns([...texts, text])
      setExpression('')
      setWrong(undefined)
    } catch (failure) {
      setWrong(failure instanceof Error ? failure.message : 'This cannot be shown.')
    }
  }
  return (
    <SidePanel title="Columns" opened={opened} onClose={onClose}>
      <div className={classes.panel}>
        <section aria-labelledby="columns-shown">
          <h3 id="columns-shown" className={classes.title}>
            Shown, from left to right
          </h3>
          <ol className={classes.list}>
            {columns.map((column, index) => (
              <li key={column.text} className={classes.item}>
                <span className={classes.label}>{column.label}</span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Move ${column.label} to the left`}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={16} stroke={1.6} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Move ${column.label} to the right`}
                  disabled={index === columns.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={16} stroke={1.6} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Take ${column.label} away`}
                  disabled={columns.length === 1}
                  onClick={() => onColumns(texts.filter((text) => text !== column.text))}
                >
                  <IconX size={16} stroke={1.6} />
                </ActionIcon>
              </li>
            ))}
          </ol>
          <Button variant="subtle" size="compact-sm" onClick={() => onColumns(undefined)}>
            Back to the usual columns
          </Button>
        </section>

        <section aria-labelledby="columns-more">
          <h3 id="columns-more" className={classes.title}>
            Add a column
          </h3>
          <TextInput
            aria-label="Find a column"
            placeholder="Find a field or a figure"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {error === null ? null : <FailureNote failure={error} onRetry={() => void refetch()} />}
          {data === undefined && error === null ? <Loading rows={6} height={30} /> : null}
          <ul className={classes.list}>
            {others.map((column) => (
              <li key={column.text}>
                <button
                  type="button"
                  className={classes.add}
                  onClick={() => onColumns([...texts, column.text])}
                  title={column.about}
                >
                  <IconPlus size={15} stroke={1.8} aria-hidden="true" />
                  <span className={classes.label}>{column.label}</span>
                  <span className={classes.about}>{column.about}</span>
                </button>
              </li>
            ))}
          </ul>
          {data !== undefined && others.length === 0 ? (
            <p className={classes.about}>Nothing of that name. Any expression about the account works as well.</p>
          ) : null}
          <form className={classes.expression} onSubmit={(event) => void addExpression(event)}>
            <TextInput
              label="Or any expression"
              placeholder='deals.filter(d, d.status == "lost").size()'
              description="Written as in a rule."
              value={expression}
              error={wrong}
              spellCheck={false}
              autoCapitalize="off"
              onChange={(event) => setExpression(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={expression.trim() === ''}>
              Add
            </Button>
          </form>
        </section>
      </div>
    </SidePanel>
  )
}
