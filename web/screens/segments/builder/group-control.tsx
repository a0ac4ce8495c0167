import { ActionIcon, Button } from '@mantine/core'
import { IconFolders, IconX } from '@tabler/icons-react'
import { type RuleGroupProps, useRuleGroup } from 'react-querybuilder'
import { isGroup, newId, type Query, type Row } from './builder-row.ts'
import { FieldPicker } from './field-picker.tsx'
import classes from './group.module.css'
import { markJustAdded } from './just-added.ts'
import { newRow, type Pick } from './new-row.ts'
import { PlainSelect } from './plain-select.tsx'
import { replaceAt } from './replace-at.ts'
import { RowCount } from './row-count.tsx'
import { Starters } from './starters.tsx'
import { manyOf, useScope, useVocabulary } from './vocabulary.ts'

type Join = 'all' | 'any' | 'not all' | 'none'

const JOINS: readonly { value: Join; label: string }[] = [
  { value: 'all', label: 'all of these hold' },
  { value: 'any', label: 'any of these holds' },
  { value: 'none', label: 'none of these holds' },
  { value: 'not all', label: 'not all of these hold' },
]

/** A group of conditions: how they are joined, the conditions, and what can be added. */
export function GroupControl(props: RuleGroupProps) {
  const group = useRuleGroup(props)
  const scope = useScope()
  const many = manyOf(useVocabulary(), scope.kind)
  const { path, schema, actions } = group
  const query = props.ruleGroup as Query
  const { ruleGroupBodyElements: Body } = schema.controls
  const any = query.combinator === 'or'
  const join: Join = query.not === true ? (any ? 'none' : 'not all') : any ? 'any' : 'all'
  const isRoot = path.length === 0
  const change = (next: Query): void => schema.dispatchQuery(replaceAt(schema.getQuery() as Query, path, next))
  const add = (pick: Pick): void => {
    const row = newRow(pick)
    markJustAdded(isWithWhere(row) ? row.value.where.rules[0]?.id : row.id)
    change({ ...query, rules: [...query.rules, row] })
  }
  const addGroup = (): void => {
    const other = any ? 'and' : 'or'
    change({ ...query, rules: [...query.rules, { id: newId(), combinator: other, not: false, rules: [] }] })
  }
  const nested = isRoot && !scope.inside ? 'root' : isRoot ? 'where' : 'group'
  const isShort = query.rules.length < 2 && join !== 'none' && nested !== 'group'
  return (
    <div className={classes.group} data-nested={nested} role="group" aria-label={labelOf(nested, many)}>
      {query.rules.length > 0 ? (
        <div className={classes.head}>
          <span>{nested === 'root' ? `${capital(many)} where` : 'where'}</span>
          {isShort ? null : (
            <PlainSelect
              label="How these conditions are joined"
              value={join}
              options={JOINS}
              onChange={(next) =>
                change({
                  ...query,
                  combinator: next === 'any' || next === 'none' ? 'or' : 'and',
                  not: next === 'none' || next === 'not all',
                })
              }
            />
          )}
          {nested === 'group' ? (
            <span className={classes.end}>
              <RowCount id={query.id ?? ''} />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="Remove this group"
                onClick={() => actions.onGroupRemove(path)}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            </span>
          ) : null}
        </div>
      ) : null}
      <div className={classes.body}>
        <Body {...group} />
      </div>
      {nested === 'root' && query.rules.length === 0 ? <Starters onPick={add} /> : null}
      <div className={classes.foot}>
        <FieldPicker label={addLabel(nested, query)} onPick={add} primary={nested === 'root'} />
        {query.rules.length > 0 && path.length < 3 && nested !== 'where' ? (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconFolders size={16} aria-hidden="true" />}
            onClick={addGroup}
          >
            Add a group
          </Button>
        ) : null}
        {nested === 'group' && query.rules.length === 0 ? (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => actions.onGroupRemove(path)}>
            Remove this group
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function addLabel(nested: string, query: Query): string {
  if (nested !== 'where') return 'Add a condition'
  return query.rules.length === 0 ? 'Say which' : 'And which'
}

function labelOf(nested: string, many: string): string {
  if (nested === 'root') return 'The rule'
  return nested === 'where' ? `Which ${many}` : 'Group of conditions'
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function isWithWhere(row: ReturnType<typeof newRow>): row is Extract<ReturnType<typeof newRow>, { kind: 'related' }> {
  return row.kind === 'related' && row.value.where.rules.some((rule: Query | Row) => !isGroup(rule))
}
