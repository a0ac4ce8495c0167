import type { InlineCombinatorProps } from 'react-querybuilder'
import type { Query } from './builder-row.ts'
import classes from './group.module.css'

/** "and" or "or" between two conditions, so that they read as a sentence. */
export function BetweenRows({ ruleGroup }: InlineCombinatorProps) {
  return <div className={classes.between}>{(ruleGroup as Query).combinator === 'or' ? 'or' : 'and'}</div>
}
