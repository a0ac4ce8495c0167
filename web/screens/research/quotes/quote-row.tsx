import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../../../look/format.ts'
import { CodeChip } from '../coding/code-chip.tsx'
import { type Quote, quoteText, saidBy } from './quote-words.ts'
import classes from './quotes.module.css'

/** A quote, whose it is by pseudonym, its codes, and how far it may travel. */
export function QuoteRow({ quote }: { readonly quote: Quote }) {
  const { id, text, interview, answer, day, scope, codes } = quote
  const clipboard = useClipboard({ timeout: 1500 })
  return (
    <li className={classes.quote}>
      <div>
        <p className={`said ${classes.text}`}>“{text}”</p>
        <p className={classes.soft}>
          {saidBy(quote)}
          {day === null ? '' : `, ${formatDate(day)}`}
          {scope === 'public' ? '. May be used anywhere' : ''}
          {scope === 'research' ? '. Within the research only' : ''}
        </p>
      </div>
      <div className={classes.chips}>
        {codes.length === 0 ? <span className={classes.soft}>No code yet</span> : null}
        {codes.map(({ name, type, coders }) => (
          <CodeChip key={name} name={name} type={type} coders={coders} />
        ))}
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="xs"
          disabled={scope === 'research'}
          aria-label={`Copy quote ${id}`}
          onClick={() => clipboard.copy(quoteText(quote))}
        >
          {clipboard.copied ? 'Copied' : 'Copy'}
        </Button>
        {interview === null ? (
          answer === null ? null : (
            <Link
              to="/research/surveys/$survey/$question"
              params={{ survey: answer.instrument, question: answer.question }}
            >
              Where it was written
            </Link>
          )
        ) : (
          <Link to="/research/conversations/$conversation" params={{ conversation: String(interview) }}>
            Where it was said
          </Link>
        )}
      </div>
    </li>
  )
}
