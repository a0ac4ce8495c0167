import { Link } from '@tanstack/react-router'
import type { Persona } from '../personas-data.ts'
import classes from './readiness-gates.module.css'

/** Whether it can be relied on: each condition, how it stands, what is missing, and the way there. */
export function ReadinessGates({ persona: { name, readiness } }: { readonly persona: Persona }) {
  const { ready, gates, catches } = readiness
  const met = gates.filter((gate) => gate.met).length
  return (
    <section className={classes.gates} aria-labelledby="readiness-title">
      <h2 id="readiness-title" className={classes.title}>
        {ready ? 'Ready: all conditions are met' : `Not ready: ${met} of ${gates.length} conditions are met`}
      </h2>
      <ul className={classes.list}>
        {gates.map((gate) => (
          <li key={gate.gate} className={classes.gate} data-met={gate.met}>
            <span className={classes.mark} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{gate.met ? 'Met: ' : 'Not met: '}</span>
              {gate.words} <span className={classes.soft}>{gate.stands}</span>
              {gate.missing === '' ? null : <span className={classes.missing}>{sentence(gate.missing)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.soft}>
        {catches}{' '}
        {ready ? null : (
          <Link to="/research" search={{ persona: name } as never}>
            Whom to interview next
          </Link>
        )}
      </p>
    </section>
  )
}

function sentence(words: string): string {
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return /[.!?]$/.test(text) ? text : `${text}.`
}
