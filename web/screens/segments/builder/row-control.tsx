import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconBraces, IconCopy, IconDots, IconX } from '@tabler/icons-react'
import { useContext, useEffect, useRef } from 'react'
import type { RuleProps } from 'react-querybuilder'
import type { Query } from './builder-row.ts'
import { emptyQuery, newId, type Row } from './builder-row.ts'
import { CompareRow } from './compare-row.tsx'
import { takeJustAdded } from './just-added.ts'
import { MemberRow } from './member-row.tsx'
import { RawRow } from './raw-row.tsx'
import { RelatedRow } from './related-row.tsx'
import { replaceAt } from './replace-at.ts'
import classes from './row.module.css'
import { RowCount } from './row-count.tsx'
import { RowCountsContext } from './row-counts.ts'
import { rowName } from './row-name.ts'
import { TotalRow } from './total-row.tsx'
import { useVocabulary } from './vocabulary.ts'

/** One condition: its words and controls, how many it keeps by itself, and what can be done with it. */
export function RowControl({ rule, path, schema, actions, shiftUpDisabled, shiftDownDisabled }: RuleProps) {
  const row = rule as Row
  const id = row.id ?? ''
  const frame = useRef<HTMLDivElement>(null)
  const problem = useContext(RowCountsContext).problems.get(id)
  useEffect(() => {
    // A row that the person has just asked for takes the caret to what is to be chosen first.
    if (takeJustAdded(id)) frame.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [id])

  const change = (next: Row | Query): void => schema.dispatchQuery(replaceAt(schema.getQuery() as Query, path, next))
  const remove = (): void => {
    const add = frame.current?.closest('[data-builder]')?.querySelector<HTMLElement>('[data-add]')
    actions.onRuleRemove(path)
    add?.focus()
  }
  const name = rowName(row, useVocabulary())
  const copy = (): void => actions.moveRule(path, [...path.slice(0, -1), (path.at(-1) ?? 0) + 1], true)
  const wrap = (): void => change({ ...emptyQuery(), combinator: 'or', rules: [{ ...row, id: newId() }] })
  return (
    <div ref={frame} className={classes.row} role="group" aria-label={`Condition: ${name}`} data-kind={row.kind}>
      <div className={classes.words}>
        <Words row={row} onChange={change} />
        {problem === undefined ? null : (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
      <RowCount id={id} />
      <div className={classes.actions}>
        <Menu position="bottom-end" withinPortal={false} shadow="none">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`More for the condition ${name}`}>
              <IconDots size={18} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy}>
              Duplicate
            </Menu.Item>
            <Menu.Item leftSection={<IconBraces size={16} />} onClick={wrap}>
              Put into a group
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowUp size={16} />}
              disabled={shiftUpDisabled === true}
              onClick={() => actions.moveRule(path, 'up')}
            >
              Move up
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={16} />}
              disabled={shiftDownDisabled === true}
              onClick={() => actions.moveRule(path, 'down')}
            >
              Move down
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <ActionIcon variant="subtle" color="gray" aria-label={`Remove the condition ${name}`} onClick={remove}>
          <IconX size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
    </div>
  )
}

function Words({ row, onChange }: { readonly row: Row; readonly onChange: (row: Row) => void }) {
  switch (row.kind) {
    case 'compare':
      return <CompareRow row={row} onChange={onChange} />
    case 'related':
      return <RelatedRow row={row} onChange={onChange} />
    case 'total':
      return <TotalRow row={row} onChange={onChange} />
    case 'segment':
      return <MemberRow row={row} onChange={onChange} />
    case 'raw':
      return <RawRow row={row} onChange={onChange} />
  }
}
