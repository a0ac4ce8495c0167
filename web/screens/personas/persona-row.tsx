import { Link } from '@tanstack/react-router'
import { counted, formatDate } from '../../look/format.ts'
import { Face } from './face.tsx'
import { ReadyDots } from './grid/ready-dots.tsx'
import { placeWords, readyWords } from './persona-words.ts'
import type { ListedPersona } from './personas-data.ts'
import classes from './personas-screen.module.css'

/** One persona in the list: its face, its invented name, where it belongs, and how far it is carried. */
export function PersonaRow({ persona }: { readonly persona: ListedPersona }) {
  const { name, avatar, ready, met, of, statements, drafts, reviewOn, reviewDue } = persona
  const facts = [
    counted(statements, 'statement'),
    drafts === 0 ? '' : counted(drafts, 'draft'),
    reviewOn === null ? '' : reviewDue ? `review was due ${formatDate(reviewOn)}` : `review ${formatDate(reviewOn)}`,
  ]
  return (
    <li>
      <Link className={classes.row} to="/personas/$persona" params={{ persona: name }}>
        <Face seed={avatar} size={72} />
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          <span className={classes.meta}>{placeWords(persona)}</span>
          <span className={classes.meta}>
            <ReadyDots met={met} of={of} /> {readyWords({ ready, met, of })}
          </span>
          <span className={classes.meta}>{facts.filter((fact) => fact !== '').join(', ')}</span>
        </span>
      </Link>
    </li>
  )
}
