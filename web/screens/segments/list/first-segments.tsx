import { Button, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../../components/empty-state.tsx'
import { EXAMPLE_RULES } from './example-rules.ts'
import classes from './first-segments.module.css'

/** Where no segment is saved yet: rules to start from. */
export function FirstSegments({ onStart }: { readonly onStart: (rule: string) => void }) {
  return (
    <>
      <EmptyState
        title="No segment is drawn yet"
        actions={
          <Button variant="default" renderRoot={(props) => <Link to="/import" {...props} />}>
            Import your companies first
          </Button>
        }
      >
        A segment is a rule that is true or false of a company. Draw your own, or start from one of these and change
        it: you see at once how many companies it keeps.
      </EmptyState>
      <ul className={classes.examples}>
        {EXAMPLE_RULES.map(({ words, rule }) => (
          <li key={rule}>
            <UnstyledButton className={classes.example} onClick={() => onStart(rule)}>
              <span>{words}</span>
              <code>{rule}</code>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
